import './derivation.css';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';

/** One step: its formula, and the same with numbers put in. */
interface Step {
  value: string;
  title: string;
  tex: string;
  numbers: string[];
}

interface Labels {
  title: string;
  first: string;
  back: string;
  next: string;
  all: string;
}

/** The steps of a calculation; the one that is shown is lit and has its numbers. */
@customElement('gradus-derivation')
export class Derivation extends LightElement {
  @property() name = 'step';
  @property() value = '';
  @property({ attribute: false }) steps: Step[] = [];
  @property({ attribute: false }) labels?: Labels;

  override render() {
    const { labels } = this;
    if (!labels) return nothing;
    const last = this.steps.length - 1;
    const at = this.index;
    return html`
      <div class="moves">
        <button type="button" class="btn quiet" ?disabled=${at === 0} @click=${() => this.moveTo(at - 1)}>${labels.back}</button>
        <button type="button" class="btn quiet" ?disabled=${at === last} @click=${() => this.moveTo(at + 1)}>${labels.next}</button>
        <button type="button" class="do" ?disabled=${at === 0} @click=${() => this.moveTo(0)}>${labels.first}</button>
        <button type="button" class="do" ?disabled=${at === last} @click=${() => this.moveTo(last)}>${labels.all}</button>
      </div>
      <ol aria-label=${labels.title} @keydown=${this.press}>
        ${this.steps.map((step, i) => this.renderStep(step, i, at))}
      </ol>`;
  }

  private renderStep(step: Step, i: number, at: number) {
    const state = i === at ? 'now' : i < at ? 'done' : 'later';
    return html`<li class=${state}>
      <button type="button" aria-current=${i === at ? 'step' : nothing} tabindex=${i === at ? 0 : -1} @click=${() => this.moveTo(i)}>
        <span class="title">${step.title}</span>
        <gradus-math .tex=${step.tex}></gradus-math>
      </button>
      ${i === at ? html`<div class="numbers" aria-live="polite">${step.numbers.map((tex) => html`<gradus-math .tex=${tex}></gradus-math>`)}</div>` : nothing}
    </li>`;
  }

  private get index(): number {
    return Math.max(0, this.steps.findIndex((step) => step.value === this.value));
  }

  private moveTo(index: number): void {
    const step = this.steps[Math.max(0, Math.min(this.steps.length - 1, index))];
    if (!step || step.value === this.value) return;
    this.value = step.value;
    this.announce(this.name, step.value);
  }

  private readonly press = async (event: KeyboardEvent): Promise<void> => {
    const at = this.index;
    const targets: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: this.steps.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(target);
    await this.updateComplete;
    this.querySelector<HTMLElement>('[aria-current]')?.focus();
  };
}
