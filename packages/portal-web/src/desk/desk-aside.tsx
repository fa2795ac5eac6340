import { useLingui } from '@lingui/react/macro';
import type { Agreement, ThemeProgress } from '@miroir/desk';
import { regional } from '@miroir/locales/regional';
import type { ReactElement } from 'react';
import type { Frame } from './desk-api.ts';
import { ThemeList } from './theme-list.tsx';

/** What a reader sees, never sees, and where the themes are. */
export function DeskAside({
  frame,
  themes,
  theme,
  agreement,
  keysOn,
  onKeys,
  onChoose,
}: {
  readonly frame: Frame;
  readonly themes: readonly ThemeProgress[];
  readonly theme: string | null;
  readonly agreement: Agreement | null;
  readonly keysOn: boolean;
  readonly onKeys: (on: boolean) => void;
  readonly onChoose: (theme: string) => void;
}): ReactElement {
  const { t } = useLingui();
  const never = [
    t`Qui l’a écrit`,
    t`Son groupe`,
    t`Ses autres réponses`,
    t`Le jour, l’ordre d’arrivée`,
    t`Ce que la machine a lu`,
  ];
  return (
    <aside>
      <h2>{t`Où en sont les thèmes`}</h2>
      <ThemeList themes={themes} current={theme} fewest={frame.fewest} onChoose={onChoose} />
      <h2>{t`Vous voyez`}</h2>
      <ul>
        <li>{t`Le commentaire, tel qu’il est écrit`}</li>
        <li>{t`La question, et la langue`}</li>
      </ul>
      <h2>{t`Vous ne voyez jamais`}</h2>
      <ul>
        {never.map((what) => (
          <li key={what}>
            <span>{what}</span>
            <i className="mask hatch" aria-hidden="true" />
          </li>
        ))}
      </ul>
      <label className="switch">
        <input type="checkbox" checked={keysOn} onChange={(event) => onKeys(event.target.checked)} />{' '}
        <span>{t`Touches 1 à 5, et Z pour annuler`}</span>
      </label>
      <Told frame={frame} agreement={agreement} />
    </aside>
  );
}

/** What participants were told, and how two readers agree. */
function Told({
  frame,
  agreement,
}: {
  readonly frame: Frame;
  readonly agreement: Agreement | null;
}): ReactElement {
  const { t, i18n } = useLingui();
  const list = new Intl.ListFormat(regional(i18n.locale), { type: 'conjunction' });
  const names = list.format(frame.readers.map(({ name, role }) => `${name} (${role})`));
  const { pairs = 0, agreed = 0 } = agreement ?? {};
  const kappa =
    agreement?.kappa === null || agreement === null
      ? null
      : new Intl.NumberFormat(regional(i18n.locale), {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }).format(agreement.kappa);
  return (
    <div className="told">
      <p>{t`Avant d’écrire, chacun a lu : « Des commentaires tirés au hasard sont lus par ${names}, sans savoir de qui ils viennent. »`}</p>
      {agreement === null ? null : (
        <p>
          {kappa === null
            ? t`Deux personnes sont d’accord sur ${agreed} commentaires de ${pairs}.`
            : t`Deux personnes sont d’accord sur ${agreed} commentaires de ${pairs} (κ ${kappa}).`}
        </p>
      )}
    </div>
  );
}
