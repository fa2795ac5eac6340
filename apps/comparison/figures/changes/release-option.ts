import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ReleaseOption } from '../../contract/since.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** A publication in a list of many: when, how many were counted on each side, and its numbers. */
export function releaseOption({ i18n, format }: Words, release: ReleaseOption): string {
  const when = format.dateTime(release.at);
  const counted = audiences.flatMap((side) => {
    const n = release.n[side];
    return n === null ? [] : [`${sideName(i18n, side)} ${format.count(n)}`];
  });
  const people = counted.join(', ');
  const [a, b] = [format.count(release.serials.employees ?? 0), format.count(release.serials.consumers ?? 0)];
  return i18n._(msg`${when} · ${people} · n° ${a} et n° ${b}`);
}

/** Publications by round and month, in their order. */
export function releaseMonths(
  { i18n, format }: Words,
  releases: readonly ReleaseOption[],
): readonly (readonly [heading: string, releases: readonly ReleaseOption[]])[] {
  const months = new Map<string, ReleaseOption[]>();
  for (const release of releases) {
    const month = format.month(release.at);
    const { round } = release;
    const heading = i18n._(msg`Manche ${round}, ${month}`);
    months.set(heading, [...(months.get(heading) ?? []), release]);
  }
  return [...months];
}
