// The keys of a page: one that a link or button names in data-key does what a click on it does.
// Nothing is decided twice by a key that is held or struck again while the next page is on its way.
let leaving = false;

addEventListener("pageshow", () => { leaving = false; });
addEventListener("submit", () => { leaving = true; });
addEventListener("keydown", event => {
  if (leaving || event.repeat || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]")) return;
  const meant = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!meant) return;
  event.preventDefault();
  leaving = true;
  meant.click();
});
