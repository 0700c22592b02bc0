import './answer.css';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { readDraft, writeDraft } from '../shared/drafts';
import { freshId, LightElement } from '../shared/light-element';
import { canListen, consent, hasConsented, Listening } from './speech';

/** A draft is with the server this long after a word at the latest; milliseconds. */
const SAVE_AFTER = 4000;
/** The first words go at once. */
const SAVE_FIRST_AFTER = 300;
/** Above this share of the limit the page says how much is left. */
const NEARLY_FULL = 0.9;

type Ending = 'FINISHED' | 'TIME_UP' | 'GIVEN_UP' | 'PAUSE';

interface Labels {
  field: string;
  /** “{0} words”, in the forms one, few, many. */
  words: string[];
  saved: string;
  unsaved: string;
  note: string;
  finish: string;
  pause: string;
  giveUp: string;
  sure: string;
  yes: string;
  no: string;
  empty: string;
  /** “{0} characters left”. */
  limit: string;
  full: string;
  speak: string;
  silence: string;
  vendor: string;
  agree: string;
  deaf: string;
  broken: string;
}

/** A ruled field for an answer. It keeps what is written here and, every few seconds, at the server. */
@customElement('gradus-answer')
export class Answer extends LightElement {
  /** What the server has. */
  @property() value = '';
  /** Where the text is kept in this browser. */
  @property() draft = '';
  /** When the server kept it last: “14:02:31”. */
  @property() saved = '';
  /** Milliseconds from the question to this page. */
  @property({ type: Number }) elapsed = 0;
  @property({ type: Number }) limit = 0;
  /** Language to listen to; '' for answers that are typed. */
  @property() listen = '';
  @property({ attribute: false }) labels?: Labels;

  @state() private text = '';
  @state() private problem = '';
  @state() private giving = false;
  @state() private sent = false;
  @state() private asking = false;
  @state() private listening?: Listening;
  @state() private guess = '';

  private readonly fieldId = freshId('answer');
  private born = performance.now();
  private thought = -1;
  private pending = 0;
  private kept = '';

