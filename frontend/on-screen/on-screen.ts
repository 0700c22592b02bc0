/** Tells a figure once that it has come near the window, so that figures off the screen compute nothing. */
export function tellWhenSeen(figure: HTMLElement): void {
  new IntersectionObserver(
    (entries, observer) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        observer.disconnect();
        figure.dispatchEvent(new CustomEvent("gradus-seen"));
      }
    },
    { rootMargin: "200px" },
  ).observe(figure);
}

declare global {
  interface Window {
    gradusTellWhenSeen: typeof tellWhenSeen;
  }
}

window.gradusTellWhenSeen = tellWhenSeen;
