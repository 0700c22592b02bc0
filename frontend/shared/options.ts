import { property } from 'lit/decorators.js';
import { LightElement } from './light-element';

/** One of several things to choose. */
export interface Option {
  value: string;
  label: string;
}

/** A control with options: set by the server, or written as `option` elements in HTML. */
export abstract class OptionsElement extends LightElement {
  @property() name = '';
  @property() label = '';
  @property() value = '';
  @property({ attribute: false }) options: Option[] = [];

  protected override readFallback(): void {
    if (this.options.length > 0) return;
    this.options = [...this.querySelectorAll('option')].map((option) => ({
      value: option.value,
      label: option.textContent ?? '',
    }));
  }

  protected get chosen(): Option | undefined {
    return this.options.find((option) => option.value === this.value);
  }

  protected choose(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.announce(this.name, value);
  }
}
