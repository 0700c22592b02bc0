/** So long an answer of the server may take before what the reader has set is given up; milliseconds. */
const PATIENCE = 1500;

/**
 * What the reader has set and the server has not yet confirmed. While a number is dragged, pictures of its earlier values still
 * arrive; they must not move it back.
 */
export class Asked {
  private readonly values = new Map<string, { value: number; until: number }>();

  note(name: string, value: number): void {
    this.values.set(name, { value, until: performance.now() + PATIENCE });
  }

  /** The value to show: what was asked, until the server says the same or too much time has gone by. */
  reconcile(name: string, fromServer: number): number {
    const asked = this.values.get(name);
    if (!asked) return fromServer;
    if (asked.value === fromServer || performance.now() > asked.until) {
      this.values.delete(name);
      return fromServer;
    }
    return asked.value;
  }
}
