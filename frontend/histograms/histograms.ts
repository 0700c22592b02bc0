import './histograms.css';
import { html, svg, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { LightElement } from '../shared/light-element';
import { fixed, powerSvg } from '../shared/numbers';
import { regimeClass, type RegimeName } from '../shared/regime';
import { PHONE, WidthController } from '../shared/width';

// The records of dev.gradus.uikit.HistogramsModel; their meaning is told there.

interface Panel {
  title: string;
  low: number;
  high: number;
  decades: boolean;
  regimeBefore: RegimeName | null;
  regimeAfter: RegimeName | null;
  before: number[][];
  after: number[][];
}

interface Share {
  label: string;
  before: string[];
  after: string[];
}

interface HistogramsModel {
  layers: number[];
  panels: Panel[];
  shares: Share[];
  before: string;
  after: string;
  start: string;
  end: string;
  direction: string;
  ariaLabel: string;
}

const TITLE = 32;
const PANEL = 176;
const SHARE = 62;
const BELOW = 58;
/** Where headings begin; pixels. */
const TEXT_LEFT = 12;

interface Frame {
  width: number;
  left: number;
  right: number;
  pitch: number;
}

/** Two distributions for each layer, back to back: at the left of its line before a change, at the right after. */
@customElement('gradus-histograms')
export class Histograms extends LightElement {
  @property({ attribute: false }) model?: HistogramsModel;
  /** What to say while the server computes; '' when it does not. */
  @property() busy = '';

  private readonly width = new WidthController(this);

  override render() {
    const { model } = this;
    const width = this.width.value;
    return html`
      ${model && width > 0 ? this.renderAll(model, width) : html`<div class="empty"></div>`}
      <span class="computing" role="status">${this.busy}</span>
    `;
  }

  private renderAll(model: HistogramsModel, width: number) {
    const phone = width < PHONE;
    const left = phone ? 60 : 62;
    const right = width - (phone ? 10 : 20);
    const frame = { width, left, right, pitch: (right - left) / model.layers.length };
    const shares = 8 + model.panels.length * (TITLE + PANEL + 14);
    const height = shares + model.shares.length * SHARE + BELOW;
    return html`<svg
      class=${this.busy ? 'busy' : ''}
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
      role="img"
      aria-label=${model.ariaLabel}
    >
      ${model.panels.map((panel, i) => this.renderPanel(panel, 8 + TITLE + i * (TITLE + PANEL + 14), frame))}
      ${model.shares.map((share, i) => this.renderShare(share, model, shares + i * SHARE, frame))}
      ${this.renderAxis(model, height, frame)}
    </svg>`;
  }

  private centre(column: number, frame: Frame): number {
    return frame.left + (column + 0.5) * frame.pitch;
  }

  private renderPanel(panel: Panel, top: number, frame: Frame) {
    const y = scaleLinear()
      .domain([panel.low, panel.high])
      .range([top + PANEL, top]);
    const half = (heights: number[], column: number, side: number): string => this.outline(heights, column, side, y, frame);
    return svg`
      <text class="title" x=${TEXT_LEFT} y=${top - 13}>${panel.title}</text>
      ${this.ticks(panel).map(
        (tick) => svg`<line class="grid" x1=${frame.left} x2=${frame.right} y1=${y(tick)} y2=${y(tick)} />
          <text class="tick" x=${frame.left - 9} y=${y(tick) + 4} text-anchor="end">${this.tickText(tick, panel)}</text>`,
      )}
      ${panel.before.map((_, i) => svg`<line class="spine" x1=${this.centre(i, frame)} x2=${this.centre(i, frame)} y1=${top} y2=${top + PANEL} />`)}
      <g class=${`before ${regimeClass(panel.regimeBefore)}`}>
        ${panel.before.map((heights, i) => svg`<path d=${half(heights, i, -1)} />`)}
      </g>
      <g class=${`after ${regimeClass(panel.regimeAfter)}`}>
        ${panel.after.map((heights, i) => svg`<path d=${half(heights, i, 1)} />`)}
      </g>`;
  }

  private ticks(panel: Panel): number[] {
    const span = panel.high - panel.low;
    const step = panel.decades
      ? ([1, 2, 5, 10, 20, 50].find((one) => span / one <= 6) ?? 100)
      : ([0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 1e3, 1e4].find((one) => span / one <= 6) ?? span / 4);
    return range(Math.ceil(panel.low / step - 1e-9), Math.floor(panel.high / step + 1e-9) + 1).map((tick) => tick * step + 0);
  }

  private tickText(tick: number, panel: Panel) {
    if (panel.decades) return powerSvg(tick);
    return svg`${fixed(tick, Number.isInteger(tick) ? 0 : Number.isInteger(tick * 2) ? 1 : 2, this.language)}`;
  }

  /** The steps of one histogram on one side of the layer's line, a closed shape for each run of bins that hold something. */
  private outline(heights: number[], column: number, side: number, y: ScaleLinear<number, number>, frame: Frame): string {
    const reach = frame.pitch * 0.45 * side;
    const x = this.centre(column, frame) + 0.75 * side;
    const [low = 0, high = 1] = y.domain();
    const edge = (bin: number): number => y(low + ((high - low) * bin) / heights.length);
    const isEmpty = (bin: number): boolean => (heights[bin] ?? 0) === 0;
    return heights
      .map((height, bin) => {
        if (isEmpty(bin)) return '';
        const start = isEmpty(bin - 1) ? `M${x} ${edge(bin)}` : '';
        const end = isEmpty(bin + 1) ? `H${x}Z` : '';
        return `${start}H${x + reach * height}V${edge(bin + 1)}${end}`;
      })
      .join('');
  }

  private renderShare(share: Share, model: HistogramsModel, top: number, frame: Frame) {
    const row = (texts: string[], head: string, y: number, of: string): SVGTemplateResult[] => [
      svg`<text class=${`lab ${of}`} x=${frame.left - 9} y=${y} text-anchor="end">${head}</text>`,
      ...texts.map((text, i) => svg`<text class=${`share ${of}`} x=${this.centre(i, frame)} y=${y} text-anchor="middle">${text}</text>`),
    ];
    return svg`
      <text class="title" x=${TEXT_LEFT} y=${top + 14}>${share.label}</text>
      ${row(share.before, model.before, top + 33, 'before-text')}
      ${row(share.after, model.after, top + 51, 'after-text')}`;
  }

  private renderAxis(model: HistogramsModel, height: number, frame: Frame) {
    const words = height - 16;
    return svg`
      <line class="grid" x1=${frame.left} x2=${frame.right} y1=${height - BELOW + 4} y2=${height - BELOW + 4} />
      ${model.layers.map(
        (layer, i) => svg`<text class="tick" x=${this.centre(i, frame)} y=${height - BELOW + 20} text-anchor="middle">${layer}</text>`,
      )}
      <text class="lab" x=${frame.left} y=${words}>${model.start}</text>
      <text class="lab" x=${(frame.left + frame.right) / 2} y=${words} text-anchor="middle">${model.direction}</text>
      <text class="lab" x=${frame.right} y=${words} text-anchor="end">${model.end}</text>`;
  }
}
