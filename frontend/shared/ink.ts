/** A decimal logarithm as the server sends it: null and "-Infinity" are an exact zero, "NaN" is not there. */
export type Level = number | null | 'NaN' | '-Infinity' | 'Infinity';

/** The level as a number: −∞ for an exact zero, NaN where there is none. */
export const toNumber = (level: Level | undefined): number =>
  level === null ? -Infinity : level === undefined ? NaN : Number(level);

/**
 * Radius of the ink in a ring of radius R, on the logarithmic scale: R·(1 + decades/20) below the last layer, R·(1 + decades/9)
 * above it, at most `most`·R. A trace is left as long as anything is; an exact zero leaves none.
 */
export const inkRadius = (decades: number, ring: number, most = 1.7): number => {
  if (decades === -Infinity || Number.isNaN(decades)) return 0;
  return decades <= 0
    ? Math.max(Math.min(0.7, ring), ring * (1 + decades / 20))
    : Math.min(ring * most, ring * (1 + decades / 9));
};

/** Radius of the ink when its area is the value itself. */
export const areaRadius = (decades: number, ring: number, most = 1.75): number => {
  const radius = Number.isNaN(decades) ? 0 : ring * Math.sqrt(10 ** decades);
  return radius < 0.05 ? 0 : Math.min(ring * most, radius);
};
