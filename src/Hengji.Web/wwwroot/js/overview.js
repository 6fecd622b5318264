// The overview by keyboard: arrows walk the figures, [ and ] change the year.
import { on } from "./keys.js";

const rows = [...document.querySelectorAll("[data-heat] tbody tr, [data-heat] tfoot tr")].map((row) => [...row.cells]);
const year = document.querySelector("[data-year]");

function place() {
  for (const [i, row] of rows.entries()) {
    const j = row.findIndex((cell) => cell.contains(document.activeElement));
    if (j >= 0) return [i, j];
  }
  return null;
}

// The next figure that opens a list in that direction; figures without one are passed over.
function walk(down, right) {
  const from = place();
  let [i, j] = from ?? [0, -1];
  if (!from) [down, right] = [0, 1];
  for (let steps = 0; steps < 200; steps++) {
    i += down;
    j += right;
    if (!rows[i]?.[j]) return Boolean(from);
    const link = rows[i][j].querySelector("a");
    if (link) {
      link.focus();
      return true;
    }
  }
  return false;
}

function turn(by) {
  const option = year?.options[year.selectedIndex + by];
  if (!option) return false;
  year.value = option.value;
  year.form.requestSubmit();
}

on("ArrowDown", () => walk(1, 0));
on("ArrowUp", () => walk(-1, 0));
on("ArrowRight", () => walk(0, 1));
on("ArrowLeft", () => walk(0, -1));
on("[", () => turn(1));
on("]", () => turn(-1));
year?.addEventListener("change", () => year.form.requestSubmit());
