import './halftone.css';
import '../glyph/glyph.css';
import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { areaRadius, inkRadius, toNumber, type Level } from '../shared/ink';
import { LightElement } from '../shared/light-element';
import { magnitude } from '../shared/numbers';
import { regimeClass, type RegimeName } from '../shared/regime';
import { WidthController } from '../shared/width';

interface Tick {
  layer: number;
  label: string;
  value: Level;
}

/** dev.gradus.uikit.HalftoneModel */
interface HalftoneModel {
  rows: Level[][];
  regime: RegimeName;
  ink: 'LOG' | 'LINEAR';
  ticks: Tick[];
  ariaLabel: string;
}

const PHONE = 700;

/** A gradient printed in halftone: a column per layer, a row per run. */
@customElement('gradus-halftone')
export class Halftone extends LightElement {
  @property({ attribute: false }) model?: HalftoneModel;

  private readonly width = new WidthController(this);

  private get phone(): boolean {
    return this.width.value < PHONE;
  }

  override render() {
    if (!this.model || this.width.value === 0) return nothing;
    return html`${this.renderRings(this.model)}${this.renderTicks(this.model)}`;
  }

  private renderRings(model: HalftoneModel) {
    const rows = model.rows.slice(0, this.phone ? 6 : 8);
    const rowHeight = this.phone ? 21 : 41;
    const pitch = this.width.value / Math.max(1, rows[0]?.length ?? 1);
    const ring = Math.min(pitch * 0.42, rowHeight * 0.4);
    const radius = model.ink === 'LOG' ? inkRadius : areaRadius;
    const circles = rows.map((row, run) =>
      row.map((level, layer) => {
        const x = pitch * (layer + 0.5);
        const y = rowHeight * (run + 0.5);
        return svg`<circle class="ring" cx=${x} cy=${y} r=${ring} />
          <circle class="ink" cx=${x} cy=${y} style=${`r:${radius(toNumber(level), ring).toFixed(2)}px`} />`;
      }),
    );
    return html`<svg
      class=${`print ${regimeClass(model.regime)}`}
      width=${this.width.value}
      height=${rowHeight * rows.length}
      role="img"
      aria-label=${model.ariaLabel}
    >
      ${circles}
    </svg>`;
  }

  private renderTicks(model: HalftoneModel) {
    const layers = model.rows[0]?.length ?? 1;
    const last = model.ticks.length - 1;
    const kept = this.phone ? [0, Math.floor(last / 2), last] : model.ticks.map((_, i) => i);
    return html`<div class="axis-row" aria-hidden="true">
      ${model.ticks
        .filter((_, i) => kept.includes(i))
        .map((tick) => {
          const left = ((tick.layer - 0.5) / layers) * 100;
          return html`<span style=${`left:${left}%`}
            ><b>${tick.label}</b>${magnitude(toNumber(tick.value), this.language)}</span
          >`;
        })}
    </div>`;
  }
}
