// The page of writing: the form, what is typed in it, and what is said beside it.
import { apply, fresh, inverse, textAt, wordsOf } from "./sheet.js";
import { Outbox } from "./outbox.js";
import { groupsOf, layOut, boxes as box } from "./rows.js";
import { indicatorsOf } from "./paste.js";
import { Remarks } from "./remarks.js";

const main = document.querySelector("main.writing");
const paper = main.querySelector(".paper");
const body = main.querySelector(".indicators");
const ticks = main.querySelector("[data-ticks]");
const rest = main.querySelector("[data-rest]");
const say = Object.fromEntries(Object.entries(main.dataset).filter(([key]) => key.startsWith("say"))
  .map(([key, text]) => [key[3].toLowerCase() + key.slice(4), text]));
const locked = main.dataset.locked === "yes";
const read = (part) => JSON.parse(main.querySelector(`[data-${part}]`).textContent);
const tree = read("tree");

let state = read("state");
let sheet = state.sheet; // the server's, with what is pending here over it
let shape = null; // the rows as laid out
let undone = [];
const done = [];

const areas = () => [...main.querySelectorAll("textarea[data-box]")];
const areaAt = (name, row) => areas().find((area) => area.dataset.box === name && (area.dataset.row ?? "") === (row ?? ""));
const status = main.querySelector("[data-status]");

const remarks = new Remarks({ main, paper, say, locked, areaAt, type, settle });

const outbox = locked ? null : new Outbox(main.dataset.manuscript, {
  place: () => placeOf(document.activeElement),
  revision: () => state.revision,
  heard,
  told: (what, count) => {
    status.dataset.state = what;
    status.textContent = what === "lost" ? `${say.lost}${count}` : say[what];
  },
  refused: (message) => {
    status.dataset.state = "refused";
    status.textContent = message ?? say.lost;
  },
});

function placeOf(element) {
  return element?.dataset?.box ? [element.dataset.box, element.dataset.row].filter(Boolean).join("@") : null;
}

// What the server says, and over it what it has not seen yet.
function heard(answer, sent) {
  state = answer.state ?? state;
  for (const { id, why } of answer.notTaken) {
    const edit = sent.find((one) => one.id === id);
    if (edit.kind === "type") remarks.meet(edit, why);
  }
  if (answer.state) settle();
  remarks.people(answer.writers);
}

/** Shows the sheet: the rows where they changed, the words where they are not just being typed. */
function settle() {
  sheet = (outbox?.pending ?? []).reduce(apply, state.sheet);
  const next = JSON.stringify(sheet.rows.map((row) => [row.id, row.category]));
  if (next !== shape) {
    const at = placeOf(document.activeElement);
    const caret = document.activeElement?.selectionStart;
    layOut(body, groupsOf(tree, sheet.rows, say.none), { say, locked });
    shape = next;
    const [name, row] = at?.split("@") ?? [];
    const again = row && areaAt(name, row);
    if (again) {
      again.focus({ preventScroll: true });
      again.setSelectionRange(caret, caret);
    }
  }
  for (const area of areas()) {
    const text = textAt(sheet, area.dataset.box, area.dataset.row);
    if (text !== null && area.value !== text) area.value = text;
    fit(area);
  }
  showTicks();
  main.querySelector("[data-title]").textContent = sheet.boxes.projectName || main.querySelector("[data-title]").dataset.none;
  remarks.show(state.remarks, sheet);
  if (current) {
    const area = document.activeElement;
    if (area?.dataset?.group !== undefined) current = { row: area.dataset.row, group: area.dataset.group };
    remarks.beside(sheet.rows.find((row) => row.id === current.row), sheet);
  }
  showTools();
}

