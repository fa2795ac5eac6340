import { readFileSync } from 'node:fs';

/** One labelled text. */
export interface Row {
  readonly text: string;
  readonly truth: 'negative' | 'neutral' | 'positive';
}

const labels: Readonly<Record<string, Row['truth']>> = { neg: 'negative', neu: 'neutral', pos: 'positive' };

/** Reads a file of labelled texts: text TAB neg|neu|pos, one a line; lines with no such label are left out. */
export function readRows(path: string | URL): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const at = line.lastIndexOf('\t');
      const truth = labels[line.slice(at + 1).trim()];
      return truth ? [{ text: line.slice(0, at), truth }] : [];
    });
}
