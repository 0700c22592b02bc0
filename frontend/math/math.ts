import './math.css';
import type * as Katex from 'katex';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';

let loading: Promise<typeof Katex.default> | undefined;

/** KaTeX is fetched when the first formula appears. */
const katex = (): Promise<typeof Katex.default> => (loading ??= import('katex').then((module) => module.default));

/** A formula in TeX; what cannot be set is shown as it is written. */
@customElement('gradus-math')
export class MathFormula extends LightElement {
  @property() tex = '';
  @property({ type: Boolean, reflect: true }) display = false;
  /** Until the formula is set its text keeps the room but is not shown. */
  @property({ type: Boolean, reflect: true }) pending = true;

  protected override readFallback(): void {
    if (this.tex === '') this.tex = this.textContent?.trim() ?? '';
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('tex') || changed.has('display')) void this.typeset();
  }

  private async typeset(): Promise<void> {
    const { tex, display } = this;
    try {
      const { render } = await katex();
      if (tex === this.tex) render(tex, this, { displayMode: display, throwOnError: true });
    } catch {
      this.textContent = tex;
    }
    this.pending = false;
  }

  override render() {
    return undefined;
  }
}