// Browsers that cannot size a text area by its text are told its height.
const sizes = CSS.supports("field-sizing", "content");
function fit(area) {
  if (sizes) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

function keep(edits, into = done) {
  const backward = [];
  for (const edit of edits) {
    backward.unshift(inverse(sheet, edit));
    outbox.add(edit);
    sheet = apply(sheet, edit);
  }
  const last = into.at(-1);
  const one = backward.length === 1 && last?.edits.length === 1 ? [backward[0], last.edits[0]] : null;
  const typesOn = one?.every((edit) => edit.kind === "type") && one[0].box === one[1].box && one[0].row === one[1].row && Date.now() - last.at < 1500;
  if (typesOn) Object.assign(last, { at: Date.now(), edits: [{ ...one[0], after: one[1].after }] });
  else into.push({ at: Date.now(), edits: backward });
}

/** Types a text into a box, as a person would. */
function type(name, row, after) {
  const before = textAt(sheet, name, row);
  if (before === null || before === after) return;
  undone = [];
  keep([{ kind: "type", box: name, row: row || null, before, after }]);
}

function turn(from, into) {
  const step = from.pop();
  if (!step) return;
  // What others changed since is theirs, and not undone.
  const edits = step.edits.filter((edit) => edit.kind === "add" || (edit.row ? sheet.rows.some((row) => row.id === edit.row) : true))
    .map((edit) => (edit.kind === "type" ? { ...edit, before: textAt(sheet, edit.box, edit.row) } : edit.kind === "remove" ? { ...edit, before: wordsOf(sheet.rows.find((row) => row.id === edit.row)) } : edit));
  if (edits.length > 0) keep(edits, into);
  settle();
  const typed = edits.find((edit) => edit.kind === "type");
  if (typed) areaAt(typed.box, typed.row)?.focus();
  remarks.tell(into === done ? say.redone : say.undone);
}

// A blank row of a group becomes a row with the first letter.
function rowOf(area) {
  if (area.dataset.row !== "") return area.dataset.row;
  const group = area.dataset.group;
  const added = { id: fresh("n"), category: group, name: "", target: "", origin: null };
  undone = [];
  keep([{ kind: "add", added, behind: behindOf(group) }]);
  const line = area.closest("tr");
  for (const part of [line, ...line.querySelectorAll("[data-row]")]) part.dataset.row = added.id;
  shape = JSON.stringify(sheet.rows.map((row) => [row.id, row.category]));
  return added.id;
}

// Behind the last row of its group, or of the groups before it.
function behindOf(group, rows = sheet.rows) {
  const order = [...tree.map((one) => one.name), ""];
  const at = order.indexOf(group);
  return rows.findLast((row) => order.indexOf(row.category) <= at)?.id ?? null;
}

main.addEventListener("input", ({ target }) => {
  if (locked) return;
  if (target.matches("textarea[data-box]")) {
    const inRow = target.dataset.row !== undefined;
    const row = inRow ? rowOf(target) : null;
    type(target.dataset.box, row, target.value);
    fit(target);
  } else if (target === rest || ticks.contains(target)) {
    type("projectTypes", null, tickedWords());
  }
});

// What can be done with a row stands beside the paper, and is about the row one is in.
const tools = main.querySelector("[data-tools]");
const toGroup = tools?.querySelector("select");
let current = null; // its id and its group

const lineNow = () => (current === null ? null
  : current.row ? body.querySelector(`tr[data-row="${current.row}"]`) : [...body.querySelectorAll("tr.indicator")].find((line) => line.dataset.group === current.group));

function showTools() {
  if (!tools) return;
  const line = lineNow();
  for (const tool of tools.querySelectorAll("[data-act]")) tool.disabled = !line || (tool.dataset.act !== "add" && line.dataset.row === "");
  toGroup.replaceChildren(...[...new Set([line?.dataset.group ?? "", ...tree.map((one) => one.name)])].map((name) => {
    const option = document.createElement("option");
    option.value = name;
    option.textContent = name || say.none;
    return option;
  }));
}

main.addEventListener("change", ({ target }) => {
  if (target.dataset.act === "to") {
    const row = sheet.rows.find((one) => one.id === current?.row);
    if (row && row.category !== target.value) {
      undone = [];
      keep([{ kind: "type", box: box.category, row: row.id, before: row.category, after: target.value }, { kind: "move", row: row.id, behind: behindOf(target.value) }]);
      settle();
      areaAt(box.name, row.id)?.focus();
    }
  }
});

main.addEventListener("focusout", () => outbox?.now());
main.addEventListener("focusin", ({ target }) => {
  if (!target.matches("textarea[data-box]")) return;
  current = target.dataset.group === undefined ? null : { row: target.dataset.row, group: target.dataset.group };
  showTools();
  remarks.beside(target.dataset.row ? sheet.rows.find((row) => row.id === target.dataset.row) : null, sheet);
});

main.addEventListener("click", (event) => {
  const act = event.target.closest("button[data-act]")?.dataset.act;
  const line = act && lineNow();
  if (line) acts[act]?.(line);
  if (event.target.closest("[data-lay-aside]") && !confirm(say.sure)) event.preventDefault();
});

function addBelow(line, like = null) {
  const id = line.dataset.row;
  const group = line.dataset.group;
  const added = { id: fresh("n"), category: group, name: like?.name ?? "", target: like?.target ?? "", origin: null };
  undone = [];
  keep([{ kind: "add", added, behind: id || behindOf(group) }]);
  settle();
  areaAt(box.name, added.id)?.focus();
}

function shift(line, by) {
  const rows = sheet.rows.filter((row) => row.category === line.dataset.group);
  const at = rows.findIndex((row) => row.id === line.dataset.row);
  if (at < 0 || !rows[at + by]) return;
  const behind = by > 0 ? rows[at + 1].id : sheet.rows[sheet.rows.indexOf(rows[at - 1]) - 1]?.id ?? null;
  const name = document.activeElement?.dataset?.box ?? box.name;
  undone = [];
  keep([{ kind: "move", row: rows[at].id, behind }]);
  settle();
  areaAt(name, rows[at].id)?.focus();
}

const acts = {
  add: (line) => addBelow(line),
  copy: (line) => addBelow(line, sheet.rows.find((row) => row.id === line.dataset.row)),
  up: (line) => shift(line, -1),
  down: (line) => shift(line, 1),
  out: (line) => {
    const row = sheet.rows.find((one) => one.id === line.dataset.row);
    if (!row) return;
    const next = line.nextElementSibling?.dataset.row ?? line.previousElementSibling?.dataset.row;
    undone = [];
    keep([{ kind: "remove", row: row.id, before: wordsOf(row) }]);
    settle();
    areaAt(box.name, next)?.focus();
  },
};

// On the whole page: a row that is taken back takes the place one was in with it.
document.addEventListener("keydown", (event) => {
  const line = event.target.closest?.("tr.indicator");
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const act = locked ? null
    : command && key === "z" && !event.shiftKey ? () => turn(done, undone)
    : command && (key === "y" || (key === "z" && event.shiftKey)) ? () => turn(undone, done)
    : command && key === "enter" && line ? () => addBelow(line)
    : event.altKey && key === "arrowup" && line ? () => shift(line, -1)
    : event.altKey && key === "arrowdown" && line ? () => shift(line, 1)
    : null;
  if (!act) return;
  event.preventDefault();
  act();
});

main.addEventListener("paste", (event) => {
  const line = event.target.closest?.("tr.indicator");
  const text = event.clipboardData?.getData("text/plain") ?? "";
  // Lines without a tab are words of one cell.
  if (locked || !line || !text.includes("\t")) return;
  event.preventDefault();
  const pasted = indicatorsOf(text, { tree, group: line.dataset.group, box: event.target.dataset.box });
  let behind = line.dataset.row || null;
  let after = sheet;
  const edits = [];
  for (const one of pasted) {
    const added = { id: fresh("n"), ...one, origin: null };
    const here = one.category === line.dataset.group && behind !== null;
    edits.push({ kind: "add", added, behind: here ? behind : behindOf(one.category, after.rows) });
    after = apply(after, edits.at(-1));
    if (one.category === line.dataset.group) behind = added.id;
  }
  undone = [];
  keep(edits);
  settle();
  areaAt(box.name, edits.at(-1)?.added.id)?.focus();
  remarks.tell(`${say.pasted}${pasted.length}`);
});

// 项目类别: boxes to tick, and whatever else is written there.
const options = () => [...ticks.querySelectorAll("input")];

function tickedWords() {
  const others = rest ? rest.value.split(/[、，,\s]+/) : (sheet.boxes.projectTypes ?? "").split("、").filter((word) => !options().some((option) => option.value === word));
  return [...options().filter((option) => option.checked).map((option) => option.value), ...others].filter(Boolean).join("、");
}

function showTicks() {
  const words = (sheet.boxes.projectTypes ?? "").split(/[、，,\s]+/).filter(Boolean);
  for (const option of options()) option.checked = words.includes(option.value);
  const others = words.filter((word) => !options().some((option) => option.value === word)).join("、");
  if (rest && document.activeElement !== rest) rest.value = others;
}

main.querySelector("[data-title]").dataset.none = main.querySelector("[data-title]").textContent;
// A form is filed with all that was typed, or not yet.
main.querySelector(".file-form")?.addEventListener("submit", async (event) => {
  if (outbox.pending.length === 0) return;
  event.preventDefault();
  outbox.now();
  const form = event.currentTarget;
  for (let tries = 0; tries < 50 && outbox.pending.length > 0; tries++) await new Promise((go) => setTimeout(go, 100));
  if (outbox.pending.length === 0) form.requestSubmit(form.querySelector("button"));
});
settle();
addEventListener("resize", () => remarks.place());
