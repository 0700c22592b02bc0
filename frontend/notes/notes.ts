// Notes in the margin take no room in the rows of the text, so that no paragraph is pushed away. Where one would run into the
// next, the next moves down; where it would run into a figure, which takes both columns, the row grows after all.

const GAP = 18;
const WIDE = matchMedia('(min-width: 941px)');

interface Placed {
  bottom: number;
}

const stack = (page: HTMLElement): void => {
  const notes = [...page.querySelectorAll<HTMLElement>(':scope > .note.column')];
  for (const note of notes) note.style.cssText = `grid-row: ${note.style.gridRow}`;
  if (!WIDE.matches) return;
  const figures = [...page.querySelectorAll<HTMLElement>(':scope > .bleed')];
  let last: Placed = { bottom: -Infinity };
  for (const note of notes) {
    const top = note.getBoundingClientRect().top;
    const shift = Math.max(0, last.bottom + GAP - top);
    const height = note.scrollHeight;
    const bottom = top + shift + height;
    const next = figures.find((figure) => figure.getBoundingClientRect().top >= top - 1);
    if (next && bottom + GAP > next.getBoundingClientRect().top) {
      note.style.height = 'auto';
      note.style.paddingBottom = `${GAP}px`;
    }
    if (shift > 0) note.style.marginTop = `${shift}px`;
    last = { bottom: note.getBoundingClientRect().top + note.scrollHeight };
  }
};

/** Keeps the notes of a page apart, whenever its size changes. */
export const keepNotesApart = (page: HTMLElement): void => {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (page.isConnected ? stack(page) : observer.disconnect()));
  });
  observer.observe(page);
};

declare global {
  interface Window {
    gradusNotes: { keepApart: typeof keepNotesApart };
  }
}

window.gradusNotes = { keepApart: keepNotesApart };
