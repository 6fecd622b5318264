// Rows copied out of a spreadsheet: cells divided by tabs, a cell of several lines between quotation marks.

export function cellsOf(text) {
  const rows = [[]];
  let cell = "";
  let quoted = false;
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') { cell += '"'; at++; }
      else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && !begun) { quoted = true; begun = true; }
    else if (letter === "\t" || letter === "\n") {
      rows.at(-1).push(cell.trim());
      cell = "";
      begun = false;
      if (letter === "\n") rows.push([]);
    } else if (letter !== "\r") { cell += letter; begun = true; }
  }
  rows.at(-1).push(cell.trim());
  return rows.filter((row) => row.some((one) => one !== ""));
}

/**
 * The indicators among pasted cells. Cells that name a category of the tree, or a dimension, say where a row belongs, and hold
 * for the rows below as merged cells do. Behind a category come name and target; without one they are the last two.
 */
export function indicatorsOf(text, { tree, group, box }) {
  const categories = new Map(tree.flatMap((one) => [[one.name, one.name], [one.name.replace(/指标$/, ""), one.name]]));
  const dimensions = new Set(tree.flatMap((one) => [one.dimension, one.dimension.replace(/指标$/, "")]));
  const heads = /^(一级|二级|三级)?指标(名称|值)?$|^年度(指标值|目标值)$/;
  let now = group;
  const found = [];
  // A word can be a category and a dimension (成本指标); in the column of categories it is the first.
  for (const row of cellsOf(text)) {
    const said = row.findLastIndex((cell) => categories.has(cell));
    if (said >= 0 && said < row.length - 1) now = categories.get(row[said]);
    const rest = row.filter((cell, at) => at > said && !(said < 0 && (cell === "" || dimensions.has(cell)) && at < row.length - 2));
    if (rest.every((cell) => heads.test(cell))) continue;
    const [first, second] = rest.length > 1 ? (said >= 0 ? rest : rest.slice(-2)) : box === "indicators.target" ? ["", rest[0]] : [rest[0], ""];
    found.push({ category: now, name: first ?? "", target: second ?? "" });
  }
  return found;
}
