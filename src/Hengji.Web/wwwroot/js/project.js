// The page of one project: points from form to source and back, and places the notes in the margin.
import { on } from "./keys.js";
import { placeNotes } from "./margin.js";

const desk = document.querySelector(".desk");
const left = desk.querySelector(".left");
const paper = desk.querySelector(".paper");
const sheet = desk.querySelector(".sheet");
const source = desk.querySelector(".src");
const lines = source.querySelector(".lines");
const panel = source.querySelector(".read");
const boxes = [...sheet.querySelectorAll(".box-of")];
const spans = [...lines.querySelectorAll(".s")];
const notes = [...desk.querySelectorAll(".note")];
const still = { behavior: "instant" };

let chosen = null; // the field spoken of
let chosenNote = null;

const words = (element, name) => (element.dataset[name] ?? "").split(" ").filter(Boolean);
const holds = (element, field) => words(element, "f").includes(field);
const place = () => placeNotes({ paper, sheet, notes, chosen: chosenNote, boxOf });
const boxOf = (field) => boxes.find((box) => holds(box, field));

function light(field, also, spoken) {
  for (const span of spans) {
    const fields = words(span, "f");
    span.classList.toggle("lit", field !== null && fields.includes(field));
    span.classList.toggle("also", also.some((other) => fields.includes(other)) && !fields.includes(field));
  }
  for (const line of lines.querySelectorAll(".line.spoken")) line.classList.remove("spoken");
  for (const number of spoken) document.getElementById(`line-${number}`)?.classList.add("spoken");
}

function alsoAt(fields) {
  for (const box of boxes) box.classList.toggle("also", fields.some((field) => holds(box, field)));
}

const lightChosen = () =>
  light(chosen, chosenNote ? words(chosenNote, "also") : [], chosenNote ? words(chosenNote, "lines") : []);

function showInSource() {
  const target = lines.querySelector(".s.lit") ?? lines.querySelector(".line.spoken");
  if (!target) return;
  const box = target.getBoundingClientRect();
  const frame = lines.getBoundingClientRect();
  if (box.top < frame.top + 30 || box.bottom > frame.bottom - 30) {
    lines.scrollTo({ top: lines.scrollTop + box.top - frame.top - frame.height / 3, ...still });
  }
}

function describe() {
  panel.replaceChildren();
  const box = chosen && boxOf(chosen);
  if (!box) {
    const hint = document.createElement("p");
    hint.className = "dim small";
    hint.textContent = chosenNote ? chosenNote.querySelector(".say").textContent : panel.dataset.wordsPoint;
    panel.append(hint);
    return;
  }
  const title = document.createElement("b");
  title.textContent = box.dataset.caption;
  const list = document.createElement("dl");
  const add = (name, text, lit) => {
    const dt = document.createElement("dt");
    dt.textContent = name;
    const dd = document.createElement("dd");
    if (lit) {
      dd.className = "lit";
      const span = document.createElement("span");
      span.textContent = text;
      dd.append(span);
    } else {
      dd.textContent = text;
    }
    list.append(dt, dd);
  };
  const read = spans.filter((span) => holds(span, chosen));
  const numbers = [...new Set(read.map((span) => span.closest(".line").dataset.line))];
  if (read.length > 0) {
    add(panel.dataset.wordsSource, read.map((span) => span.textContent.trim()).join(" ⏎ ").slice(0, 400), true);
    add(panel.dataset.wordsLines, numbers.join(panel.dataset.wordsComma));
  } else {
    add(panel.dataset.wordsSource, panel.dataset.wordsNone);
  }
  const copy = box.cloneNode(true);
  for (const ref of copy.querySelectorAll(".ref,.box-of")) ref.remove();
  add(panel.dataset.wordsValue, box.dataset.read ?? (copy.textContent.trim() || panel.dataset.wordsBlank));
  panel.append(title, list);
  const grounds = chosenNote?.querySelector(".grounds");
  if (grounds) panel.append(grounds.cloneNode(true));
  panel.scrollTop = 0;
}

function choose(field, note, { scrollForm = false, focus = false } = {}) {
  chosen = field;
  chosenNote = note ?? notes.find((candidate) => field && candidate.dataset.f === field) ?? null;
  const also = chosenNote ? words(chosenNote, "also") : [];
  for (const box of boxes) {
    box.classList.toggle("on", field !== null && holds(box, field));
  }
  alsoAt(also);
  for (const candidate of notes) candidate.classList.toggle("on", candidate === chosenNote);
  lightChosen();
  describe();
  showInSource();
  place();
  const box = field && boxOf(field);
  if (box && scrollForm) bring(box);
  if (box && focus) box.focus({ preventScroll: true });
  if (!box && chosenNote && scrollForm) bring(chosenNote);
  if (box && chosenNote && scrollForm) reveal(chosenNote, box);
  const address = new URL(location.href);
  if (field) address.searchParams.set("f", field);
  else address.searchParams.delete("f");
  history.replaceState(null, "", address);
  document.dispatchEvent(new CustomEvent("hengji-chosen", { detail: field }));
}

