import './calibration.css';
import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { boxAt, DESCENT, isFree, textWidth, type Box, type Point, type Surroundings } from '../line-chart/labels';
import { LightElement } from '../shared/light-element';
import { WidthController } from '../shared/width';

/** One stated confidence; all in percent. */
interface Bin {
  stated: number;
  right: number;
  low: number;
  high: number;
  /** How many answers; the area of the dot. */
  answers: number;
  /** Text beside the dot; '' for none. */
  label: string;
}

interface Labels {
  even: string;
  x: string;
  ariaLabel: string;
}

const LARGEST_DOT = 9;
const LEAST_DOT = 3.5;

/** How sure against how right: a dot per stated confidence with its 95 % interval, and the line where both are equal. */
@customElement('gradus-calibration')
export class Calibration extends LightElement {
  @property({ attribute: false }) bins: Bin[] = [];
  @property({ attribute: false }) labels?: Labels;

  private readonly width = new WidthController(this);

  override render() {
    const width = this.width.value;
    if (!this.labels || width === 0) return nothing;
    const height = Math.min(430, Math.max(320, width * 0.78));
    const x = scaleLinear().domain([18, 102]).range([48, width - 16]);
    const y = scaleLinear().domain([0, 100]).range([height - 56, 18]);
    const most = Math.max(1, ...this.bins.map((bin) => bin.answers));
    const path = line<Bin>((bin) => x(bin.stated), (bin) => y(bin.right));
    const { even, ariaLabel } = this.labels;
    const evenWidth = textWidth(even, 400);
    const evenLabel = boxAt(x(70) - evenWidth, y(87), evenWidth);
    return html`<svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${ariaLabel}>
      ${[0, 25, 50, 75, 100].map(
        (share) => svg`<line class="grid" x1="48" x2=${width - 16} y1=${y(share)} y2=${y(share)} />
          <text x="38" y=${y(share) + 4} text-anchor="end">${share}</text>`,
      )}
      <path class="even" d=${`M${x(20)} ${y(20)}L${x(100)} ${y(100)}`} />
      <text class="halo" x=${x(70)} y=${y(87)} text-anchor="end">${even}</text>
      <path class="lead" d=${`M${x(70.8)} ${y(86)}L${x(80)} ${y(81.5)}`} fill="none" />
      ${this.bins.map((bin) => svg`<line class="spread" x1=${x(bin.stated)} x2=${x(bin.stated)} y1=${y(bin.low)} y2=${y(bin.high)} />`)}
      <path class="curve" d=${path(this.bins) ?? ''} />
      ${this.bins.map((bin) => this.renderLabel(bin, x, y, evenLabel))}
      ${this.bins.map((bin) => {
        const radius = Math.max(LEAST_DOT, LARGEST_DOT * Math.sqrt(bin.answers / most));
        return svg`<circle class="dot" cx=${x(bin.stated)} cy=${y(bin.right)} r=${radius} />
          <text x=${x(bin.stated)} y=${height - 32} text-anchor="middle">${bin.stated}</text>`;
      })}
      <text x=${(48 + width - 16) / 2} y=${height - 11} text-anchor="middle">${this.labels.x}</text>
    </svg>`;
  }

  /** Where nothing else is, as near to its dot as can be, with a line to it; what finds no room is told beside the chart. */
  private renderLabel(bin: Bin, x: Scale, y: Scale, evenLabel: Box) {
    if (bin.label === '') return nothing;
    const dot = { x: x(bin.stated), y: y(bin.right) };
    const free = nearestFree(textWidth(bin.label, 600), dot, {
      bounds: { left: x(18), right: x(102), top: y(100), bottom: y(0) },
      lines: [
        this.bins.map((one) => ({ x: x(one.stated), y: y(one.right) })),
        ...this.bins.map((one) => [one.low, one.high].map((share) => ({ x: x(one.stated), y: y(share) }))),
        [20, 100].map((share) => ({ x: x(share), y: y(share) })),
      ],
      bands: [],
      boxes: [evenLabel, ...this.bins.map((one) => boxAround(x(one.stated), y(one.right), LARGEST_DOT))],
    });
    if (!free) return nothing;
    const near = { x: clamp(dot.x, free.left, free.right), y: clamp(dot.y, free.top, free.bottom) };
    return svg`<path class="lead" d=${`M${near.x} ${near.y}L${dot.x} ${dot.y}`} fill="none" />
      <text class="bin-label halo" x=${free.left} y=${free.bottom - DESCENT}>${bin.label}</text>`;
  }
}

type Scale = ScaleLinear<number, number>;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** How much farther a place beside a dot counts than one above or below it, which cannot be taken for another dot's. */
const BESIDE = 3;

/** The nearest place to a point where a text of this width touches nothing. */
const nearestFree = (width: number, point: Point, around: Surroundings): Box | undefined => {
  let best: Box | undefined;
  let least = Infinity;
  for (let baseline = around.bounds.top; baseline < around.bounds.bottom; baseline += 4) {
    for (let left = around.bounds.left; left + width < around.bounds.right; left += 4) {
      const box = boxAt(left, baseline, width);
      const dx = point.x - clamp(point.x, box.left, box.right);
      const dy = point.y - clamp(point.y, box.top, box.bottom);
      const distance = Math.hypot(BESIDE * dx, dy);
      if (distance < least && isFree(box, around)) {
        least = distance;
        best = box;
      }
    }
  }
  return best;
};
