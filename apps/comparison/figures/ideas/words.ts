import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { Agreement, IdeaCounts, IdeaView, TextAbsence } from '../../contract/ideas.ts';
import type { Words } from '../value/telling.ts';

/** How many people are counted, which is all of them who may be spoken of. */
export const reacted = ({ agree, disagree, unsure }: IdeaCounts): number => agree + disagree + unsure;

/** Who agrees of those who reacted, and how many these are; or that they are too few. */
export function agreementText(
  { i18n, format }: Words,
  { counts, agreement }: { readonly counts: IdeaCounts | null; readonly agreement: Agreement | null },
): string {
  if (counts === null || agreement === null) return i18n._(msg`trop peu de réactions pour être comptées`);
  const n = format.count(reacted(counts));
  const [share, interval] = [
    format.percent(agreement.value),
    format.interval(agreement.low, agreement.high, 'percent'),
  ];
  return i18n._(msg`Ceux qui ont réagi : ${n}, dont ${share} d’accord ${interval}`);
}

/** Why a text is not here, after « texte non transmis ». */
export function absenceText(i18n: I18n, absence: TextAbsence): string {
  switch (absence) {
    case 'not-allowed':
      return i18n._(msg`texte non transmis : son auteur ne l’a pas permis`);
    case 'not-cleared':
      return i18n._(msg`texte non transmis : personne n’a encore vérifié qu’il ne nomme personne`);
    case 'round-open':
      return i18n._(msg`texte non transmis : la manche où il est paru n’est pas close`);
    case 'gone':
      return i18n._(msg`texte non transmis : retiré par son auteur, ou masqué`);
    case 'no-room':
      return i18n._(msg`texte non transmis : il n’y a plus de place dans l’envoi`);
    case 'no-texts':
      return i18n._(msg`texte non transmis : l’espace n’a encore envoyé aucun texte`);
    default:
      return exhaustive(absence);
  }
}

/** What an idea is called in a line: its title, or why it has none. */
export function ideaTitle(i18n: I18n, { text, absence }: Pick<IdeaView, 'text' | 'absence'>): string {
  return text?.title ?? absenceText(i18n, absence ?? 'no-texts');
}

/** A skill of the list, by its code; one that is not known stays its code. */
export function skillName(i18n: I18n, skill: string): string {
  const names: Readonly<Record<string, () => string>> = {
    making: () => i18n._(msg`fabrication`),
    repair: () => i18n._(msg`réparation`),
    measuring: () => i18n._(msg`mesures et essais`),
    electronics: () => i18n._(msg`électronique`),
    software: () => i18n._(msg`informatique`),
    drawing: () => i18n._(msg`dessin`),
    writing: () => i18n._(msg`rédaction`),
    translating: () => i18n._(msg`traduction`),
    teaching: () => i18n._(msg`formation`),
    organising: () => i18n._(msg`organisation`),
    purchasing: () => i18n._(msg`achats et chiffrage`),
    law: () => i18n._(msg`droit et normes`),
  };
  return names[skill]?.() ?? skill;
}

/** What may be said of these figures, and what not: beside all of them. */
export function ideasMethod({ i18n }: Words): string {
  return i18n._(
    msg`Ceux qui ont réagi l’ont choisi : ce ne sont pas tous, et rien n’est testé ici. L’intervalle à 95 % (Wilson) dit le hasard de leur nombre, pas qui manque. Sur un thème, il vaut pour le moins de personnes possible derrière les avis.`,
  );
}
