/** One line of the report. `aim` is what was asked for; `met` whether the value reaches it. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly aim?: string;
  readonly met?: boolean;
}

export interface MeasureOptions {
  /** Smaller counts and fewer repetitions: to see that everything runs. */
  readonly quick: boolean;
  readonly log: (line: string) => void;
}

export interface Measure {
  readonly name: string;
  readonly title: string;
  run(options: MeasureOptions): Promise<{ readonly rows: readonly Row[]; readonly data: unknown }>;
}

/** The value below which the share `q` of the sorted numbers lies (nearest rank). */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

/** Three significant figures and a unit, for people. */
export function show(value: number, unit = ''): string {
  const text = value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
  return unit === '' ? text : `${text} ${unit}`;
}
