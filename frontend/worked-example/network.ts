import './network.css';
import { html, nothing, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inkRadius, toNumber } from '../shared/ink';
import { LightElement } from '../shared/light-element';
import { Asked } from '../shared/asked';
import { fixed, magnitudeSvg } from '../shared/numbers';
import { WidthController } from '../shared/width';
import { layoutFor, RING, type Layout, type Spot } from './layout';
import { weightName, type NetworkModel } from './model';

/** Pixels of travel for one step of a number. */
const TRAVEL = 4;
const PAGE = 10;
const UNITS = [0, 1];

/** A small network with every number of its passes; inputs, weights and targets are dragged. */
@customElement('gradus-worked-network')
export class WorkedNetwork extends LightElement {
  @property({ attribute: false }) model?: NetworkModel;

  private readonly width = new WidthController(this);
  private readonly asked = new Asked();
  private numbers: Record<string, number> = {};
  private grabbed?: { name: string; pointer: number; x: number; from: number };

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('model') || !this.model) return;
    this.numbers = Object.fromEntries(
      Object.entries(this.model.numbers).map(([name, value]) => [name, this.asked.reconcile(name, value)]),
    );
  }

  override render() {
    const { model } = this;
    if (!model || this.width.value === 0) return html`<div class="empty"></div>`;
    const layout = layoutFor(this.width.value);
    return html`<svg width=${layout.width} height=${layout.height} viewBox=${`0 0 ${layout.width} ${layout.height}`}
      role="group" aria-label=${model.ariaLabel}>
      ${this.renderEdges(model, layout)}
      ${this.renderNodes(model, layout)}
      ${this.renderLoss(model, layout)}
      ${this.renderWords(model, layout)}
      ${this.renderWeights(model, layout)}
    </svg>`;
  }

  /** The lines first, that everything else lies above them. */
  private renderEdges(model: NetworkModel, layout: Layout): SVGTemplateResult {
    const edges = model.layers.flatMap((_, i) =>
      UNITS.flatMap((to) =>
        UNITS.map((from) => {
          const a = layout.nodes[i]![from]!;
          const b = layout.nodes[i + 1]![to]!;
          return svg`<line class=${isLit(model, i + 1) ? 'edge lit' : 'edge'} x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} />`;
        }),
      ),
    );
    const { kind, layer } = model.current;
    const lit = kind === 'LOSS' || (kind === 'SIGNAL' && layer === model.layers.length);
    const ends = UNITS.map((unit) => {
      const a = layout.nodes[model.layers.length]![unit]!;
      return svg`<line class=${lit ? 'edge lit' : 'edge'} x1=${a.x} y1=${a.y} x2=${layout.loss.x} y2=${layout.loss.y} />`;
    });
    return svg`${edges}${ends}`;
  }

  private renderNodes(model: NetworkModel, layout: Layout): SVGTemplateResult {
    const inputs = UNITS.map((unit) => {
      const at = layout.nodes[0]![unit]!;
      return svg`<circle class="source" cx=${at.x} cy=${at.y} r="5" />${this.renderNumber(`x${unit + 1}`, layout.lines(0, unit, 0, 1), `x${unit + 1}`)}`;
    });
    const layers = model.layers.map((layer, i) =>
      UNITS.map((unit) => {
        const at = layout.nodes[i + 1]![unit]!;
        const ink = layer.ink ? inkRadius(toNumber(layer.ink[unit]), RING) : 0;
        const lit = model.current.layer === i + 1 && (model.current.kind === 'FORWARD' || model.current.kind === 'SIGNAL');
        return svg`<circle class=${lit ? 'ring lit' : 'ring'} cx=${at.x} cy=${at.y} r=${RING} />
          <circle class="ink" cx=${at.x} cy=${at.y} r=${ink} />
          ${this.renderValues(model, layout, i + 1, unit)}`;
      }),
    );
    return svg`${inputs}${layers}`;
  }

  /** z, h and δ of a unit, as far as they are computed. */
  private renderValues(model: NetworkModel, layout: Layout, layer: number, unit: number): SVGTemplateResult {
    const { z, h, delta } = model.layers[layer - 1]!;
    const { kind } = model.current;
    const here = model.current.layer === layer;
    const rows = [
      { sign: 'z', of: z, lit: here && kind === 'FORWARD' },
      { sign: 'h', of: h, lit: here && kind === 'FORWARD' },
      { sign: 'δ', of: delta, lit: here && (kind === 'SIGNAL' || kind === 'WEIGHTS') },
    ].filter((row) => row.of !== null);
    return svg`${rows.map((row, i) => {
      const spot = layout.lines(layer, unit, i, rows.length);
      return svg`<text class=${row.lit ? 'value lit halo' : 'value halo'} x=${spot.x} y=${spot.y} text-anchor=${spot.anchor}><tspan
        class="variable">${row.sign}</tspan> = ${this.short(row.of![unit]!)}</text>`;
    })}`;
  }

  private renderLoss(model: NetworkModel, layout: Layout): SVGTemplateResult {
    const { loss } = layout;
    const lit = model.current.kind === 'LOSS';
    const value = { x: loss.x, y: loss.y + 34, anchor: 'middle' } as const;
    const beside = { x: loss.x + 24, y: loss.y + 5, anchor: 'start' } as const;
    const spot = layout.upright ? beside : value;
    return svg`
      <rect class=${lit ? 'loss lit' : 'loss'} x=${loss.x - 12} y=${loss.y - 12} width="24" height="24" rx="3" />
      <text class="variable in" x=${loss.x} y=${loss.y + 5} text-anchor="middle">L</text>
      ${model.loss === null ? nothing : svg`<text class=${lit ? 'value lit halo' : 'value halo'} x=${spot.x} y=${spot.y} text-anchor=${spot.anchor}>${
        layout.upright ? '= ' : ''
      }${this.short(model.loss)}</text>`}
      ${UNITS.map((unit) => this.renderNumber(`y${unit + 1}`, layout.target(unit), `y${unit + 1}`))}`;
  }

  private renderWords(model: NetworkModel, layout: Layout): SVGTemplateResult {
    const { labels } = model;
    const headings = [labels.input, ...labels.layers, labels.loss];
    return svg`${headings.map((text, column) => {
      const spot = layout.heading(column);
      return svg`<text class="lab halo" x=${spot.x} y=${spot.y} text-anchor=${spot.anchor}>${text}</text>`;
    })}
    <text class="lab" x=${layout.direction.x} y=${layout.direction.y} text-anchor="middle">${labels.direction}</text>`;
  }

  private renderWeights(model: NetworkModel, layout: Layout): SVGTemplateResult {
    return svg`${model.layers.map((layer, i) =>
      UNITS.map((to) =>
        UNITS.map((from) => {
          const spot = layout.weight(i + 1, to, from);
          const gradient = layer.gradient?.[to]?.[from];
          const lit = model.current.kind === 'WEIGHTS' && model.current.layer === i + 1;
          return svg`${this.renderNumber(weightName(i + 1, to + 1, from + 1), spot, '')}
            ${gradient === undefined ? nothing : svg`<text class=${lit ? 'gradient lit halo' : 'gradient halo'} x=${spot.x} y=${spot.y + 17} text-anchor="middle">∂ ${this.short(gradient)}</text>`}`;
        }),
      ),
    )}`;
  }

  /** A number that is dragged; with a sign before it, or bare on an edge. */
  private renderNumber(name: string, spot: Spot, sign: string): SVGTemplateResult {
    const { model } = this;
    const value = this.numbers[name] ?? 0;
    const text = fixed(value, 2, this.language);
    const shown = sign === '' ? text : svg`<tspan class="variable">${sign[0]}</tspan><tspan dy="3" font-size="0.74em">${sign.slice(1)}</tspan><tspan dy="-3"> = ${text}</tspan>`;
    const width = (text.length + (sign === '' ? 0 : 4.2)) * 7.8 + 4;
    const left = spot.anchor === 'middle' ? spot.x - width / 2 : spot.anchor === 'end' ? spot.x - width : spot.x;
    return svg`<g class="number" tabindex="0" role="slider" aria-label=${model?.labels.names[name] ?? name}
        aria-valuemin=${-(model?.limit ?? 0)} aria-valuemax=${model?.limit ?? 0} aria-valuenow=${value} aria-valuetext=${text}
        @pointerdown=${(event: PointerEvent) => this.grab(event, name)} @pointermove=${this.drag} @pointerup=${this.release}
        @pointercancel=${this.release} @keydown=${(event: KeyboardEvent) => this.press(event, name)}>
      <rect class="reach" x=${left - 4} y=${spot.y - 20} width=${width + 8} height="30" rx="3" />
      <text class="given halo" x=${spot.x} y=${spot.y} text-anchor=${spot.anchor}>${shown}</text>
      <line class="drag" x1=${left + 2} x2=${left + width - 2} y1=${spot.y + 4.5} y2=${spot.y + 4.5} />
    </g>`;
  }

  private short(value: number): SVGTemplateResult {
    const sign = value < 0 ? '\u2212' : '';
    return svg`${sign}${magnitudeSvg(Math.log10(Math.abs(value)), this.language, 2)}`;
  }

  private moveTo(name: string, value: number): void {
    const { model } = this;
    if (!model) return;
    const stop = Math.round(Math.max(-model.limit, Math.min(model.limit, value)) / model.step);
    const next = Number((stop * model.step).toPrecision(10)) + 0;
    if (next === this.numbers[name]) return;
    this.numbers = { ...this.numbers, [name]: next };
    this.asked.note(name, next);
    this.requestUpdate();
    this.announce(name, next);
  }

  private grab(event: PointerEvent, name: string): void {
    if (event.button !== 0) return;
    const target = event.currentTarget as SVGElement;
    target.setPointerCapture(event.pointerId);
    this.grabbed = { name, pointer: event.pointerId, x: event.clientX, from: this.numbers[name] ?? 0 };
  }

  private readonly drag = (event: PointerEvent): void => {
    const { grabbed, model } = this;
    if (!grabbed || !model || grabbed.pointer !== event.pointerId) return;
    this.moveTo(grabbed.name, grabbed.from + Math.round((event.clientX - grabbed.x) / TRAVEL) * model.step);
  };

  private readonly release = (): void => {
    this.grabbed = undefined;
  };

  private press(event: KeyboardEvent, name: string): void {
    const value = this.numbers[name] ?? 0;
    const step = this.model?.step ?? 0;
    const limit = this.model?.limit ?? 0;
    const targets: Record<string, number> = {
      ArrowRight: value + step,
      ArrowUp: value + step,
      ArrowLeft: value - step,
      ArrowDown: value - step,
      PageUp: value + PAGE * step,
      PageDown: value - PAGE * step,
      Home: -limit,
      End: limit,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(name, target);
  }
}

/** Whether the weights of that layer are what the step is about. */
const isLit = (model: NetworkModel, layer: number): boolean => {
  const { kind, layer: current } = model.current;
  if (kind === 'FORWARD' || kind === 'WEIGHTS') return current === layer;
  return kind === 'SIGNAL' && current + 1 === layer;
};
