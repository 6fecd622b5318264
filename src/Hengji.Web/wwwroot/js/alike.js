// Forms that resemble each other: J and K walk the pairs, Enter opens one.
import { on } from "./keys.js";

const pairs = [...document.querySelectorAll("[data-pair]")];

function step(by) {
  if (pairs.length === 0) return false;
  const focused = pairs.indexOf(document.activeElement);
  const at = focused >= 0 ? focused + by : Math.max(0, pairs.findIndex((pair) => pair.ariaCurrent === "true"));
  pairs[Math.min(pairs.length - 1, Math.max(0, at))].focus();
  return true;
}

on("j", () => step(1));
on("k", () => step(-1));
on("ArrowDown", () => step(1));
on("ArrowUp", () => step(-1));
for (const select of document.querySelectorAll(".narrow select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}
document.querySelector(".queue li.on")?.scrollIntoView({ block: "nearest", behavior: "instant" });
