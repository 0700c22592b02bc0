import './slider.css';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { freshId } from '../shared/light-element';
import { OptionsElement } from '../shared/options';

/** A native range over the stops of its options; the chosen stop's label is the value that is read. */
@customElement('gradus-slider')
export class Slider extends OptionsElement {
  @property({ attribute: false }) ticks: string[] = [];
  /** Label, ends and track in one line; the ticks are then the two ends. */
  @property({ type: Boolean, reflect: true }) inline = false;

  private readonly controlId = freshId('slider');

  override render() {
    return this.inline ? this.renderInline() : this.renderStacked();
  }

  private renderStacked() {
    return html`
      <span class="field-label">
        <label for=${this.controlId}>${this.label}</label>
        <b>${this.text}</b>
      </span>
      ${this.renderRange()}
      ${this.ticks.length > 0
        ? html`<div class="ticks" aria-hidden="true">${this.ticks.map((tick) => html`<span>${tick}</span>`)}</div>`
        : nothing}
    `;
  }

  private renderInline() {
    return html`
      <label for=${this.controlId}>${this.label}</label>
      <span class="end" aria-hidden="true">${this.ticks.at(0) ?? ''}</span>
      ${this.renderRange()}
      <span class="end" aria-hidden="true">${this.ticks.at(-1) ?? ''}</span>
    `;
  }

  private renderRange() {
    const index = this.nearest;
    return html`<input
      id=${this.controlId}
      type="range"
      min="0"
      max=${Math.max(0, this.options.length - 1)}
      step="1"
      .value=${live(String(index))}
      aria-valuetext=${this.text}
      @input=${(event: Event) => this.move(Number((event.target as HTMLInputElement).value))}
    />`;
  }

  private get text(): string {
    return this.chosen?.label ?? this.value;
  }

  /** The stop at or nearest to the value: a preset may stand between two. */
  private get nearest(): number {
    const distances = this.options.map((option) => Math.abs(Number(option.value) - Number(this.value)));
    const exact = this.options.findIndex((option) => option.value === this.value);
    return Math.max(0, exact >= 0 ? exact : distances.indexOf(Math.min(...distances)));
  }

  private move(index: number): void {
    const stop = this.options[index];
    if (stop) this.choose(stop.value);
  }
}
