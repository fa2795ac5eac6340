import type { DefinitionFault } from './kind.ts';

type EdgeFault = DefinitionFault<'edges-count' | 'edges-order'>;

/** Bins that follow one another without a hole have one edge more than they are, each above the one before. */
export function checkEdges(bins: readonly unknown[], edges: readonly number[]): EdgeFault[] {
  const [count, expected] = [edges.length, bins.length + 1];
  if (count !== expected) {
    const message = `${bins.length} bins have ${expected} edges, from the least that can be given to the most; there are ${count}.`;
    return [{ code: 'edges-count', path: ['edges'], message, params: { count, expected } }];
  }
  const at = edges.findIndex((edge, index) => index > 0 && edge <= (edges[index - 1] ?? edge));
  if (at === -1) return [];
  const message = `Edge ${at + 1} is not above the one before it: bins follow one another, from the least to the most.`;
  return [{ code: 'edges-order', path: ['edges', at], message, params: { position: at + 1 } }];
}

/** Those strictly above the middle of the bins: what a share of the upper ones counts. */
export function upperBins(ids: readonly string[]): string[] {
  return ids.slice(Math.ceil(ids.length / 2));
}
