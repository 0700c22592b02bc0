// The page has a base address, against which the browser would resolve "#note": links within the page are followed here.

/** Scrolls to the element with this id and puts it into the address; false if there is none. */
export const goTo = (id: string): boolean => {
  const target = document.getElementById(id);
  if (!target) return false;
  target.scrollIntoView();
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${id}`);
  const focusable = target.matches('a, button, input, select, textarea, [tabindex]');
  if (!focusable) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
};

document.addEventListener(
  'click',
  (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest?.('a[href^="#"]');
    const id = link?.getAttribute('href')?.slice(1);
    if (id && goTo(decodeURIComponent(id))) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);
