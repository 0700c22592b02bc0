import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';
import '../glyph/glyph.css';

const RADIUS = 8;
/** The clock looks up once a second and says whole minutes: it is there, and does not hurry. */
const TICK = 1000;

/** Time left: a ring whose ink dwindles, and whole minutes. At the end it tells the server. */
@customElement('gradus-countdown')
export class Countdown extends LightElement {
  /** Seconds left when the server said so. */
  @property({ type: Number }) remaining = 0;
  /** Seconds from the beginning to the end. */
  @property({ type: Number }) total = 1;
  /** “{0} min left”. */
  @property() left = '';
  /** What the last minute says. */
  @property() last = '';

  @state() private now = performance.now();

  private said = 0;
  private timer = 0;
  private over = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.look(), TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('remaining')) {
      this.said = this.now = performance.now();
      this.over = false;
    }
  }

  override render() {
    const seconds = this.seconds;
    const ink = Math.max(0, Math.min(1, seconds / this.total));
    const text = seconds < 60 ? this.last : this.left.replace('{0}', String(Math.ceil(seconds / 60)));
    return html`<svg width="19" height="19" viewBox="-1 -1 19 19" aria-hidden="true">
        <circle class="ring" cx="8.5" cy="8.5" r=${RADIUS} />
        <circle class="ink" cx="8.5" cy="8.5" r=${Math.sqrt(ink) * RADIUS} /></svg
      ><span role="timer">${text}</span>`;
  }

  private get seconds(): number {
    return this.remaining - (this.now - this.said) / 1000;
  }

  private look(): void {
    this.now = performance.now();
    if (this.over || this.seconds > 0) return;
    this.over = true;
    this.dispatchEvent(new CustomEvent('gradus-time-up'));
  }
}
