import type { Telling } from './telling.ts';

/** What says where figures come from, for a file that travels alone. */
type Told = Pick<Telling, 'frame' | 'filters'>;

/**
 * The name of a file, without its extension: campaign, round, both publications, the filters where there are any, then what it
 * is. `faire-durer-manche-1-n2-n2-dole-values`; ASCII only, since some mail and some disks change anything else.
 */
export function fileName({ frame, filters }: Told, what: string): string {
  const { employees, consumers } = frame.sides;
  return named([
    frame.campaignId,
    frame.round,
    `n${employees.serial ?? 0}`,
    `n${consumers.serial ?? 0}`,
    ...(filters.theme ? [filters.theme] : []),
    ...filters.cohorts.employees,
    ...filters.cohorts.consumers,
    what,
  ]);
}

/** The same for findings of several moments: what all of them share. Rounds are all named. */
export function sharedFileName(all: readonly Told[], what: string): string {
  const shared = (of: (told: Told) => readonly string[]): readonly string[] => {
    const [first = [], ...others] = all.map(of);
    return others.every((parts) => parts.join('/') === first.join('/')) ? first : [];
  };
  return named([
    ...shared(({ frame }) => [frame.campaignId]),
    ...new Set(all.map(({ frame }) => frame.round)),
    ...shared(({ frame: { sides } }) => [`n${sides.employees.serial}`, `n${sides.consumers.serial}`]),
    ...shared(({ filters: { cohorts } }) => [...cohorts.employees, ...cohorts.consumers]),
    what,
  ]);
}

/** Characters of a name without its extension: with the longest one it stays below what every disk takes. */
const longest = 120;

/** What the file is comes last, and is never cut. */
function named(parts: readonly string[]): string {
  const plainParts = parts.map(plain).filter((part) => part !== '');
  const what = plainParts.at(-1) ?? '';
  const before = plainParts
    .slice(0, -1)
    .join('-')
    .slice(0, longest - what.length - 1);
  return before === '' ? what : `${before.replace(/-$/, '')}-${what}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
