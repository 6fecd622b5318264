// What is said beside the form: findings, sums, words others wrote meanwhile, who else is here, and the writing aid.
import { placeNotes } from "../margin.js";
import { make } from "./rows.js";

const tones = { Must: "", Advise: "a", Hint: "h" };
const inks = { Must: "must", Advise: "advise", Hint: "dim" };

export class Remarks {
  #conflicts = [];
  #asking = null;
  #chosen = null;
  #asked = null;

  constructor({ main, paper, say, locked, areaAt, type, settle }) {
    Object.assign(this, { main, paper, say, locked, areaAt, type, settle });
    this.margin = paper.querySelector(".margin");
    this.margin.addEventListener("click", ({ target }) => this.#choose(target.closest(".note")));
    this.margin.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches(".note")) this.#choose(event.target);
    });
  }

  /** Keeps a text that met another's: neither is lost until its writer says which stays. */
  meet(edit, why) {
    this.#conflicts = this.#conflicts.filter((one) => one.box !== edit.box || one.row !== edit.row);
    this.#conflicts.push({ box: edit.box, row: edit.row, mine: edit.after, gone: why === "Gone" });
  }

  show(remarks, sheet) {
    for (const area of this.main.querySelectorAll(".entry,.tick")) area.classList.remove("f-must", "f-advise", "f-bad", "meets");
    const notes = [
      ...this.#conflicts.map((conflict) => this.#conflictNote(conflict, sheet)),
      ...remarks.faults.map((fault) => this.#note("must", "", fault.say, fault, "!")),
      ...Object.entries(remarks.sums).map(([box, sum]) => this.#sumNote(box, sum)),
      ...remarks.notes.map((note) => this.#finding(note)),
    ];
    // In the order of the form, whatever they are.
    const order = [...this.main.querySelectorAll("[data-box]")];
    notes.sort((one, other) => order.indexOf(one.area) - order.indexOf(other.area));
    this.margin.replaceChildren(...notes.map((note) => note.element));
    const count = (tone) => remarks.notes.filter((note) => note.tone === tone).length;
    const tally = this.main.querySelector("[data-tally]");
    tally.replaceChildren(...["Must", "Advise", "Hint"].filter((tone) => count(tone) > 0).map((tone) =>
      make("span", { class: `mark ${{ Must: "must", Advise: "advise", Hint: "plain" }[tone]}`, text: `${remarks.notes.find((note) => note.tone === tone).name} ${count(tone)}` })));
    if (remarks.notes.length === 0 && remarks.faults.length === 0) tally.append(make("span", { class: "mark ok", text: this.say.clean }));
    this.place();
  }

  place() {
    const notes = [...this.margin.children];
    placeNotes({
      paper: this.paper, sheet: this.paper.querySelector(".sheet"), notes, chosen: this.#chosen?.isConnected ? this.#chosen : null,
      boxOf: (field) => { const [box, row] = field.split("@"); return this.#find(box, row); },
    });
  }

  #find(box, row) {
    return (row ? this.areaAt(box, row) : this.areaAt(box, "") ?? this.main.querySelector(`[data-ticks][data-box="${box}"]`))
      ?? (box?.startsWith("indicators") ? this.main.querySelector(".indicators th.side") : null);
  }

  #note(ink, tone, text, { box, row }, mark, title = "") {
    const area = box ? this.#find(box, row) : null;
    const element = make("li", { class: `note ${tone}`, tabindex: "0", "data-f": box ? [box, row].filter(Boolean).join("@") : null },
      make("b", { class: ink }, make("span", { class: "no", text: mark }), ` ${title}`),
      make("p", { class: "say", lang: "zh-CN", text }));
    return { element, area };
  }

  #finding(note) {
    const made = this.#note(inks[note.tone], tones[note.tone], note.say, note, note.mark, `${note.name} ${note.title}`);
    made.area?.classList.add(note.tone === "Must" ? "f-must" : "f-advise");
    if (note.offer) {
      const offer = make("div", { class: "offer" }, make("p", { class: "offered", lang: "zh-CN", text: note.offer }));
      // An offer is the whole of a name, a target or a goal; gaps in it are left to the writer.
      if (!this.locked && made.area?.matches("textarea")) offer.append(this.#button(this.say.use, () => this.#write(note.box, note.row, note.offer)));
      made.element.append(offer);
    }
    return made;
  }

  #sumNote(box, sum) {
    const made = this.#note("dim", "h", `${this.say.sum} ${sum}`, { box, row: null }, "Σ");
    if (!this.locked) made.element.append(make("div", { class: "offer always" }, this.#button(`${this.say.take} ${sum}`, () => this.#write(box, null, sum))));
    return made;
  }

  #conflictNote(conflict, sheet) {
    const row = sheet.rows.find((one) => one.id === conflict.row);
    const theirs = conflict.row ? row?.[conflict.box.split(".")[1]] : sheet.boxes[conflict.box];
    const made = this.#note("doubt", "d", conflict.gone || theirs === undefined ? this.say.gone : `${this.say.theirs}${theirs}`, conflict, "!");
    made.area?.classList.add("meets");
    made.element.append(make("p", { class: "say", lang: "zh-CN", text: `${this.say.mine}${conflict.mine}` }));
    const over = (act) => () => { this.#conflicts = this.#conflicts.filter((one) => one !== conflict); act(); this.settle(); };
    const choices = make("div", { class: "offer always" });
    if (theirs !== undefined) choices.append(this.#button(this.say.useMine, over(() => this.type(conflict.box, conflict.row, conflict.mine))));
    choices.append(this.#button(this.say.useTheirs, over(() => {})));
    made.element.append(choices);
    return made;
  }

  #button(text, act) {
    const button = make("button", { type: "button", class: "btn", text });
    button.addEventListener("click", (event) => { event.stopPropagation(); act(); });
    return button;
  }

  #write(box, row, text) {
    this.type(box, row, text);
    this.settle();
    const area = this.areaAt(box, row);
    area?.focus();
    const gap = text.indexOf("【");
    if (gap >= 0) area?.setSelectionRange(gap, text.indexOf("】", gap) + 1);
  }

  #choose(note) {
    if (!note || note === this.#chosen) return;
    this.#chosen?.classList.remove("on");
    this.#chosen = note;
    note.classList.add("on");
    this.place();
    const [box, row] = (note.dataset.f ?? "").split("@");
    this.#find(box, row)?.focus?.({ preventScroll: false });
  }

  tell(text) {
    const status = this.main.querySelector("[data-status]");
    status.textContent = text;
  }

  people(writers) {
    const place = this.main.querySelector("[data-writers]");
    place.replaceChildren(...(writers.length === 0 ? [] : [make("span", { class: "also-here", text: this.say.also + [...new Set(writers.map((one) => one.name))].join(", ") })]));
    for (const area of this.main.querySelectorAll(".theirs")) area.classList.remove("theirs");
    for (const { place: at, name } of writers.filter((one) => one.place)) {
      const [box, row] = at.split("@");
      const area = this.areaAt(box, row ?? "");
      area?.classList.add("theirs");
      area?.setAttribute("data-by", name);
    }
  }

  /** The writing aid for the row one is in. */
  async beside(row, sheet) {
    const holder = this.main.querySelector("[data-aid]");
    const question = !row || (row.name === "" && row.target === "") ? ""
      : `${new URLSearchParams({ name: row.name, target: row.target, category: row.category, project: sheet.boxes.projectName ?? "" })}`;
    if (question === this.#asked) return;
    this.#asking?.abort();
    this.#asked = question;
    if (question === "") {
      holder.replaceChildren();
      return;
    }
    this.#asking = new AbortController();
    try {
      const got = await fetch(`/indicators/answer?${question}`, { signal: this.#asking.signal });
      if (!got.ok) return;
      holder.innerHTML = await got.text();
    } catch (fault) {
      // The aid is no part of what is kept; without a connection it is silent, and asked again later.
      if (fault.name === "AbortError") return;
      this.#asked = null;
      holder.replaceChildren();
    }
  }
}