function bring(element) {
  const box = element.getBoundingClientRect();
  const frame = left.getBoundingClientRect();
  if (box.top < frame.top + 40 || box.bottom > frame.bottom - 120) {
    left.scrollTo({ top: left.scrollTop + box.top - frame.top - frame.height / 3, ...still });
  }
}

// As much of a note as fits without losing its box from sight.
function reveal(note, box) {
  const frame = left.getBoundingClientRect();
  const below = note.getBoundingClientRect().bottom + 8 - frame.bottom;
  const room = box.getBoundingClientRect().top - frame.top - 40;
  if (below > 0 && room > 0) left.scrollBy({ top: Math.min(below, room), ...still });
}

function step(by) {
  if (notes.length === 0) return;
  const now = chosenNote ? notes.indexOf(chosenNote) : by > 0 ? -1 : 0;
  const next = notes[(now + by + notes.length) % notes.length];
  choose(next.dataset.f || null, next, { scrollForm: true, focus: true });
  if (!next.dataset.f) next.focus({ preventScroll: true });
}

function beside(box, key) {
  const at = box.getBoundingClientRect();
  const middle = { x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
  let best = null;
  for (const other of boxes) {
    if (other === box) continue;
    const rect = other.getBoundingClientRect();
    const dx = rect.left > middle.x ? rect.left - middle.x : rect.right < middle.x ? rect.right - middle.x : 0;
    const dy = rect.top > middle.y ? rect.top - middle.y : rect.bottom < middle.y ? rect.bottom - middle.y : 0;
    const [along, across] = key === "ArrowUp" ? [-dy, dx] : key === "ArrowDown" ? [dy, dx] : key === "ArrowLeft" ? [-dx, dy] : [dx, dy];
    if (along <= 0) continue;
    const cost = along + Math.abs(across) * 4;
    if (best === null || cost < best.cost) best = { cost, other };
  }
  return best?.other;
}

const first = (box) => words(box, "f")[0];

for (const box of boxes) {
  if (box.dataset.read) box.title = `${panel.dataset.wordsValue} ${box.dataset.read}`;
  box.addEventListener("click", (event) => {
    const ref = event.target.closest(".ref");
    event.stopPropagation();
    if (ref) {
      event.preventDefault();
      const note = document.getElementById(ref.dataset.note);
      choose(note.dataset.f || first(box), note, { scrollForm: true });
      if (!paper.classList.contains("placed")) bring(note);
    } else {
      choose(first(box), null);
    }
  });
  box.addEventListener("focus", () => {
    if (!chosen || !holds(box, chosen)) choose(first(box), null, { scrollForm: true });
  });
  box.addEventListener("pointerenter", () => {
    light(first(box), [], []);
    showInSource();
  });
  box.addEventListener("pointerleave", () => {
    lightChosen();
  });
  box.addEventListener("keydown", (event) => {
    if (!event.key.startsWith("Arrow")) return;
    const next = beside(box, event.key);
    if (next) {
      event.preventDefault();
      next.focus({ preventScroll: true });
    }
  });
}

for (const span of spans) {
  span.addEventListener("click", () => choose(words(span, "f")[0], null, { scrollForm: true, focus: true }));
  span.addEventListener("pointerenter", () => {
    for (const field of words(span, "f")) boxOf(field)?.classList.add("also");
  });
  span.addEventListener("pointerleave", () => {
    alsoAt(chosenNote ? words(chosenNote, "also") : []);
  });
}

for (const note of notes) {
  note.addEventListener("click", (event) => {
    if (event.target.closest("a,button")) return;
    if (note !== chosenNote) choose(note.dataset.f || null, note, { scrollForm: true });
  });
  note.addEventListener("focus", () => {
    if (note !== chosenNote) choose(note.dataset.f || null, note, { scrollForm: true });
  });
  note.addEventListener("pointerenter", () => alsoAt(words(note, "f").concat(words(note, "also"))));
  note.addEventListener("pointerleave", () => alsoAt(chosenNote ? words(chosenNote, "also") : []));
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
  });
}

function drawer() {
  source.classList.toggle("open");
  showInSource();
  const box = chosen && boxOf(chosen);
  if (box) bring(box);
}
for (const button of document.querySelectorAll("[data-drawer]")) button.addEventListener("click", drawer);

on("j", () => step(1));
on("k", () => step(-1));
on("v", () => {
  drawer();
  lines.focus({ preventScroll: true });
});
on("n", () => {
  const next = document.querySelector("a[rel=next]");
  if (!next) return false;
  next.click();
});
on("Escape", () => {
  source.classList.remove("open");
  if (chosen || chosenNote) choose(null, null);
  else location.href = document.querySelector("[data-back]").href;
});

const asked = new URL(location.href).searchParams.get("f");
if (asked && boxOf(asked)) choose(asked, null, { scrollForm: true });
else place();
addEventListener("resize", place);
document.fonts?.ready.then(place);
