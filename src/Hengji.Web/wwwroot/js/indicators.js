// The indicator library: what is typed is searched and answered at once, rows are walked with the keyboard.
import { on } from "./keys.js";

const filters = document.querySelector("form.filters");
const hits = document.querySelector(".hits");
const typed = document.querySelector("form.typed");
const answer = document.querySelector(".answer");
let row = -1;

const valuesOf = (form) => new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));

// Only the newest question is waited for.
function live(address, show) {
  let asking = null;
  return async (values) => {
    asking?.abort();
    asking = new AbortController();
    try {
      const got = await fetch(`${address}?${values}`, { signal: asking.signal });
      if (got.ok) show(await got.text());
    } catch (fault) {
      if (fault.name !== "AbortError") throw fault;
    }
  };
}

const search = live(hits.dataset.rows, (html) => {
  hits.innerHTML = html;
  hits.scrollTop = 0;
  row = -1;
});
const ask = live(typed.dataset.answer, (html) => {
  answer.innerHTML = html;
});

function find() {
  const values = valuesOf(filters);
  history.replaceState(null, "", values.size > 0 ? `?${values}` : location.pathname);
  search(values);
}

function tell() {
  const values = valuesOf(typed);
  if (values.get("name")) ask(values);
  else answer.replaceChildren();
}

filters.addEventListener("input", find);
filters.addEventListener("submit", (event) => {
  event.preventDefault();
  find();
});
typed.addEventListener("input", tell);
typed.addEventListener("submit", (event) => {
  event.preventDefault();
  tell();
});

function walk(by) {
  const rows = [...hits.querySelectorAll("tbody tr")];
  if (rows.length === 0) return false;
  rows[row]?.classList.remove("on");
  row = Math.min(rows.length - 1, Math.max(0, row + by));
  rows[row].classList.add("on");
  rows[row].querySelector("a").focus({ preventScroll: true });
  rows[row].scrollIntoView({ block: "nearest", behavior: "instant" });
  return true;
}

on("j", () => walk(1));
on("k", () => walk(-1));
on("ArrowDown", () => walk(1));
on("ArrowUp", () => walk(-1));
on("t", () => typed.querySelector("[data-try]").focus());
on("Escape", () => {
  if (location.search) location.href = "/indicators";
});

// From the box of the search the first row is one key away.
filters.querySelector("[data-find]").addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown") return;
  event.preventDefault();
  row = -1;
  walk(1);
});
