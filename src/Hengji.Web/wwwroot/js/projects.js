// The project list: filters apply when chosen, rows are walked with the keyboard.
import { keepList, keptList, on } from "./keys.js";

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
  mark(Math.min(rows.length - 1, Math.max(0, row + by)));
  const link = rows[row].querySelector("a");
  link.focus({ preventScroll: true });
  rows[row].scrollIntoView({ block: "center", behavior: "instant" });
  return true;
}

function mark(at) {
  if (at < 0 || at === row) return;
  rows[row]?.classList.remove("on");
  row = at;
  rows[row].classList.add("on");
}

// Not every browser gives the focus to a link that is clicked.
for (const kind of ["focusin", "click"]) {
  document.querySelector("table.data tbody")?.addEventListener(kind, (event) => mark(rows.indexOf(event.target.closest("tr"))));
}

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

// Who comes back from a project finds the list where it was left, on the row that was opened.
const scroll = document.querySelector(".scroll");
const here = location.pathname + location.search;
const cameBack = () =>
  performance.getEntriesByType("navigation")[0]?.type === "back_forward" ||
  (document.referrer && new URL(document.referrer).pathname.startsWith("/projects/"));

addEventListener("pagehide", () => keepList({ address: here, top: scroll.scrollTop, project: rows[row]?.dataset.project }));

const kept = keptList();
if (kept?.address === here) {
  scroll.scrollTop = kept.top;
  mark(rows.findIndex((one) => one.dataset.project === kept.project));
  if (row >= 0 && cameBack()) {
    rows[row].scrollIntoView({ block: "nearest", behavior: "instant" });
    rows[row].querySelector("a").focus({ preventScroll: true });
  }
}
