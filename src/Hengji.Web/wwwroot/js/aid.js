// The writing aid beside a form: what can be said of the indicator that is chosen.
const panel = document.querySelector(".src .read");
let asking = null;

document.addEventListener("hengji-chosen", async ({ detail: field }) => {
  asking?.abort();
  const row = /^indicators\.(?:name|target|category)\[(\d+)\]$/.exec(field ?? "")?.[1];
  if (!row) return;
  asking = new AbortController();
  const values = new URLSearchParams({ row });
  const version = new URL(location.href).searchParams.get("version");
  if (version) values.set("version", version);
  try {
    const got = await fetch(`${location.pathname}/aid?${values}`, { signal: asking.signal });
    if (!got.ok) return;
    const holder = document.createElement("div");
    holder.innerHTML = await got.text();
    panel.querySelector(".aid")?.remove();
    panel.append(...holder.children);
  } catch (fault) {
    if (fault.name !== "AbortError") throw fault;
  }
});
