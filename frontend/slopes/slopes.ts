import './slopes.css';
import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { range } from 'd3-array';
import { LightElement } from '../shared/light-element';
import { fixed, signedInteger } from '../shared/numbers';
import { WidthController } from '../shared/width';

interface Labels {
  sigmoid: string;
  tanh: string;
  handle: string;
  ariaLabel: string;
}

const sigmoidSlope = (z: number): number => {
  const a = 1 / (1 + Math.exp(-z));
  return a * (1 - a);
};
const tanhSlope = (z: number): number => 1 - Math.tanh(z) ** 2;

/** The figure shows z from −END to END; dragging and keys move z by STEP. */
const END = 5;
const STEP = 0.25;
const HEIGHT = 196;
const SAMPLES = range(-END, END + 0.01, 0.05);

/** σ′ and tanh′ with a line at z that is dragged. */
@customElement('gradus-slopes')
export class Slopes extends LightElement {
  @property() name = 'z';
  @property({ type: Number }) z = 2;
  @property({ attribute: false }) labels?: Labels;

  private readonly width = new WidthController(this);
  private readonly x = scaleLinear().domain([-END, END]);
  private readonly y = scaleLinear().domain([0, 1]).range([158, 22]);

  override render() {
    if (!this.labels || this.width.value === 0) return nothing;
    const width = this.width.value;
    const { x, y } = this;
    x.range([8, width - 8]);
    const curve = (slope: (z: number) => number): string =>
      line<number>((z) => x(z), (z) => y(slope(z)))(SAMPLES) ?? '';
    const quarter = fixed(0.25, 2, this.language);
    return html`<svg
      class="mini"
      width=${width}
      height=${HEIGHT}
      viewBox=${`0 0 ${width} ${HEIGHT}`}
      role="group"
      aria-label=${this.labels.ariaLabel}
      @pointerdown=${this.grab}
      @pointermove=${this.drag}
    >
      ${[0, 0.25, 0.5, 0.75, 1].map((v) => svg`<line class="grid" x1="0" x2=${width} y1=${y(v)} y2=${y(v)} />`)}
      <path class="tanh" d=${curve(tanhSlope)} />
      <path class="sigmoid" d=${curve(sigmoidSlope)} />
      <text x=${x(-0.95)} y=${y(0.8)} text-anchor="end">${this.labels.tanh}</text>
      <text x=${x(-2.1)} y=${y(0.19)} text-anchor="end">${this.labels.sigmoid}</text>
      <text x=${x(-END)} y=${HEIGHT - 16}>${signedInteger(-END)}</text>
      <text x=${x(0)} y=${HEIGHT - 16} text-anchor="middle"><tspan class="variable">z</tspan> = 0</text>
      <text x=${x(END)} y=${HEIGHT - 16} text-anchor="end">${END}</text>
      <text x=${width - 6} y=${y(1) + 14} text-anchor="end">1</text>
      <text x=${width - 6} y=${y(0.25) + 14} text-anchor="end">${quarter}</text>
      ${this.renderHandle(this.labels)}
    </svg>`;
  }

  private renderHandle(labels: Labels) {
    const { x, y, z } = this;
    const text = `z = ${fixed(z, 2, this.language)}`;
    return svg`<g class="handle" tabindex="0" role="slider" aria-label=${labels.handle}
        aria-valuemin=${-END} aria-valuemax=${END} aria-valuenow=${z} aria-valuetext=${text} @keydown=${this.press}>
      <rect x=${x(z) - 16} y="6" width="32" height=${y(0) + 4} fill="transparent" />
      <line x1=${x(z)} x2=${x(z)} y1="10" y2=${y(0) + 5} />
      <circle class="on-tanh" cx=${x(z)} cy=${y(tanhSlope(z))} r="4.5" />
      <circle class="on-sigmoid" cx=${x(z)} cy=${y(sigmoidSlope(z))} r="4.5" />
    </g>`;
  }

  private moveTo(z: number): void {
    const next = Math.max(-END, Math.min(END, Math.round(z / STEP) * STEP));
    if (next === this.z) return;
    this.z = next;
    this.announce(this.name, next);
  }

  private at(event: PointerEvent): number {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    return this.x.invert(event.clientX - box.left);
  }

  private grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.moveTo(this.at(event));
  }

  private drag(event: PointerEvent): void {
    if ((event.currentTarget as SVGElement).hasPointerCapture(event.pointerId)) this.moveTo(this.at(event));
  }

  private press(event: KeyboardEvent): void {
    const targets: Record<string, number> = {
      ArrowRight: this.z + STEP,
      ArrowUp: this.z + STEP,
      ArrowLeft: this.z - STEP,
      ArrowDown: this.z - STEP,
      PageUp: this.z + 1,
      PageDown: this.z - 1,
      Home: -END,
      End: END,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(target);
  }
}
