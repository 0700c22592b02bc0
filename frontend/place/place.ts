// Keeps the reader's place while the page is set anew in the other language: the block at the top of the window before stands
// there after, at the same distance. Blocks that correspond carry the same `data-block`.

interface Place {
  block: string;
  /** Distance from the top of the window to the top of the block, in pixels. */
  offset: number;
}

const STORED = 'gradus-place';
/** How long the new page may take to come, and how long its figures and formulas may still move it; milliseconds. */
const PATIENCE = 30_000;
const SETTLING = 15_000;

const blocks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-block]')];

/** Where reading begins: below the head, which stays on top of a wide window. */
const readingLine = (): number => Math.max(0, document.querySelector('.head')?.getBoundingClientRect().bottom ?? 0);

/** Of the two blocks around the reading line, the one whose beginning is nearer to it. */
const current = (): { element: HTMLElement; place: Place } | undefined => {
  const line = readingLine();
  const [first, second] = blocks().filter((block) => block.getBoundingClientRect().bottom > line + 1);
  const distance = (block: HTMLElement): number => Math.abs(block.getBoundingClientRect().top - line);
  const element = first && second && distance(second) < distance(first) ? second : first;
  if (!element) return undefined;
  return { element, place: { block: element.dataset.block ?? '', offset: element.getBoundingClientRect().top } };
};

const find = (place: Place): HTMLElement | undefined => blocks().find((block) => block.dataset.block === place.block);

/** Scrolls to the place and holds it while fonts, formulas and figures still move the page, until the reader does something. */
const hold = (place: Place): void => {
  const until = performance.now() + SETTLING;
  let released = false;
  const release = (): void => {
    released = true;
  };
  const events = ['wheel', 'touchstart', 'keydown', 'pointerdown'];
  events.forEach((name) => addEventListener(name, release, { once: true, passive: true }));
  const step = (): void => {
    const block = find(place);
    const drift = block ? block.getBoundingClientRect().top - place.offset : 0;
    if (Math.abs(drift) > 0.5) scrollBy({ top: drift, behavior: 'instant' });
    if (!released && performance.now() < until) requestAnimationFrame(step);
    else events.forEach((name) => removeEventListener(name, release));
  };
  step();
};

/** Remembers the place now and comes back to it as soon as the page has been set anew. */
export const keepPlace = (): void => {
  const now = current();
  if (!now || scrollY < 1) return;
  sessionStorage.setItem(STORED, JSON.stringify(now.place));
  const until = performance.now() + PATIENCE;
  const wait = (): void => {
    const block = find(now.place);
    if (block && block !== now.element && !now.element.isConnected) {
      sessionStorage.removeItem(STORED);
      hold(now.place);
    } else if (performance.now() < until) {
      requestAnimationFrame(wait);
    } else {
      sessionStorage.removeItem(STORED);
    }
  };
  requestAnimationFrame(wait);
};

/** After a full reload: the place remembered before it. */
const resume = (): void => {
  const stored = sessionStorage.getItem(STORED);
  if (!stored) return;
  sessionStorage.removeItem(STORED);
  const place = JSON.parse(stored) as Place;
  const until = performance.now() + PATIENCE;
  const wait = (): void => {
    if (find(place)) hold(place);
    else if (performance.now() < until) requestAnimationFrame(wait);
  };
  wait();
};

declare global {
  interface Window {
    gradus?: { keepPlace: () => void };
  }
}

window.gradus = { ...window.gradus, keepPlace };

document.addEventListener(
  'click',
  (event) => {
    if ((event.target as Element).closest?.('[data-keep-place]')) keepPlace();
  },
  true,
);

resume();
