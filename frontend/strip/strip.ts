import './strip.css';
import '../glyph/glyph.css';
import { svg, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inkRadius, toNumber, type Level } from '../shared/ink';
import { LightElement } from '../shared/light-element';
import { regimeClass, type RegimeName } from '../shared/regime';

/** Width that a row of levels takes, whatever its number of layers. */
const LEVELS_WIDTH = 300;

/** A row of rings: levels of a profile in a regime's colour, or fills in ink. */
@customElement('gradus-strip')
export class Strip extends LightElement {
  @property({ attribute: false }) levels: Level[] = [];
  @property({ attribute: false }) fills: number[] = [];
  @property() regime: RegimeName | '' = '';
  @property({ type: Number }) radius = 0;
  /** What the row says; without it the row is decoration. */
  @property() label = '';

  override render() {
    return this.levels.length > 0 ? this.renderLevels() : this.renderFills();
  }

  private renderLevels() {
    const pitch = LEVELS_WIDTH / this.levels.length;
    const ring = this.radius || Math.min(4.2, pitch * 0.42);
    const rings = this.levels.map((level, i) => {
      const x = pitch * (i + 0.5);
      return svg`<circle class="ring" cx=${x} cy="8" r=${ring} />
        <circle class="ink" cx=${x} cy="8" r=${inkRadius(toNumber(level), ring, 1.57)} />`;
    });
    return this.frame(LEVELS_WIDTH, 16, rings);
  }

  private renderFills() {
    const ring = this.radius || 6.5;
    const pitch = ring * 2 + Math.max(3, ring * 0.75);
    const rings = this.fills.map((fill, i) => {
      const x = ring + 0.5 + pitch * i;
      const y = ring + 0.5;
      return svg`<circle class=${fill > 0 ? 'ring inked' : 'ring'} cx=${x} cy=${y} r=${ring} />
        <circle class="ink" cx=${x} cy=${y} r=${fill >= 1 ? ring + 0.5 : fill * (ring - 1.5)} />`;
    });
    return this.frame(pitch * (this.fills.length - 1) + ring * 2 + 1, ring * 2 + 1, rings);
  }

  private frame(width: number, height: number, rings: unknown) {
    return html`<svg
      class=${regimeClass(this.regime || null)}
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${rings}
    </svg>`;
  }
}
