import { useLingui } from '@lingui/react/macro';
import type { ReleaseOption } from '../../contract/since.ts';
import { releaseMonths, releaseOption } from '../../figures/changes/release-option.ts';
import { useTelling } from '../app/use-telling.ts';

interface ReleaseMenuProps {
  releases: readonly ReleaseOption[];
  chosen: string | null;
  onChange(key: string): void;
}

/** Which earlier publication to compare with, month by month: its moment, how many were counted, its numbers. */
export function ReleaseMenu({ releases, chosen, onChange }: ReleaseMenuProps) {
  const { t } = useLingui();
  const telling = useTelling();
  if (releases.length === 0) return null;
  const current = chosen ?? releases[0]?.key;
  const labelOf = (release: ReleaseOption): string => {
    const name = releaseOption(telling, release);
    return release.key === current ? t`Comparer avec : ${name}` : name;
  };
  return (
    <select
      className="menu"
      aria-label={t`Comparer avec`}
      value={current}
      onChange={({ target }) => onChange(target.value)}
    >
      {releaseMonths(telling, releases).map(([month, own]) => (
        <optgroup key={month} label={month}>
          {own.map((release) => (
            <option key={release.key} value={release.key}>
              {labelOf(release)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
