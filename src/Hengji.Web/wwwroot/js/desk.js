// The reading desk: walks the fields, lights each in the original, and sends what the officer decides.
import { on } from "./keys.js";

const original = document.querySelector(".original");
const spots = [...original.querySelectorAll(".s")];
const still = { behavior: "instant" };
let fields = document.querySelector(".fields");
let items = [];
let chosen = null;
let sending = false;
let waiting = []; // keys pressed while an act is on its way

const itemOf = (field) => items.find((item) => item.dataset.f === field);
const holds = (spot, field) => spot.dataset.f.split(" ").includes(field);

// Pages are drawn in points, so that a picture's own size tells how many points it has.
function frame(box, kind) {
  const [page, left, top, width, height] = box.split(":").map(Number);
  const sheet = original.querySelector(`.page[data-page="${page}"] .sheet-of`);
  const image = sheet?.querySelector("img");
  if (!image?.naturalWidth) return null;
  const mark = document.createElement("span");
  mark.className = `frame ${kind}`;
  mark.style.left = `${(left / image.naturalWidth) * 100}%`;
  mark.style.width = `${(width / image.naturalWidth) * 100}%`;
  mark.style.top = `${(top / image.naturalHeight) * 100}%`;
  mark.style.height = `${(height / image.naturalHeight) * 100}%`;
  sheet.append(mark);
  return mark;
}

function light() {
  for (const mark of original.querySelectorAll(".frame")) mark.remove();
  for (const line of original.querySelectorAll(".spoken")) line.classList.remove("spoken");
  for (const spot of spots) spot.classList.toggle("lit", chosen !== null && holds(spot, chosen.dataset.f));
  if (!chosen) return;
  const framed = (boxes, kind) => boxes.split(" ").filter(Boolean).map((box) => frame(box, kind)).filter(Boolean);
  const frames = [...framed(chosen.dataset.boxes, "exact"), ...framed(chosen.dataset.near, "near")];
  // A lost field has no place of its own; the lines its remark speaks of are where to look.
  const lines = chosen.dataset.lines.split(" ").filter(Boolean).map((line) => document.getElementById(`line-${line}`)).filter(Boolean);
  for (const line of lines) line.classList.add("spoken");
  const target = frames[0] ?? original.querySelector(".s.lit") ?? lines[0];
  if (!target) return;
  const at = target.getBoundingClientRect();
  const pane = original.getBoundingClientRect();
  if (at.top < pane.top + 40 || at.bottom > pane.bottom - 40) {
    original.scrollTo({ top: original.scrollTop + at.top - pane.top - pane.height / 3, ...still });
  }
}

function choose(item, { focus = true } = {}) {
  if (!item) return false;
  if (chosen !== item) close();
  chosen?.classList.remove("on");
  chosen = item;
  item.classList.add("on");
  if (focus) item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest", behavior: "instant" });
  light();
  return true;
}

function step(by) {
  const at = chosen ? items.indexOf(chosen) + by : 0;
  return choose(items[Math.min(items.length - 1, Math.max(0, at))]);
}

function send(item, act) {
  const button = item?.querySelector(`[data-act="${act}"]`);
  if (!button || sending) return false;
  item.querySelector("form").requestSubmit(button);
}

function open() {
  const edit = chosen?.querySelector(".edit");
  if (!edit) return false;
  edit.classList.add("open");
  chosen.classList.add("editing");
  const box = edit.querySelector("textarea");
  box.focus();
  box.select();
  chosen.scrollIntoView({ block: "nearest", behavior: "instant" });
}

function close() {
  const edit = chosen?.querySelector(".edit.open");
  if (!edit) return false;
  edit.classList.remove("open");
  chosen.classList.remove("editing");
  edit.querySelector("textarea").value = edit.querySelector("textarea").defaultValue;
  edit.querySelector(".answer").textContent = "";
  chosen.focus({ preventScroll: true });
}

async function answer(item) {
  const box = item.querySelector("textarea");
  const text = box.value;
  const query = new URLSearchParams({ f: item.dataset.f, text });
  const response = await fetch(`${fields.dataset.understood}?${query}`);
  if (!response.ok || box.value !== text) return;
  const told = await response.json();
  const line = item.querySelector(".answer");
  line.classList.toggle("bad", told.fault !== null);
  line.textContent = told.fault ?? (told.understood ? `${line.dataset.label}　${told.understood}` : "");
}

// An act is sent and answered without leaving the page, so that no key is lost and the original stays in sight.
async function keep(item, submitter) {
  if (sending) return;
  sending = true;
  const form = item.querySelector("form");
  if (submitter.dataset.act !== "withdraw") form.elements.next.value = items[items.indexOf(item) + 1]?.dataset.f ?? item.dataset.f;
  try {
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, submitter)) });
    const answered = new DOMParser().parseFromString(await response.text(), "text/html");
    const arrived = answered.querySelector(".fields");
    if (!arrived) throw new Error(response.status);
    const scrolled = fields.scrollTop;
    document.querySelector(".head").replaceWith(answered.querySelector(".head"));
    fields.replaceWith(arrived);
    fields = arrived;
    fields.scrollTop = scrolled;
    chosen = null;
    take(new URL(response.url).searchParams.get("f"));
  } catch {
    // Whatever went wrong, the page as the server has it tells what was kept.
    location.reload();
    return;
  }
  sending = false;
  const pressed = waiting;
  waiting = [];
  for (const press of pressed) press();
}

function take(field) {
  items = [...fields.querySelectorAll(".item")];
  for (const item of items) equip(item);
  const asked = itemOf(field);
  choose(asked ?? items[0]);
  if (asked?.querySelector(".edit[data-open]")) open();
}

function equip(item) {
  item.addEventListener("click", (event) => choose(item, { focus: !event.target.closest("button,textarea") }));
  item.querySelector("[data-edit]")?.addEventListener("click", open);
  item.querySelector("[data-cancel]")?.addEventListener("click", close);
  item.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    keep(item, event.submitter);
  });
  const box = item.querySelector("textarea");
  let soon;
  box?.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(() => answer(item), 150);
  });
  box?.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send(item, "correct");
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
}

for (const spot of spots) spot.addEventListener("click", () => choose(itemOf(spot.dataset.f.split(" ")[0])));
for (const image of original.querySelectorAll("img")) {
  const gone = () => {
    const told = document.createElement("p");
    told.className = "gone";
    told.textContent = image.dataset.missing;
    image.replaceWith(told);
  };
  image.addEventListener("load", light);
  image.addEventListener("error", gone);
  if (image.complete && !image.naturalWidth) gone();
}

// After an E what is typed belongs into the box that is not open yet; as commands it would do harm.
const key = (name, act) =>
  on(name, (event) => {
    if (!sending) return act(event);
    if (!waiting.includes(open)) waiting.push(act === open ? open : () => act(event));
  });

key("j", () => step(1));
key("k", () => step(-1));
key("ArrowDown", () => step(1));
key("ArrowUp", () => step(-1));
key("Enter", (event) => (event.target.closest("button,a") ? false : send(chosen, "confirm")));
key("c", () => send(chosen, "confirm"));
key("e", open);
key("u", () => send(chosen?.dataset.acted ? chosen : itemOf(fields.dataset.last), "withdraw"));
on("Escape", () => {
  location.href = document.querySelector(".head .acts a").href;
});

take(new URL(location.href).searchParams.get("f"));
// A page loaded anew, or come back to, must not say again what was said of an act.
history.replaceState(null, "", location.pathname);
