// What was typed and is not yet with the server. It is kept in this browser the moment it is typed, so that neither a lost
// connection nor a closed page loses it, and leaves only when the server has said that it is kept there.
import { fresh } from "./sheet.js";

const Patience = 400; // while one types, in milliseconds
const Idle = 5000; // between looks at what others wrote
const Longest = 15000; // between tries to reach the server

export class Outbox {
  #prefix;
  #key;
  #address;
  #pending = [];
  #flying = null; // how many of the pending are on their way
  #timer = 0;
  #failures = 0;

  /** place tells where the writer is, revision what the page shows; heard is given each answer, told each change of state. */
  constructor(manuscript, { place, revision, heard, told, refused }) {
    this.#prefix = `hengji-writing-${manuscript}-`;
    this.tab = fresh("t");
    this.#key = this.#prefix + this.tab;
    this.#address = `/writing/${manuscript}/edits`;
    Object.assign(this, { place, revision, heard, told, refused });
    this.#adopt();
  }

  get pending() {
    return this.#pending;
  }

  /** Keeps an edit here, and sends it soon. Typing on in one box is one edit until it is on its way. */
  add(edit) {
    const last = this.#pending.at(-1);
    const waits = this.#flying === null || this.#pending.length > this.#flying;
    if (edit.kind === "type" && waits && last?.kind === "type" && last.box === edit.box && last.row === edit.row) {
      last.after = edit.after;
    } else {
      this.#pending.push({ id: fresh("e"), ...edit });
    }
    this.#keep();
    this.told("keeping", this.#pending.length);
    this.#soon(Patience);
  }

  now() {
    this.#soon(0);
  }

  /** Whatever pages of this manuscript left behind when they were closed. The same edit sent twice is one. */
  #adopt() {
    const left = Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
    this.#pending = left.flatMap((key) => JSON.parse(localStorage.getItem(key)));
    this.#keep();
    for (const key of left) localStorage.removeItem(key);
    this.#soon(this.#pending.length > 0 ? 0 : Idle);
  }

  #keep() {
    if (this.#pending.length > 0) localStorage.setItem(this.#key, JSON.stringify(this.#pending));
    else localStorage.removeItem(this.#key);
  }

  #soon(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), delay);
  }

  async #send() {
    if (this.#flying !== null) return;
    this.#flying = this.#pending.length;
    const edits = this.#pending.slice(0, this.#flying);
    try {
      const got = await fetch(this.#address, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ tab: this.tab, place: this.place(), revision: this.revision(), edits }),
      });
      if (got.ok && !got.redirected) {
        const answer = await got.json();
        this.#failures = 0;
        this.#pending.splice(0, this.#flying);
        this.#keep();
        this.#flying = null;
        this.heard(answer, edits);
        this.told(this.#pending.length > 0 ? "keeping" : "kept", this.#pending.length);
      } else {
        const said = got.headers.get("Content-Type")?.includes("json") ? (await got.json()).message : null;
        this.#flying = null;
        this.refused(said, got.status);
        this.#failures++;
      }
    } catch {
      // Not reached: what was typed stays here, and is tried again.
      this.#flying = null;
      this.#failures++;
      this.told("lost", this.#pending.length);
    }
    this.#soon(this.#failures > 0 ? Math.min(Longest, 1000 * 2 ** (this.#failures - 1)) : this.#pending.length > 0 ? Patience : Idle);
  }
}
