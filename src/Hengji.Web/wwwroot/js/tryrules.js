// Trying rules: T tries; what is left as it is does not burden the address.
import { on } from "./keys.js";

const form = document.querySelector("[data-change]");
const initial = new Map([...form.elements].filter((one) => one.name).map((one) => [one, one.defaultValue]));

form.addEventListener("submit", () => {
  for (const one of form.elements) {
    if (!one.name) continue;
    const isThreshold = one.name.includes(".");
    if (one.value === "" || (isThreshold && one.value === initial.get(one) && !one.classList.contains("set"))) one.disabled = true;
  }
  // Gone back to, the page can be changed again.
  setTimeout(() => { for (const one of form.elements) one.disabled = false; });
});
form.elements.base.addEventListener("change", () => form.requestSubmit());
on("t", () => form.requestSubmit());

const address = new URL(location.href);
for (const name of ["said", "changed"]) address.searchParams.delete(name);
history.replaceState(null, "", address);
