// The margin of the form: where its notes stand.

// Where a note wants to stand: at its mark. A box of many rows is spoken of at its top, where its rows begin.
function wishOf(note, top, sheet, boxOf) {
  const anchor = sheet.querySelector(`.ref[data-note="${note.id}"]`) ?? (note.dataset.f && boxOf(note.dataset.f));
  if (!anchor) return sheet.offsetHeight;
  const cell = anchor.closest("td,th");
  const rect = (cell?.rowSpan > 1 ? cell : anchor).getBoundingClientRect();
  return (cell?.rowSpan > 1 ? rect.top + 4 : rect.top + rect.height / 2 - 10) - top;
}

// Notes stand in reading order, each as near to its mark as the others let it: those that would overlap move together,
// up and down alike (pool adjacent violators). The chosen one outweighs the rest.
export function placeNotes({ paper, sheet, notes, chosen, boxOf }) {
  const beside = matchMedia("(min-width: 1000px)").matches;
  paper.classList.toggle("placed", beside && notes.length > 0);
  paper.style.minHeight = "";
  if (!beside || notes.length === 0) return;
  const top = paper.getBoundingClientRect().top;
  const gap = 8;
  const pools = [];
  let before = 0;
  for (const note of notes) {
    const weight = note === chosen ? 10000 : 1;
    const height = note.offsetHeight + gap;
    let pool = { notes: [note], heights: [height], weight, wish: weight * (wishOf(note, top, sheet, boxOf) - before) };
    while (pools.length > 0 && pools.at(-1).wish / pools.at(-1).weight >= pool.wish / pool.weight) {
      const last = pools.pop();
      pool = {
        notes: [...last.notes, ...pool.notes],
        heights: [...last.heights, ...pool.heights],
        weight: last.weight + pool.weight,
        wish: last.wish + pool.wish,
      };
    }
    pools.push(pool);
    before += height;
  }
  // Wishes were counted from where the notes before end, so that a pool's notes all have one.
  const room = sheet.offsetHeight;
  const latest = chosen ? Infinity : Math.max(0, room - before);
  let stacked = 0;
  let end = room;
  for (const pool of pools) {
    const shift = Math.min(Math.max(pool.wish / pool.weight, 0), latest);
    pool.notes.forEach((note, i) => {
      note.style.top = `${Math.round(shift + stacked)}px`;
      stacked += pool.heights[i];
    });
    end = Math.max(end, Math.round(shift + stacked));
  }
  paper.style.minHeight = `${end}px`;
}
