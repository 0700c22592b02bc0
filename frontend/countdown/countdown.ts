import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TimeLeft } from '../shared/time-left';
import '../glyph/glyph.css';

const RADIUS = 8;
/** The clock looks up once a second and says whole minutes: it is there, and does not hurry. */
const TICK = 1000;

/** Time left: a ring whose ink dwindles, and whole minutes. At the end it tells the server. */
@customElement('gradus-countdown')
export class Countdown extends TimeLeft {
  /** “{0} min left”. */
  @property() left = '';
  /** What the last minute says. */
  @property() last = '';

  protected override readonly tick = TICK;

  override render() {
    const seconds = this.seconds;
    const ink = Math.max(0, Math.min(1, seconds / this.total));
    const text = seconds < 60 ? this.last : this.left.replace('{0}', String(Math.ceil(seconds / 60)));
    return html`<svg width="19" height="19" viewBox="-1 -1 19 19" aria-hidden="true">
        <circle class="ring" cx="8.5" cy="8.5" r=${RADIUS} />
        <circle class="ink" cx="8.5" cy="8.5" r=${Math.sqrt(ink) * RADIUS} /></svg
      ><span role="timer">${text}</span>`;
  }
}
