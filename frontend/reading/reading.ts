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

/** Writes live results into the prose: name → HTML, all in the colour of the regime. */
export function showResults(text: HTMLElement, results: Record<string, string>, regime: string): void {
  for (const [name, html] of Object.entries(results)) {
    text.querySelectorAll<HTMLElement>(`[data-out="${name}"]`).forEach((place) => {
      if (said.get(place) !== html) {
        said.set(place, html);
        place.innerHTML = html;
      }
      if (regime && !place.classList.contains(regime)) {
        place.classList.remove("van", "hea", "exp");
        place.classList.add(regime);
      }
    });
  }
}

/** Sets the draggable numbers of that name to the value that the figure has. */
export function setNumbers(text: HTMLElement, name: string, value: string): void {
  text
    .querySelectorAll<HTMLElement & { value: string }>(`gradus-drag-number[name="${name}"]`)
    .forEach((number) => (number.value = value));
}

/** How long the figure must rest before the address follows it, in ms: a new address has the browser restyle the page. */
const REST = 300;
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
      showResults: typeof showResults;
      setNumbers: typeof setNumbers;
      setAddress: typeof setAddress;
    };
  }
}

window.gradusReading = { bringToLife, showResults, setNumbers, setAddress };
