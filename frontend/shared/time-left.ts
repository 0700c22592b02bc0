import { property, state } from 'lit/decorators.js';
import { LightElement } from './light-element';

/** A clock that the server sets and the browser runs down; at the end it says so once. */
export abstract class TimeLeft extends LightElement {
  /** Seconds left when the server said so. */
  @property({ type: Number }) remaining = 0;
  /** Seconds from the beginning to the end. */
  @property({ type: Number }) total = 1;

  @state() private now = performance.now();

  private said = 0;
  private timer = 0;
  private over = false;

  /** How often the clock looks up, in milliseconds. */
  protected abstract readonly tick: number;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.look(), this.tick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('remaining')) return;
    this.said = this.now = performance.now();
    this.over = false;
  }

  /** Seconds left now; negative once the time is up. */
  protected get seconds(): number {
    return this.remaining - (this.now - this.said) / 1000;
  }

  private look(): void {
    if (this.said === 0) return;
    this.now = performance.now();
    if (this.over || this.seconds > 0) return;
    this.over = true;
    this.dispatchEvent(new CustomEvent('gradus-time-up', { bubbles: true, composed: true }));
  }
}
