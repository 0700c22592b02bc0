import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { readDraft, writeDraft } from './drafts';
import { LightElement } from './light-element';

/** A control whose value is text and is kept as a draft, if it has a key for that. */
export abstract class DraftElement extends LightElement {
  @property() name = '';
  @property() value = '';
  /** Where the value is kept until it is sent; '' keeps it nowhere. */
  @property() draft = '';

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('draft')) return;
    const kept = readDraft(this.draft);
    if (kept === null || kept === this.value) return;
    this.value = kept;
    this.announce(this.name, kept);
  }

  override updated(changed: PropertyValues): void {
    if (changed.get('value') !== undefined) writeDraft(this.draft, this.value);
  }

  /** The learner has set a value. */
  protected keep(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.announce(this.name, value);
  }
}
