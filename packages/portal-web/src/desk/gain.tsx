import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Gain as Margins, ThemeProgress } from '@miroir/desk';
import type { ReactElement } from 'react';
import { usePace } from './use-pace.ts';

/** How far the theme has come, and what going on gains. */
export function Gain({
  theme,
  gain,
}: {
  readonly theme: ThemeProgress;
  readonly gain: Margins;
}): ReactElement {
  const { t } = useLingui();
  const sentence = useGainSentence(theme, gain);
  const minutes = usePace(theme);
  const { read, goal, comparedFrom } = theme;
  const share = (count: number): string => `${goal === 0 ? 0 : Math.min(100, (100 * count) / goal)}%`;
  return (
    <section className="gain" aria-label={t`Où en est ce thème`}>
      <p>{sentence}</p>
      <div
        className="track"
        role="progressbar"
        aria-valuemin={0}
        aria-valuenow={read}
        aria-valuemax={goal}
        aria-label={t`${read} commentaires lus sur ${goal}`}
      >
        <i style={{ inlineSize: share(read) }} />
        {comparedFrom < goal ? <b style={{ insetInlineStart: share(comparedFrom) }} /> : null}
      </div>
      <p className="marks">
        {read < comparedFrom ? <span>{t`À ${comparedFrom}, ce ton pourra être comparé.`}</span> : null}
        {minutes === null ? null : (
          <span>{t`${goal} dans ${plural(minutes, { one: '# minute', other: '# minutes' })} environ.`}</span>
        )}
      </p>
    </section>
  );
}

function useGainSentence({ read, goal, comments }: ThemeProgress, { now, atGoal }: Margins): string {
  const { t } = useLingui();
  const before = now === null ? null : Math.max(1, Math.round(now));
  const after = atGoal === null ? null : Math.max(1, Math.round(atGoal));
  if (read >= goal && goal < comments)
    return t`${read} lus, c’est assez : la marge est de ± ${before} points environ.`;
  if (read >= goal) return t`Tout est lu : le chiffre sera ce que vous en avez dit.`;
  if (goal === comments)
    return t`${read} sur ${goal} : quand tout est lu, le chiffre est ce que vous en avez dit.`;
  if (before === null) return t`${read} sur ${goal} : la marge sera de ± ${after} points environ.`;
  return t`${read} sur ${goal} : la marge passe de ± ${before} à ± ${after} points environ.`;
}
