// The review desk: walks the findings, lights their boxes on the form, and sends what the reviewer decides.
import { on } from "./keys.js";

const sheet = document.querySelector(".mid .sheet");
const boxes = [...(sheet?.querySelectorAll(".box-of") ?? [])];
const words = (element, name) => (element.dataset[name] ?? "").split(" ").filter(Boolean);
let cards = [];
let chosen = null;
let sending = false;

const undoForm = () => document.querySelector("[data-undo]");

function light() {
  const field = chosen?.dataset.f;
  const also = chosen ? words(chosen, "also") : [];
  for (const box of boxes) {
    const held = words(box, "f");
    box.classList.toggle("on", Boolean(field) && held.includes(field));
    box.classList.toggle("also", also.some((other) => held.includes(other)));
  }
  boxes.find((box) => box.classList.contains("on"))?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

function choose(card, { focus = true } = {}) {
  if (!card) return false;
  chosen?.classList.remove("on");
  chosen = card;
  card.classList.add("on");
  if (focus) card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest", behavior: "instant" });
  light();
  return true;
}

function step(by) {
  const at = cards.indexOf(chosen) + by;
  return choose(cards[Math.min(cards.length - 1, Math.max(0, at))]);
}

// After a decision the next finding that is still open, from here on and round again.
function nextOpen(from) {
  const order = [...cards.slice(from + 1), ...cards.slice(0, from + 1)];
  return order.find((card) => card.dataset.state === "Open") ?? cards[from];
}

// An act is sent and answered without leaving the page, so that the form stays in sight and no key is lost.
async function send(form, body, goOn) {
  if (sending) return;
  sending = true;
  const at = cards.indexOf(chosen);
  try {
    const response = await fetch(form.action, { method: "POST", body });
    const answered = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.ok || !answered.querySelector(".cs")) throw new Error(response.status);
    for (const part of [".queue ol", ".queue .h", ".cs"]) {
      document.querySelector(part).replaceWith(answered.querySelector(part));
    }
    chosen = null;
    take();
    const kept = new URL(response.url).searchParams.get("said") === "Kept";
    choose(kept && goOn ? nextOpen(at) : cards[Math.max(0, at)]);
  } catch {
    // Whatever went wrong, the page as the server has it tells what was kept.
    location.reload();
    return;
  }
  sending = false;
}

function act(name) {
  const form = chosen?.querySelector("form");
  if (!form) return false;
  const reason = form.elements.reason;
  if ((name === "waive" || name === "comment" || name === "waive-unit") && reason.value.trim() === "") {
    reason.classList.add("wanted");
    reason.dataset.act = name;
    reason.focus();
    return true;
  }
  const body = new URLSearchParams(new FormData(form));
  body.set("act", name);
  send(form, body, name !== "comment");
  return true;
}

// A reason typed before belongs to the act asked for by key; W on an offered reason still shows it first.
function ask(name) {
  const reason = chosen?.querySelector("textarea");
  if (!reason) return false;
  reason.dataset.act = name;
  reason.focus();
  return true;
}

function take() {
  cards = [...document.querySelectorAll(".card")];
  for (const card of cards) {
    card.addEventListener("click", (event) => choose(card, { focus: !event.target.closest("button,textarea,a") }));
    const form = card.querySelector("form");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      choose(card, { focus: false });
      act(event.submitter?.value ?? "accept");
    });
    const reason = form.elements.reason;
    reason.addEventListener("keydown", (event) => {
      if (event.isComposing || event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      choose(card, { focus: false });
      act(reason.dataset.act ?? "comment");
    });
  }
  undoForm()?.addEventListener("submit", (event) => {
    event.preventDefault();
    send(undoForm(), new URLSearchParams(new FormData(undoForm())), false);
  });
}

on("j", () => step(1));
on("k", () => step(-1));
on("ArrowDown", () => step(1));
on("ArrowUp", () => step(-1));
on("a", () => act("accept"));
on("l", () => act("later"));
on("w", () => ask("waive"));
on("c", () => ask("comment"));
on("z", () => {
  const form = undoForm();
  if (!form || form.querySelector("button").disabled) return false;
  form.requestSubmit();
});
on("n", () => {
  const next = document.querySelector("[data-nextform]");
  if (!next) return false;
  next.click();
});
on("g", () => {
  const sheet = document.querySelector("[data-sheet]");
  if (!sheet) return false;
  sheet.click();
});
for (const select of document.querySelectorAll(".narrow select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

take();
choose(cards.find((card) => card.dataset.chosen) ?? cards.find((card) => card.dataset.state === "Open") ?? cards[0], { focus: cards.length > 0 });
// A page loaded anew must not say again what was said of an act.
const address = new URL(location.href);
for (const name of ["said", "did"]) address.searchParams.delete(name);
history.replaceState(null, "", address);
