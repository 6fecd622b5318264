// A paper of review and what is set beside it: walks the items, lights their rows, keeps without leaving the page.
import { on } from "./keys.js";

let form = null;
let fields = [];
let chosen = null;
let kept = "";
let sending = false;

const state = () => new URLSearchParams(new FormData(form)).toString();
const isDirty = () => state() !== kept;
const rowOf = (key) => document.querySelector(`[data-official] [data-key="${key}"]`)?.closest("tr");

function mark() {
  document.body.classList.toggle("dirty", isDirty());
}

function choose(field, focus = true) {
  if (!field) return false;
  chosen?.classList.remove("on");
  document.querySelector("[data-official] tr.on")?.classList.remove("on");
  chosen = field;
  field.classList.add("on");
  const row = rowOf(field.dataset.key);
  row?.classList.add("on");
  row?.scrollIntoView({ block: "nearest", behavior: "instant" });
  if (focus) {
    field.tabIndex = -1;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
  return true;
}

function step(by) {
  const at = fields.indexOf(chosen) + by;
  return choose(fields[Math.min(fields.length - 1, Math.max(0, at))]);
}

// Kept and answered without leaving the page; the paper then says what the store has.
async function keep() {
  if (sending || !form.reportValidity()) return false;
  sending = true;
  const key = chosen?.dataset.key;
  const opened = [...form.querySelectorAll("details")].map((one) => one.open);
  const scroll = form.querySelector(".rows").scrollTop;
  try {
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const answered = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.ok || !answered.querySelector("[data-official]")) throw new Error(response.status);
    const said = answered.querySelector(".side [role=status]");
    if (said && !said.classList.contains("ok")) {
      // Refused: what was typed stays, beside why.
      document.querySelector(".side > .h [role=status]")?.remove();
      document.querySelector(".side > .h").append(said);
      return false;
    }
    document.querySelector("[data-official]").replaceWith(answered.querySelector("[data-official]"));
    document.querySelector(".side").replaceWith(answered.querySelector(".side"));
    take();
    form.querySelectorAll("details").forEach((one, i) => { one.open = opened[i] ?? false; });
    form.querySelector(".rows").scrollTop = scroll;
    choose(fields.find((field) => field.dataset.key === key) ?? null, false);
    return true;
  } catch {
    // Whatever went wrong, the form is posted the plain way, and the answer tells.
    kept = state();
    form.submit();
    return false;
  } finally {
    sending = false;
  }
}

function grade(number) {
  const choice = chosen?.querySelectorAll("input[type=radio]")[number - 1];
  if (!choice || choice.closest("fieldset").disabled) return false;
  choice.checked = true;
  mark();
  return step(1);
}

// Fills what nobody has set yet with what is suggested; a person still looks and keeps it.
function suggest() {
  for (const field of fields) {
    const wanted = field.dataset.suggested;
    if (!wanted || field.disabled) continue;
    const points = field.querySelector("input[name^=points-]");
    if (points && points.value.trim() === "") points.value = wanted;
    const none = field.querySelector("input[type=radio][value='']");
    const choice = field.querySelector(`input[type=radio][value="${wanted}"]`);
    if (none?.checked && choice) choice.checked = true;
  }
  mark();
}

function take() {
  form = document.querySelector("[data-margin]");
  fields = [...form.querySelectorAll("fieldset[data-key]")];
  chosen = null;
  kept = state();
  mark();
  form.addEventListener("input", mark);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
  });
  for (const field of fields) field.addEventListener("focusin", () => field !== chosen && choose(field, false));
  form.querySelector("[data-suggest]")?.addEventListener("click", suggest);
  for (const cell of document.querySelectorAll("[data-official] td[data-key]")) {
    cell.addEventListener("click", () => choose(fields.find((field) => field.dataset.key === cell.dataset.key)));
  }
}

// What is handed out is what is kept: first keep, then go on.
document.addEventListener("click", async (event) => {
  const paper = event.target.closest("[data-paper]");
  if (!paper || !isDirty()) return;
  event.preventDefault();
  if (await keep()) {
    const again = paper.isConnected ? paper : document.querySelector(".sending [data-paper]");
    again?.click();
  }
});

on("j", () => step(1));
on("k", () => step(-1));
on("s", () => keep());
on("f", () => suggest());
for (const number of [1, 2, 3, 4]) on(String(number), () => grade(number));

take();
window.addEventListener("beforeunload", (event) => isDirty() && !sending && event.preventDefault());
const address = new URL(location.href);
for (const name of ["said", "at"]) address.searchParams.delete(name);
history.replaceState(null, "", address);
