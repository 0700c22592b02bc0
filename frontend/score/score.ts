import './score.css';
import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { freshId, LightElement } from '../shared/light-element';
import { WidthController } from '../shared/width';

const EDGE = 12;
const AXIS = 30;

/** A score on a scale: solid up to what is certain, hatched up to what may be confirmed; the last try above. */
@customElement('gradus-score')
export class Score extends LightElement {
  @property({ type: Number }) least = 0;
  @property({ type: Number }) most = 0;
  @property({ type: Number }) of = 0;
  /** An earlier score to compare with; below 0 for none. */
  @property({ type: Number }) past = -1;
  @property() pastLabel = '';
  @property() label = '';

  private readonly width = new WidthController(this);
  private readonly hatch = freshId('hatch');

  override render() {
    const width = this.width.value;
    if (width === 0 || this.of === 0) return nothing;
    const x = (points: number): number => EDGE + ((width - 2 * EDGE) * points) / this.of;
    return html`<svg width=${width} height="66" viewBox=${`0 0 ${width} 66`} role="img" aria-label=${this.label}>
      <defs>
        <pattern id=${this.hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stroke" width="2.4" height="6" />
        </pattern>
      </defs>
      <line class="axis" x1=${x(0)} x2=${x(this.of)} y1=${AXIS} y2=${AXIS} />
      <rect class="sure" x=${x(0)} y=${AXIS - 5} width=${x(this.least) - x(0)} height="10" />
      ${this.most > this.least
        ? svg`<rect class="open" x=${x(this.least)} y=${AXIS - 5} width=${x(this.most) - x(this.least)} height="10"
            fill=${`url(#${this.hatch})`} />`
        : nothing}
      ${Array.from(
        { length: this.of + 1 },
        (_, i) => svg`<line class="axis" x1=${x(i)} x2=${x(i)} y1=${AXIS + 7} y2=${AXIS + 12} />
          <text x=${x(i)} y=${AXIS + 29} text-anchor="middle">${i}</text>`,
      )}
      ${this.past >= 0 ? this.renderPast(x(this.past), width) : nothing}
    </svg>`;
  }

  private renderPast(x: number, width: number) {
    const anchor = x < 60 ? 'start' : x > width - 60 ? 'end' : 'middle';
    return svg`<path class="past" d=${`M${x} 21l-5 -7h10z`} />
      <text class="past" x=${anchor === 'middle' ? x : anchor === 'start' ? x - 5 : x + 5} y="10" text-anchor=${anchor}>${this.pastLabel}</text>`;
  }
}
