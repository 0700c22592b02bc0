import './glyph.css';
import { svg, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';
import { regimeClass, type RegimeName } from '../shared/regime';

/** Ink of input, middle and output in rings of radius 7.5. */
const INK: Record<RegimeName, readonly [number, number, number]> = {
  VANISHING: [1.4, 3.2, 6],
  HEALTHY: [5, 5, 5],
  EXPLODING: [10, 6.8, 4],
};

/** Three dots for a regime, so that the colour is never the only sign. */
@customElement('gradus-glyph')
export class Glyph extends LightElement {
  @property() regime: RegimeName = 'HEALTHY';

  override render() {
    const dots = INK[this.regime].map((radius, i) => {
      const x = 10 + 18 * i;
      return svg`<circle class="ring" cx=${x} cy="15" r="7.5" /><circle class="ink" cx=${x} cy="15" r=${radius} />`;
    });
    return html`<svg class=${regimeClass(this.regime)} width="58" height="30" viewBox="0 0 58 30" aria-hidden="true">
      ${dots}
    </svg>`;
  }
}
