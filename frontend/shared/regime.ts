/** What becomes of the gradient towards the input; the server sends the names of its enum. */
export type RegimeName = 'VANISHING' | 'HEALTHY' | 'EXPLODING';

const CLASSES: Record<RegimeName, string> = { VANISHING: 'van', HEALTHY: 'hea', EXPLODING: 'exp' };

/** The class under which `--regime` and `--regime-mark` are the regime's colours; '' for ink. */
export const regimeClass = (regime: RegimeName | null | undefined): string => (regime ? CLASSES[regime] : '');
