import { useLingui } from '@lingui/react/macro';
import { useSpace } from '../around/space-context.ts';
import type { Manner } from '../device/space-types.ts';
import { hourInWords } from '../parts/local-day.ts';

/** When a text signed so would be read, and what that depends on. */
export function useAppearsWhen(manner: Manner): { readonly title: string; readonly how: string } {
  const { t } = useLingui();
  const { overview, questionnaire, sheet, locale } = useSpace();
  const { signed, once } = overview.editions;
  const next = manner === 'once' ? once : signed;
  if (sheet.moderation === 'before')
    return {
      title: t`Relu avant d’être publié`,
      how: t`Quelqu’un de l’organisation le lit sous 2 jours, sans savoir de qui il est, et le laisse paraître ou vous dit ici pourquoi non ; vous pouvez alors demander un second avis. Seul le jour est affiché, jamais l’heure.`,
    };
  if (next === null)
    return { title: t`Paraîtra tout de suite`, how: t`Seul le jour est affiché, jamais l’heure.` };
  const hour = hourInWords(next, locale, questionnaire.schedule.timeZone);
  const title = t`Paraîtra à l’édition de ${hour}`;
  if (signed === null)
    return {
      title,
      how: t`Une fois par jour, avec les autres textes signés ainsi s’il y en a, dans un ordre tiré au hasard. Seul le jour est affiché.`,
    };
  return {
    title,
    how: t`Avec les textes d’au moins deux autres personnes, dans un ordre tiré au hasard. Si vous êtes moins de trois, elle attend ; au bout de 48 heures, vous choisissez : paraître quand même, ou attendre encore. Ce qui attend encore à la fermeture de l’espace ne paraît pas.`,
  };
}
