import type { LogLine } from '@miroir/space';

const columns = ['sequence', 'what', 'reason', 'day', 'mark', 'previous', 'hash'] as const;

/**
 * The whole log as CSV (RFC 4180), in the order of acting: what anybody needs to compute its chain again. No field holds a
 * comma or a quote: they are codes, days and hashes.
 */
export function logCsv(lines: readonly LogLine[]): string {
  const rows = lines.toReversed().map((line) => columns.map((name) => line[name] ?? '').join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
