// Enter does what the page asks for next: the button marked `data-enter`, wherever the focus is, unless it is on something
// that Enter already works on.

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.defaultPrevented || event.repeat) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const target = event.target as HTMLElement;
  if (target.matches?.('a, button, summary, select, textarea')) return;
  const button = document.querySelector<HTMLButtonElement>('[data-enter]:not([disabled])');
  if (!button) return;
  event.preventDefault();
  button.click();
});
