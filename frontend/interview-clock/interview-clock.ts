import '../glyph/glyph.css';
import { html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TimeLeft } from '../shared/time-left';

/** What one ring stands for, in seconds. */
const RING = 5;
/** A row has room for two minutes. */
const ROW = 24;
const RADIUS = 6.5;
const PITCH = 20.5;

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Time left for a question: rings of five seconds that lose their ink from the left. At the end it says so. */
@customElement('gradus-interview-clock')
export class InterviewClock extends TimeLeft {
  /** “of {0}”. */
  @property() of = '';
  /** “{0} left”, for those who do not see it. */
  @property() left = '';

  protected override readonly tick = 250;

  override render() {
    const left = Math.max(0, Math.ceil(this.seconds));
    const count = Math.ceil(this.total / RING);
    const width = Math.max(count, ROW) * PITCH - (PITCH - 2 * RADIUS) + 2;
    return html`<span class="t" role="timer" aria-label=${this.left.replace('{0}', clock(left))}>${clock(left)}</span
      ><svg viewBox=${`-1 -1 ${width} ${2 * RADIUS + 3}`} aria-hidden="true">
        ${Array.from({ length: count }, (_, i) => this.renderRing(i, count))}</svg
      ><span class="small">${this.of.replace('{0}', clock(this.total))}</span>`;
  }

  /** The last ring keeps its ink the longest. */
  private renderRing(i: number, count: number) {
    const share = Math.min(1, Math.max(0, this.seconds / RING - (count - 1 - i)));
    const x = RADIUS + 0.5 + PITCH * i;
    const ink = share >= 1 ? RADIUS + 0.5 : Math.sqrt(share) * (RADIUS - 1.5);
    return svg`<circle class=${share > 0 ? 'ring inked' : 'ring'} cx=${x} cy=${RADIUS + 0.5} r=${RADIUS} />
      <circle class="ink" cx=${x} cy=${RADIUS + 0.5} r=${ink} />`;
  }
}
