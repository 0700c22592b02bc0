import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A digit that is meant for the page: 1 … 9, typed nowhere else; 0 if it is none. */
export const digitOf = (event: KeyboardEvent): number => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return 0;
  const target = event.target as HTMLElement;
  const typing = target.matches?.('input:not([type=radio], [type=checkbox]), textarea, select, [role=slider]');
  return !typing && /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
};

/** Gives the digits that are meant for the page to an element that chooses by them; the scale of confidence has its own. */
export class DigitKeys implements ReactiveController {
  /**
   * Hears them while the element is on the page.
   *
   * @param choose takes the place of the option, from 0, and what had the focus; answers whether there was such an option
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly choose: (place: number, focused: Element) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.press);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.press);
  }

  private readonly press = (event: KeyboardEvent): void => {
    const focused = event.target as Element;
    const digit = digitOf(event);
    if (digit > 0 && !focused.closest?.('gradus-confidence') && this.choose(digit - 1, focused)) event.preventDefault();
  };
}
