// The indicators of the form: one group a category, in the order of the official tree, each row to be typed in.

const category = "indicators.category";
const name = "indicators.name";
const target = "indicators.target";

export const columns = [name, target];

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "text") element.textContent = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children);
  return element;
};

export { make };

const entry = (box, row, group, text, label, locked) => {
  const area = make("textarea", {
    class: box === target ? "entry c" : "entry", rows: "1", "data-box": box, "data-row": row, "data-group": group, "aria-label": label,
    maxlength: "10000", spellcheck: "false", disabled: locked,
  });
  area.value = text;
  return area;
};

/** The groups to lay out: the tree's, and one for rows whose category is none of it. */
export function groupsOf(tree, rows, none) {
  const known = new Set(tree.map((one) => one.name));
  const groups = tree.map((one) => ({ ...one, rows: rows.filter((row) => row.category === one.name) }));
  const astray = rows.filter((row) => !known.has(row.category));
  return astray.length > 0 ? [...groups, { name: "", dimension: none, rows: astray }] : groups;
}

/** Lays the rows out; a group without rows has a blank one, which becomes a row when something is typed in it. */
export function layOut(body, groups, { say, locked }) {
  const lines = groups.flatMap((group) => {
    const rows = group.rows.length > 0 ? group.rows : [{ id: "", category: group.name, name: "", target: "" }];
    return rows.map((row, index) => ({ group, row, index, count: rows.length }));
  });
  const dimensions = groups.map((group) => group.dimension);
  const heads = make("tr", {},
    make("th", { class: "l side", rowspan: String(lines.length + 1), scope: "rowgroup", text: "绩效\n指标" }),
    ...["一级指标", "二级指标"].map((text) => make("th", { class: "l", scope: "col", text })),
    make("th", { class: "l", colspan: "2", scope: "col", text: "三级指标" }),
    make("th", { class: "l", scope: "col", text: body.dataset.heads }));
  body.replaceChildren(heads, ...lines.map(({ group, row, index, count }, at) => {
    const line = make("tr", { class: "indicator", "data-row": row.id, "data-group": group.name });
    const first = at === 0 || lines[at - 1].group.dimension !== group.dimension;
    if (first) {
      const span = lines.filter((other) => other.group.dimension === group.dimension && dimensions.includes(group.dimension)).length;
      line.append(make("th", { class: "l", rowspan: String(span), scope: "rowgroup", text: group.dimension }));
    }
    if (index === 0) line.append(make("th", { class: "l", rowspan: String(count), scope: "rowgroup", text: group.name || say.none }));
    line.append(
      make("td", { colspan: "2" }, entry(name, row.id, group.name, row.name, `${group.name} 三级指标`, locked)),
      make("td", {}, entry(target, row.id, group.name, row.target, `${group.name} 指标值`, locked)));
    return line;
  }));
}

export const boxes = { category, name, target };
