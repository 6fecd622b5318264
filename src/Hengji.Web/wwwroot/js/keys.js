// Keys common to all pages. Letters are off while typing, and can be turned off for good.
const handlers = new Map();

export const on = (key, handler) => handlers.set(key, handler);

// Where the project list was left, for as long as the tab is open.
export const keepList = (left) => sessionStorage.setItem("hengji-list", JSON.stringify(left));
export const keptList = () => JSON.parse(sessionStorage.getItem("hengji-list") ?? "null");

const lettersOff = () => localStorage.getItem("hengji-letters") === "off";

const typing = (target) => target.closest?.("input,select,textarea,[contenteditable]") !== null;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const isLetter = /^[a-z]$/i.test(event.key);
  if (isLetter && lettersOff()) return;
  const handler = handlers.get(isLetter ? event.key.toLowerCase() : event.key);
  if (handler && handler(event) !== false) event.preventDefault();
});

on("p", () => window.print());
on("/", () => {
  const find = document.querySelector("[data-find]");
  if (!find) return false;
  find.focus();
  find.select();
});
on("?", () => {
  const dialog = document.querySelector("dialog.allkeys");
  if (!dialog) return false;
  dialog.showModal();
});

document.body.classList.add("scripted");
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());
for (const button of document.querySelectorAll("[data-allkeys]")) {
  button.addEventListener("click", () => document.querySelector("dialog.allkeys").showModal());
}
for (const box of document.querySelectorAll("[data-letters]")) {
  box.checked = !lettersOff();
  box.addEventListener("change", () => localStorage.setItem("hengji-letters", box.checked ? "on" : "off"));
}
for (const back of document.querySelectorAll("[data-back]")) back.href = keptList()?.address ?? back.href;
