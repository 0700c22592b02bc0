// Pairs as the text of a value: left=right, separated by commas. Ids are kebab-case.

export const pairsOf = (text: string): Map<string, string> =>
  new Map(text.split(',').flatMap((pair) => (pair.includes('=') ? [pair.split('=', 2) as [string, string]] : [])));

/** The pairs in the order of their left sides. */
export const textOf = (pairs: ReadonlyMap<string, string>, order: string[]): string =>
  order.flatMap((left) => (pairs.has(left) ? [`${left}=${pairs.get(left)}`] : [])).join(',');
