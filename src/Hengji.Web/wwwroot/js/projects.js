// The project list: filters apply when chosen, rows are walked with the keyboard.
import { on } from "./keys.js";

const form = document.querySelector("form.filters");
const rows = [...document.querySelectorAll("table.data tbody tr:not(.group)")];
let row = -1;

const submit = () => {
  // An empty box says nothing; leaving it out keeps the address short enough to pass on.
  for (const box of form.elements) if (box.name && !box.value) box.disabled = true;
  form.submit();
};

for (const box of form.querySelectorAll("[data-filter],[data-arrange]")) box.addEventListener("change", submit);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
addEventListener("pageshow", () => {
  for (const box of form.elements) box.disabled = false;
});

function walk(by) {
  if (rows.length === 0) return false;
  rows[row]?.classList.remove("on");
  row = Math.min(rows.length - 1, Math.max(0, row + by));
  rows[row].classList.add("on");
  const link = rows[row].querySelector("a");
  link.focus({ preventScroll: true });
  rows[row].scrollIntoView({ block: "center", behavior: "instant" });
  return true;
}

document.querySelector("table.data tbody")?.addEventListener("focusin", (event) => {
  const at = rows.indexOf(event.target.closest("tr"));
  if (at < 0 || at === row) return;
  rows[row]?.classList.remove("on");
  row = at;
  rows[row].classList.add("on");
});

on("j", () => walk(1));
on("k", () => walk(-1));
on("ArrowDown", () => walk(1));
on("ArrowUp", () => walk(-1));
on("f", () => form.querySelector("[data-filter]").focus());
on("l", () => {
  const arrange = form.querySelector("[data-arrange]");
  arrange.value = arrange.value ? "" : "none";
  submit();
});
on("Escape", () => {
  if (location.search) location.href = "/";
});
