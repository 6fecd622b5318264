// A manuscript in the browser: boxes and rows, and what an edit makes of them. The server does the same and has the last word.

export const textAt = (sheet, box, row) => {
  if (!row) return sheet.boxes[box] ?? "";
  const found = sheet.rows.find((one) => one.id === row);
  return found ? found[fieldOf(box)] : null;
};

export const wordsOf = (row) => [row.category, row.name, row.target].join("\t");

const fieldOf = (box) => ({ "indicators.category": "category", "indicators.name": "name", "indicators.target": "target" })[box];

const put = (rows, row, behind) => {
  const all = [...rows];
  const at = behind === null ? -1 : all.findIndex((one) => one.id === behind);
  all.splice(behind !== null && at < 0 ? all.length : at + 1, 0, row);
  return all;
};

/** The sheet with an edit over it, whether or not the server will take it. */
export function apply(sheet, edit) {
  switch (edit.kind) {
    case "type":
      return edit.row
        ? { ...sheet, rows: sheet.rows.map((row) => (row.id === edit.row ? { ...row, [fieldOf(edit.box)]: edit.after } : row)) }
        : { ...sheet, boxes: { ...sheet.boxes, [edit.box]: edit.after } };
    case "add":
      return sheet.rows.some((row) => row.id === edit.added.id) ? sheet : { ...sheet, rows: put(sheet.rows, edit.added, edit.behind) };
    case "remove":
      return { ...sheet, rows: sheet.rows.filter((row) => row.id !== edit.row) };
    case "move": {
      const row = sheet.rows.find((one) => one.id === edit.row);
      return row ? { ...sheet, rows: put(sheet.rows.filter((one) => one !== row), row, edit.behind) } : sheet;
    }
    default:
      return sheet;
  }
}

/** What undoes an edit on the sheet it was made on. */
export function inverse(sheet, edit) {
  switch (edit.kind) {
    case "type":
      return { kind: "type", box: edit.box, row: edit.row, before: edit.after, after: edit.before };
    case "add":
      return { kind: "remove", row: edit.added.id, before: wordsOf(edit.added) };
    case "remove": {
      const at = sheet.rows.findIndex((row) => row.id === edit.row);
      return { kind: "add", added: sheet.rows[at], behind: at > 0 ? sheet.rows[at - 1].id : null };
    }
    default: {
      const at = sheet.rows.findIndex((row) => row.id === edit.row);
      return { kind: "move", row: edit.row, behind: at > 0 ? sheet.rows[at - 1].id : null };
    }
  }
}

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A name no other edit or row has. */
export const fresh = (prefix) =>
  prefix + [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join("");
