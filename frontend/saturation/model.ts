import type { Level } from '../shared/ink';
import type { RegimeName } from '../shared/regime';

// The record of dev.gradus.simulation.saturation.ui.SaturationModel; its meaning is told there.

export interface Sample {
  z: number;
  value: number;
  slope: number;
}

export interface SaturationLabels {
  value: string;
  slope: string;
  measured: string;
  theory: string;
  below: string;
  above: string;
  chain: string;
  network: string;
  start: string;
  end: string;
  direction: string;
  handle: string;
  zero: string;
}

export interface SaturationModel {
  z: number;
  step: number;
  samples: Sample[];
  units: Sample[];
  bins: number[];
  small: boolean[];
  expected: number[];
  regime: RegimeName;
  remaining: Level[];
  theory: Level[];
  labels: SaturationLabels;
  ariaLabel: string;
}

/** The activation at z, straight between two samples; at a kink its left side. */
export const sampleAt = (samples: Sample[], z: number): Sample => {
  const after = samples.findIndex((sample) => sample.z >= z - 1e-12);
  const b = samples[after] ?? samples.at(-1);
  const a = samples[Math.max(0, after - 1)];
  if (!a || !b) return { z, value: NaN, slope: NaN };
  if (Math.abs(b.z - z) < 1e-12 || a === b) return { ...b, z };
  const share = (z - a.z) / (b.z - a.z);
  return { z, value: a.value + share * (b.value - a.value), slope: a.slope + share * (b.slope - a.slope) };
};
