import '../calibration/calibration.css';
import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { LightElement } from '../shared/light-element';
import { WidthController } from '../shared/width';

/** One run: points in percent of what could be earned, and the mean of the runs up to it. */
interface Sitting {
  share: number;
  mean: number;
  exam: boolean;
  /** What a pointer is told. */
  label: string;
}

interface Labels {
  first: string;
  last: string;
  mean: string;
  ariaLabel: string;
}

const HEIGHT = 270;
/** With fewer runs than this, a dot keeps its distance instead of filling the width. */
const LEAST_SLOTS = 8;
/** From the start of the first day to the end of the last, so that they stay apart; pixels. */
const LEAST_BETWEEN = 210;

/** Points per run, from the first to the latest, and how their mean went. Filled dots are exams. */
@customElement('gradus-trend')
export class Trend extends LightElement {
  @property({ attribute: false }) sittings: Sitting[] = [];
  @property({ attribute: false }) labels?: Labels;

  private readonly width = new WidthController(this);

  override render() {
    const width = this.width.value;
    if (!this.labels || width === 0) return nothing;
    const { sittings, labels } = this;
    const x = scaleLinear()
      .domain([0, Math.max(LEAST_SLOTS, sittings.length) - 1])
      .range([62, width - 30]);
    const y = scaleLinear().domain([0, 100]).range([HEIGHT - 42, 20]);
    const curve = line<Sitting>((_, i) => x(i), (one) => y(one.mean));
    const last = sittings.at(-1);
    return html`<svg width=${width} height=${HEIGHT} viewBox=${`0 0 ${width} ${HEIGHT}`} role="img" aria-label=${labels.ariaLabel}>
      ${[0, 25, 50, 75, 100].map(
        (share) => svg`<line class="grid" x1="48" x2=${width - 16} y1=${y(share)} y2=${y(share)} />
          <text x="38" y=${y(share) + 4} text-anchor="end">${share}</text>`,
      )}
      ${sittings.length > 1 ? svg`<path class="curve" d=${curve(sittings) ?? ''} />` : nothing}
      ${sittings.map(
        (one, i) => svg`<circle class=${one.exam ? 'dot full' : 'dot'} cx=${x(i)} cy=${y(one.share)} r="4.5"><title>${one.label}</title></circle>`,
      )}
      ${last && sittings.length > 1 ? this.renderMean(x(sittings.length - 1), y(last.mean), width, labels.mean) : nothing}
      <text x=${x(0) - 4} y=${HEIGHT - 14}>${labels.first}</text>
      ${labels.last !== labels.first
        ? svg`<text x=${Math.max(x(sittings.length - 1) + 4, x(0) + LEAST_BETWEEN)} y=${HEIGHT - 14} text-anchor="end">${labels.last}</text>`
        : nothing}
    </svg>`;
  }

  /** Behind the end of the line; where there is no room, above it. */
  private renderMean(x: number, y: number, width: number, text: string) {
    const room = x + 70 < width;
    return svg`<text class="halo" x=${room ? x + 12 : x} y=${room ? y + 4 : y - 14} text-anchor=${room ? 'start' : 'end'}>${text}</text>`;
  }
}
