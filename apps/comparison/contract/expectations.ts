import type { Basis, ComparisonRow } from './figure.ts';

export interface ExpectationsView {
  readonly basis: Basis;
  readonly rows: readonly ComparisonRow[];
}
