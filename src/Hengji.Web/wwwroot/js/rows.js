// The rows of a table that is made as it fills.

export function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1048576) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1048576).toFixed(1)} MB`;
}

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

// Rows that changed nothing are folded behind the row they belong to.
export function fold(holder, rows, label) {
  const button = element("button", "fold", label);
  button.type = "button";
  button.ariaExpanded = "false";
  for (const row of rows) row.hidden = true;
  button.addEventListener("click", () => {
    const open = rows[0].hidden;
    for (const row of rows) row.hidden = !open;
    button.ariaExpanded = String(open);
  });
  holder.append(button);
}

export function cell(row, className, content) {
  const made = element("td", className);
  if (content instanceof Node) made.append(content);
  else if (content !== undefined) made.textContent = content;
  row.append(made);
  return made;
}

export function count(number, className) {
  return number > 0 ? element("b", className, number) : element("span", "z", "·");
}
