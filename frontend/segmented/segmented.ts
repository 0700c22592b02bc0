import './segmented.css';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { freshId } from '../shared/light-element';
import { OptionsElement } from '../shared/options';

/** A few options side by side; native radio buttons beneath. */
@customElement('gradus-segmented')
export class Segmented extends OptionsElement {
  /** Keeps the label for screen readers only. */
  @property({ type: Boolean }) quiet = false;

  private readonly groupId = freshId('segmented');

  override render() {
    return html`
      <span class=${this.quiet ? 'sr' : 'field-label'} id=${this.groupId}>${this.label}</span>
      <div class="seg" role="radiogroup" aria-labelledby=${this.groupId}>
        ${this.options.map(
          (option) => html`
            <label>
              <input
                type="radio"
                name=${`${this.groupId}-radio`}
                value=${option.value}
                .checked=${live(option.value === this.value)}
                @change=${() => this.choose(option.value)}
              />
              <span>${option.label}</span>
            </label>
          `,
        )}
      </div>
    `;
  }
}
