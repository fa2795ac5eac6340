import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import {
  type DecisionState,
  type DecisionsView,
  daysOverdue,
  type Missing,
} from '../../contract/decisions.ts';
import type { NotQuotable } from '../../contract/mirror.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** Where a decision stands, in a word or two. */
export function decisionStateName(i18n: I18n, state: DecisionState): string {
  switch (state) {
    case 'under-study':
      return i18n._(msg`À l’étude`);
    case 'retained':
      return i18n._(msg`Retenue`);
    case 'in-progress':
      return i18n._(msg`En cours`);
    case 'done':
      return i18n._(msg`Faite`);
    case 'not-retained':
      return i18n._(msg`Non retenue`);
    default:
      return exhaustive(state);
  }
}

/** What a draft lacks, as the list before publishing says it. */
export function missingName(i18n: I18n, missing: Missing): string {
  if ('locale' in missing) return inLanguage(i18n, missing);
  switch (missing.what) {
    case 'answers':
      return i18n._(msg`Ce à quoi elle répond`);
    case 'decided':
      return i18n._(msg`Le jour de la décision`);
    case 'due':
      return i18n._(msg`L’échéance`);
    case 'due-before-decided':
      return i18n._(msg`Une échéance qui suive la décision`);
    default:
      return exhaustive(missing);
  }
}

function inLanguage(i18n: I18n, missing: Extract<Missing, { locale: string }>): string {
  const language = languageName(i18n, missing.locale);
  switch (missing.what) {
    case 'owner':
      return i18n._(msg`Responsable, ${language}`);
    case 'reason':
      return i18n._(msg`Raison, ${language}`);
    case 'next-step':
      return i18n._(msg`Prochain pas, ${language}`);
    case 'title':
    case 'text': {
      const side = sideName(i18n, missing.side);
      return missing.what === 'title'
        ? i18n._(msg`Titre, ${side}, ${language}`)
        : i18n._(msg`Texte, ${side}, ${language}`);
    }
    default:
      return exhaustive(missing);
  }
}

/** A language by its name in the reader's. */
export function languageName({ locale }: I18n, of: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(of) ?? of;
}

/** Why participants are not told a figure. */
export function notQuotableSaid(i18n: I18n, refused: NotQuotable): string {
  switch (refused) {
    case 'unknown-row':
      return i18n._(msg`Cette comparaison n’existe pas dans cette manche.`);
    case 'narrowed':
      return i18n._(msg`De l’autre côté, les participants ne voient que l’ensemble, jamais une cohorte.`);
    case 'not-final':
      return i18n._(msg`Les deux publications finales ne sont pas encore là.`);
    case 'one-sided':
      return i18n._(msg`Posée à un seul côté : rien à mettre en face.`);
    case 'suppressed':
      return i18n._(msg`Un des deux chiffres est masqué.`);
    case 'too-few':
      return i18n._(msg`Trop peu de réponses pour conclure.`);
    case 'uncalibrated':
      return i18n._(msg`Un ton non étalonné ne se montre pas.`);
    case 'no-verdict':
      return i18n._(msg`Aucun verdict n’est rendu sur ce chiffre.`);
    default:
      return exhaustive(refused);
  }
}

/** The finding of the page of decisions: how many are published, and how many are late. */
export function decisionsHeadline({ i18n }: Words, view: DecisionsView): string {
  const published = view.decisions.flatMap(({ steps }) => steps.slice(-1));
  if (published.length === 0) return i18n._(msg`Aucune décision n’est encore publiée.`);
  const late = published.filter(({ version }) => daysOverdue(version, view.today) > 0).length;
  const said = i18n._(
    msg`${plural(published.length, { one: '# décision publiée', other: '# décisions publiées' })}`,
  );
  if (late === 0) return i18n._(msg`${said}, aucune en retard.`);
  return i18n._(msg`${said}, dont ${plural(late, { one: '# en retard', other: '# en retard' })}.`);
}
