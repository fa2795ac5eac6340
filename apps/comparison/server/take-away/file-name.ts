import type { Reading, ReadingSource } from '../../contract/readings.ts';
import type { Material } from './material.ts';

/**
 * The name of a file that travels alone: campaign, round, both publications, and the filters where there are any.
 * `faire-durer-manche-1-n2-n2-dole.pdf`; ASCII only, since some mail and some disks change anything else.
 */
export function fileNameOf(
  { frame, filters, method, campaign }: Material,
  what: string,
  extension: string,
): string {
  const { employees, consumers } = method.sides;
  const parts = [
    campaign,
    frame.round,
    `n${employees.serial ?? 0}`,
    `n${consumers.serial ?? 0}`,
    ...(filters.theme ? [filters.theme] : []),
    ...filters.cohorts.employees,
    ...filters.cohorts.consumers,
    what,
  ];
  return named(parts, extension);
}

/**
 * The same for readings: campaign, their round, and publications and filters where all of them share them.
 * `faire-durer-manche-1-n2-n2-dole-readings.pptx`
 */
export function readingsFileName(readings: readonly Reading[], extension: string): string {
  const shared = (of: (source: ReadingSource) => readonly string[]): readonly string[] => {
    const all = readings.map(({ source }) => of(source));
    const [first = []] = all;
    return all.every((parts) => parts.join('/') === first.join('/')) ? first : [];
  };
  const rounds = new Set(readings.map(({ source }) => source.round));
  const parts = [
    ...shared(({ campaign }) => [campaign]),
    ...rounds,
    ...shared(({ releases: { employees, consumers } }) => [`n${employees.serial}`, `n${consumers.serial}`]),
    ...shared(({ cohorts }) => [...cohorts.employees, ...cohorts.consumers]),
    'readings',
  ];
  return named(parts, extension);
}

function named(parts: readonly string[], extension: string): string {
  const name = parts
    .map(plain)
    .filter((part) => part !== '')
    .join('-');
  return `${name.slice(0, 120)}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
