import type { Level } from '../shared/ink';

// The record of dev.gradus.simulation.worked.ui.NetworkModel; its meaning is told there.

export interface LayerModel {
  z: number[] | null;
  h: number[] | null;
  delta: number[] | null;
  ink: Level[] | null;
  gradient: number[][] | null;
}

export type StepKind = 'GIVEN' | 'FORWARD' | 'LOSS' | 'SIGNAL' | 'WEIGHTS';

export interface NetworkModel {
  numbers: Record<string, number>;
  limit: number;
  step: number;
  layers: LayerModel[];
  loss: number | null;
  current: { kind: StepKind; layer: number };
  labels: { input: string; layers: string[]; loss: string; direction: string; names: Record<string, string> };
  ariaLabel: string;
}

export const weightName = (layer: number, to: number, from: number): string => `w${layer}-${to}${from}`;
