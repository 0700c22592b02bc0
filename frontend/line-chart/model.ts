import type { Level } from '../shared/ink';
import type { RegimeName } from '../shared/regime';

// The records of dev.gradus.uikit.LineChartModel; their meaning is told there.

export type Kind = 'MEASURED' | 'THEORY' | 'REFERENCE' | 'PREDICTION';

export interface Series {
  id: string;
  kind: Kind;
  regime: RegimeName | null;
  values: Level[];
  low: Level[];
  high: Level[];
  label: string;
  shortLabel: string;
}

export interface Floor {
  value: number;
  label: string;
}

export interface Handle {
  x: number;
  value: number;
  placed: boolean;
  label: string;
  name: string;
}

export interface Guess {
  handles: Handle[];
  anchor: number;
}

export interface Mark {
  x: number;
  label: string;
  solid: boolean;
}

export interface ChartModel {
  xMin: number;
  xMax: number;
  xTicks: number[];
  scale: 'LOG' | 'LINEAR';
  yRange: { low: number; high: number } | null;
  labels: { start: string; end: string; direction: string; point: string; zero: string };
  series: Series[];
  floors: Floor[];
  rings: boolean;
  guess: Guess | null;
  marks: Mark[];
  ariaLabel: string;
}
