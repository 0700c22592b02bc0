/** A digit that is meant for the page: 1 … 9, typed nowhere else; 0 if it is none. */
export const digitOf = (event: KeyboardEvent): number => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return 0;
  const target = event.target as HTMLElement;
  const typing = target.matches?.('input:not([type=radio], [type=checkbox]), textarea, select, [role=slider]');
  return !typing && /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
};
