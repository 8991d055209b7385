// The keys of a page. A key that something names in data-key does what a click on it does; a field it goes to.
// Where a page has rows (data-row says of what), j and k go from one to the next; where a row opens evidence, e shows and hides it.
// Nothing is decided twice by a key that is held or struck again while the next page is on its way.
let leaving = false;

const list = document.getElementById("keys");
const rows = () => [...document.querySelectorAll("[data-row]")].filter(row => row.checkVisibility());
const evidenceOf = element => element?.closest("details[data-evidence]");

function move(step) {
  const all = rows(), from = document.activeElement;
  const place = all.findLastIndex(row => row === from || row.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING);
  all[step > 0 || all[place] === from ? place + step : place]?.focus();
}

function showEvidence() {
  const evidence = evidenceOf(document.activeElement) ?? evidenceOf(rows().find(evidenceOf));
  evidence.open = !evidence.open;
  evidence.querySelector("summary").focus();
}

function act(element) {
  if (element.matches("input")) return element.select();
  leaving = element.matches("a");
  element.click();
}

// What each key does here, in words: those of what it stands for.
function keys() {
  const words = e => e.getAttribute("aria-label") ?? [...e.childNodes].filter(n => n.nodeName !== "KBD").map(n => n.textContent).join(" ").trim();
  const named = [...document.querySelectorAll("[data-key]")].map(e => [e.dataset.key, words(e), () => act(e)]);
  const all = rows(), what = all[0]?.dataset.row;
  if (all.length > 0) named.push(["j", `next ${what}`, () => move(1)], ["k", `previous ${what}`, () => move(-1)], ["Enter", `open the ${what}`]);
  if (all.some(evidenceOf)) named.push(["e", "show or hide its evidence", showEvidence]);
  return named;
}

addEventListener("pageshow", () => { leaving = false; });
addEventListener("submit", () => { leaving = true; });
addEventListener("keydown", event => {
  if (leaving || event.repeat || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]")) return;
  const [, , does] = keys().find(([key]) => key === event.key) ?? [];
  if (!does) return;
  event.preventDefault();
  does();
});

document.querySelector("[popovertarget=keys]").hidden = false;
list.addEventListener("beforetoggle", () => list.querySelector("dl").replaceChildren(...keys().flatMap(([key, does]) => {
  const [term, told] = [document.createElement("dt"), document.createElement("dd")];
  term.appendChild(document.createElement("kbd")).textContent = key;
  told.textContent = does;
  return [term, told];
})));