  private readonly timeUp = () => this.send('TIME_UP');
  private readonly hiding = () => {
    if (document.visibilityState === 'hidden') this.save();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('gradus-time-up', this.timeUp);
    document.addEventListener('visibilitychange', this.hiding);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('gradus-time-up', this.timeUp);
    document.removeEventListener('visibilitychange', this.hiding);
    clearTimeout(this.pending);
    this.listening?.stop();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('draft')) return;
    this.kept = this.value;
    this.text = readDraft(this.draft) ?? this.value;
    if (this.text !== this.kept) this.saveLater();
  }

  override firstUpdated(): void {
    const field = this.querySelector('textarea');
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(this.text.length, this.text.length);
  }

  /** The server could not take what was sent: the answer goes on. */
  free(): void {
    this.sent = false;
  }

  override render() {
    const { labels } = this;
    if (!labels) return nothing;
    return html`<label class="sr" for=${this.fieldId}>${labels.field}</label>
      <textarea
        class="answer"
        id=${this.fieldId}
        spellcheck="false"
        maxlength=${this.limit}
        ?readonly=${this.sent}
        .value=${live(this.text)}
        @input=${(event: Event) => this.write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.guess ? html`<p class="guess">${this.guess}</p>` : nothing}
      <div class="under">
        <span class="count">${this.counted(labels)}</span>
        <span class="saved">${this.keptSince(labels)}</span>
        <span class="r">${labels.note}</span>
      </div>
      <p class="problem" role="alert">${this.problem || this.fullness(labels)}</p>
      ${this.listen ? this.renderListening(labels) : nothing}
      <div class="submit">
        ${this.giving ? this.renderSure(labels) : this.renderActions(labels)}
      </div>`;
  }

  private renderActions(labels: Labels) {
    return html`<button type="button" class="btn" data-action="finish" ?disabled=${this.sent} @click=${() => this.finish()}>
        ${labels.finish}
      </button>
      <button type="button" class="do" data-action="pause" ?disabled=${this.sent} @click=${() => this.send('PAUSE')}>
        ${labels.pause}
      </button>
      <button type="button" class="do" data-action="give-up" ?disabled=${this.sent} @click=${() => (this.giving = true)}>
        ${labels.giveUp}
      </button>`;
  }

  private renderSure(labels: Labels) {
    return html`<span class="sure">${labels.sure}</span>
      <button type="button" class="btn quiet" data-action="give-up-yes" @click=${() => this.send('GIVEN_UP')}>
        ${labels.yes}
      </button>
      <button type="button" class="do" data-action="give-up-no" @click=${() => (this.giving = false)}>${labels.no}</button>`;
  }

  private renderListening(labels: Labels) {
    if (!canListen()) return html`<p class="small speech">${labels.deaf}</p>`;
    if (this.asking) {
      return html`<div class="notice speech">
        <p>${labels.vendor}</p>
        <div class="btns">
          <button type="button" class="btn quiet" data-action="agree" @click=${() => this.agree()}>${labels.agree}</button>
          <button type="button" class="do" @click=${() => (this.asking = false)}>${labels.no}</button>
        </div>
      </div>`;
    }
    return html`<p class="speech">
      <button type="button" class="btn quiet" data-action="speak" aria-pressed=${this.listening ? 'true' : 'false'} @click=${() => this.speak()}>
        ${this.listening ? labels.silence : labels.speak}
      </button>
    </p>`;
  }

  private counted(labels: Labels): string {
    const count = this.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return (labels.words[this.form(count)] ?? '').replace('{0}', String(count));
  }

  /** Which of one, few, many stands with a number. */
  private form(count: number): number {
    const rule = new Intl.PluralRules(this.language).select(count);
    return rule === 'one' ? 0 : rule === 'few' ? 1 : 2;
  }

  private keptSince(labels: Labels): string {
    if (this.saved === '') return this.text === '' ? '' : labels.unsaved;
    return labels.saved.replace('{0}', this.saved);
  }

  private fullness(labels: Labels): string {
    if (this.limit === 0 || this.text.length < this.limit * NEARLY_FULL) return '';
    const left = this.limit - this.text.length;
    return left <= 0 ? labels.full : labels.limit.replace('{0}', String(left));
  }

  private write(text: string): void {
    if (this.sent) return;
    if (this.thought < 0) this.thought = this.elapsed + performance.now() - this.born;
    this.text = text.slice(0, this.limit || undefined);
    this.problem = '';
    writeDraft(this.draft, this.text);
    this.saveLater();
  }

  private saveLater(): void {
    if (this.pending !== 0) return;
    const first = this.kept === '' && this.saved === '';
    this.pending = window.setTimeout(() => this.save(), first ? SAVE_FIRST_AFTER : SAVE_AFTER);
  }

  private save(): void {
    clearTimeout(this.pending);
    this.pending = 0;
    if (this.text === this.kept || this.sent) return;
    this.kept = this.text;
    this.tell('gradus-draft', { text: this.text, thought: this.thought });
  }

  private finish(): void {
    if (this.text.trim() === '') {
      this.problem = this.labels?.empty ?? '';
      this.querySelector('textarea')?.focus();
      return;
    }
    this.send('FINISHED');
  }

  private send(ending: Ending): void {
    if (this.sent) return;
    this.listening?.stop();
    clearTimeout(this.pending);
    this.sent = true;
    this.giving = false;
    this.tell('gradus-answer', { text: this.text, thought: this.thought, ending });
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private agree(): void {
    consent();
    this.asking = false;
    this.speak();
  }

  private speak(): void {
    if (this.listening) {
      this.listening.stop();
      return;
    }
    if (!hasConsented()) {
      this.asking = true;
      return;
    }
    this.listening = new Listening(this.listen, {
      said: (words) => this.add(words),
      guessed: (words) => (this.guess = words),
      ended: (failed) => {
        this.listening = undefined;
        this.guess = '';
        if (failed) this.problem = this.labels?.broken ?? '';
      },
    });
  }

  private add(words: string): void {
    const gap = this.text === '' || /\s$/u.test(this.text) ? '' : ' ';
    this.write(this.text + gap + words);
  }
}
