import { useLingui } from '@lingui/react/macro';
import { type ReactElement, use } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { BoxContext } from '../around/box-context.ts';
import { namesOf } from '../readers/names-of.ts';

/** Who reads comments, when, and what they are given of one; nothing where the campaign names nobody. */
export function PrivacyReaders({ boot }: { readonly boot: BoxBoot }): ReactElement | null {
  const { t, i18n } = useLingui();
  const { readers, privacy } = use(BoxContext)?.questionnaire ?? boot.questionnaire;
  if (readers === undefined) return null;
  const names = namesOf(readers, i18n.locale);
  const fewest = privacy.comments;
  return (
    <section className="section">
      <h2>{t`Qui lit vos commentaires`}</h2>
      <p>
        <span>{t`Pour dire leur ton, ${names} en lisent une partie, tirée au hasard, un par un, quand ils sont entrés dans les résultats et si ${fewest} personnes au moins ont commenté la question.`}</span>{' '}
        <span>{t`On ne leur montre que le texte, sa langue et la question : ni votre groupe, ni vos autres réponses, ni un jour, ni un ordre.`}</span>{' '}
        {boot.admission === 'invitation' && boot.releases !== 'often' ? (
          <span>{t`Ils ne lisent rien avant la clôture.`}</span>
        ) : null}{' '}
        <span>{t`Ce qu’ils disent d’un texte s’efface avec lui.`}</span>
      </p>
    </section>
  );
}
