import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { digitOf } from '../shared/digits';
import { DraftElement } from '../shared/draft-element';
import { freshId } from '../shared/light-element';

interface Step {
  value: string;
  /** “80 %”. */
  share: string;
  label: string;
  /** Share of the ring's radius that is ink, 0 … 1. */
  ink: number;
}

const RADIUS = 9;

/** How sure: five rings, from nearly empty to full; the keys 1 … 5 choose while it has the focus. */
@customElement('gradus-confidence')
export class Confidence extends DraftElement {
  @property({ attribute: false }) steps: Step[] = [];
  @property() legend = '';
  @property() note = '';

  private readonly group = freshId('confidence');

  override render() {
    return html`<fieldset class="conf" @keydown=${this.press}>
      <legend>${this.legend} <span>${this.note}</span></legend>
      <div class="scale">
        ${this.steps.map(
          (step) => html`<label>
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r=${RADIUS} fill="var(--paper)" stroke="var(--ink)" />
              <circle cx="10" cy="10" r=${RADIUS * step.ink} fill="var(--ink)" />
            </svg>
            <b class="n">${step.share}</b><span>${step.label}</span>
            <input
              type="radio"
              name=${this.group}
              value=${step.value}
              aria-label=${`${step.share}, ${step.label}`}
              .checked=${live(step.value === this.value)}
              @change=${() => this.keep(step.value)}
            />
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private press(event: KeyboardEvent): void {
    const step = this.steps[digitOf(event) - 1];
    if (!step) return;
    event.preventDefault();
    this.keep(step.value);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[value="${step.value}"]`)?.focus());
  }
}
