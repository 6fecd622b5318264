// One finding over many forms: walks the rows, ticks them, and decides about those ticked.
import { on } from "./keys.js";

const form = document.querySelector("[data-batch]");
const ticks = [...form.querySelectorAll("input[type=checkbox]")];
const reason = form.elements.reason;

function step(by) {
  const at = ticks.indexOf(document.activeElement) + by;
  ticks[Math.min(ticks.length - 1, Math.max(0, at))].focus();
  return true;
}

function toggle() {
  const all = ticks.every((tick) => tick.checked);
  for (const tick of ticks) tick.checked = !all;
}

const act = (name) => form.requestSubmit(form.querySelector(`[value=${name}]`));

// A waiver has its reason; Enter in it then waives.
function waive() {
  if (reason.value.trim() !== "") return act("waive");
  reason.dataset.act = "waive";
  reason.focus();
}

form.querySelector("[data-toggle]").addEventListener("click", toggle);
reason.addEventListener("keydown", (event) => {
  if (event.isComposing || event.key !== "Enter") return;
  event.preventDefault();
  if (reason.value.trim() !== "") act(reason.dataset.act ?? "accept");
});
// The strip's letters are heard on a tick too, where nothing is typed.
for (const tick of ticks) {
  tick.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const run = { j: () => step(1), k: () => step(-1), arrowdown: () => step(1), arrowup: () => step(-1), t: toggle, a: () => act("accept"), l: () => act("later"), w: waive }[key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
}

on("j", () => step(1));
on("k", () => step(-1));
on("ArrowDown", () => step(1));
on("ArrowUp", () => step(-1));
on("t", toggle);
on("a", () => act("accept"));
on("l", () => act("later"));
on("w", waive);
on("z", () => {
  const undo = document.querySelector("[data-undo]");
  if (!undo) return false;
  undo.requestSubmit();
});

const address = new URL(location.href);
for (const name of ["said", "did", "count", "number"]) address.searchParams.delete(name);
history.replaceState(null, "", address);
