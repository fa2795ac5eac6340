import type { ComparisonRow } from '../contract/figure.ts';

type Counts = Readonly<Record<string, number>>;

/**
 * A side's figure of a comparison counted again from published counts alone, by a text that shares nothing with the analysis;
 * null where nobody answered.
 * @param favourable options that are favourable
 * @param top positions of a ranking that are on top
 */
export function recounted(
  { question, measure, id }: ComparisonRow,
  counts: Counts,
  { favourable, top }: { readonly favourable: readonly string[]; readonly top: number },
): number | null {
  const part = id.split('/').at(-1) ?? '';
  const count = (key: string) => counts[`q/${question}/${key}`] ?? 0;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const answered = count('answered');
  const share = (people: number) => (answered === 0 ? null : (100 * people) / answered);
  const cells = (kind: string) =>
    Object.entries(counts).flatMap(([key, people]) => {
      const [, of, what, item, cell = ''] = key.split('/');
      return of === question && what === kind && item === part ? [[cell, people] as const] : [];
    });
  /** A mean of what `value` reads in a cell; a cell it cannot read does not count. */
  const mean = (kind: string, value: (cell: string) => number) => {
    const known = cells(kind).filter(([cell]) => !Number.isNaN(value(cell)));
    const people = sum(known.map(([, n]) => n));
    return people === 0 ? null : sum(known.map(([cell, n]) => value(cell) * n)) / people;
  };
  switch (measure) {
    case 'favourable-share':
    case 'upper-share':
      return share(sum(favourable.map((option) => count(`o/${option}`))));
    case 'option-share':
      return share(count(`o/${part}`));
    case 'nps': {
      const scores = [0, 1, 2, 3, 4, 5, 6].map((score) => count(`o/${score}`));
      return share(count('o/9') + count('o/10') - sum(scores));
    }
    case 'top-share':
      return share(sum(cells('r').map(([position, n]) => (Number(position) <= top ? n : 0))));
    case 'mean-points':
      return mean('a', Number);
    case 'importance':
      return mean('m', (cell) => Number(cell.split('x')[0]));
    case 'satisfaction':
      return mean('m', (cell) => Number(cell.split('x')[1]));
    case 'shortfall':
      return mean('m', (cell) => Number(cell.split('x')[0]) - Number(cell.split('x')[1]));
    case 'negative-share':
      return null;
  }
}
