import { useLingui } from '@lingui/react/macro';
import type { ReleaseChoice } from '../../contract/since.ts';
import { releaseName } from '../../figures/changes/sentence.ts';
import { useTelling } from '../app/use-telling.ts';

interface ReleaseMenuProps {
  releases: readonly ReleaseChoice[];
  chosen: string | null;
  onChange(key: string): void;
}

/** Which earlier publication to compare with. */
export function ReleaseMenu({ releases, chosen, onChange }: ReleaseMenuProps) {
  const { t } = useLingui();
  const telling = useTelling();
  if (releases.length === 0) return null;
  return (
    <select
      className="menu"
      aria-label={t`Comparer avec`}
      value={chosen ?? releases[0]?.key}
      onChange={({ target }) => onChange(target.value)}
    >
      {releases.map((release) => {
        const name = releaseName(telling, release);
        return (
          <option key={release.key} value={release.key}>
            {t`Comparer avec : ${name}`}
          </option>
        );
      })}
    </select>
  );
}
