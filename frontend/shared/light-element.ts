import { LitElement } from 'lit';

/**
 * An element without a shadow: the page's styles reach it, and so do tests and screen readers' own tools.
 *
 * What it held as HTML is its fallback before the script runs; it is read once by `readFallback` and then replaced.
 */
export abstract class LightElement extends LitElement {
  override createRenderRoot(): HTMLElement {
    this.readFallback();
    this.replaceChildren();
    return this;
  }

  /** Takes over what the HTML says, before it is replaced. */
  protected readFallback(): void {}

  /** The language in which numbers are written: the element's own or that of the nearest element which states one. */
  get language(): Language {
    const stated = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    return stated.startsWith('ru') ? 'ru' : 'en';
  }

  /** Tells the page and the server that the reader has set a value. */
  protected announce(name: string, value: string | number): void {
    this.dispatchEvent(new CustomEvent('gradus-change', { bubbles: true, composed: true, detail: { name, value } }));
  }
}

export type Language = 'ru' | 'en';

let lastId = 0;

/** An id for labels that point at controls, unique in the document. */
export const freshId = (prefix: string): string => `${prefix}-${++lastId}`;
