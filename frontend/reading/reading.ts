/** What a text does under the pointer: preset links drive the figure of the page, paired terms light up together. */

export function bringToLife(text: HTMLElement): void {
  text.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>("a[data-preset]");
    const figure = text.querySelector(`figure[data-simulation="${CSS.escape(link?.dataset.simulation ?? "")}"]`);
    if (link && figure) {
      event.preventDefault();
      text.dispatchEvent(new CustomEvent("gradus-preset", { detail: { preset: link.dataset.preset } }));
      figure.scrollIntoView({ block: "center" });
    }
  });
  for (const kind of ["pointerover", "pointerout"]) {
    text.addEventListener(kind, (event) => {
      const term = (event.target as Element).closest<HTMLElement>("[data-term]");
      if (term) {
        text
          .querySelectorAll(`[data-term="${CSS.escape(term.dataset.term ?? "")}"]`)
          .forEach((twin) => twin.classList.toggle("on", kind === "pointerover"));
      }
    });
  }
}

/** What each place says, so that nothing is laid out again for what it says already. */
const said = new WeakMap<HTMLElement, string>();

/**
 * Brings the prose to what a figure shows: live results by name, in the colour of the regime, numbers that can be dragged, and
 * the words that name its marks.
 */
export function show(
  text: HTMLElement,
  simulation: string,
  results: Record<string, string>,
  numbers: Record<string, string>,
  regime: string,
): void {
  for (const [name, html] of Object.entries(results)) {
    text.querySelectorAll<HTMLElement>(`[data-out="${CSS.escape(name)}"]`).forEach((place) => {
      if (said.get(place) !== html) {
        said.set(place, html);
        place.innerHTML = html;
      }
      colour(place, regime);
    });
  }
  for (const [name, value] of Object.entries(numbers)) {
    text
      .querySelectorAll<HTMLElement & { value: number }>(`gradus-drag-number[name="${CSS.escape(name)}"]`)
      .forEach((number) => (number.value = Number(value)));
  }
  text
    .querySelectorAll<HTMLElement>(`[data-mark="${CSS.escape(simulation)}"]`)
    .forEach((word) => colour(word, regime));
}

const REGIMES = ["van", "hea", "exp"];

function colour(place: HTMLElement, regime: string): void {
  if (regime && !place.classList.contains(regime)) {
    place.classList.remove(...REGIMES);
    place.classList.add(regime);
  }
}

/** How long the figure must rest before the address follows it, in ms: a new address has the browser restyle the page. */
const REST = 150;
let addressTimer = 0;

/** The address of the page as it is shown now, from its base; not where the reader has gone on to another page. */
export function setAddress(address: string): void {
  const url = new URL(address, document.baseURI);
  clearTimeout(addressTimer);
  addressTimer = window.setTimeout(() => {
    if (url.pathname === location.pathname) history.replaceState(history.state, "", url);
  }, REST);
}

declare global {
  interface Window {
    gradusReading: {
      bringToLife: typeof bringToLife;
      show: typeof show;
      setAddress: typeof setAddress;
    };
  }
}

window.gradusReading = { bringToLife, show, setAddress };
