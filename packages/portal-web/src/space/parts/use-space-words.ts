import { useLingui } from '@lingui/react/macro';
import type { CloseReason, ReportReason, Skill } from '@miroir/basics/space-texts';
import type { ShownPersona } from '@miroir/space';
import type { IdeaOrder, IdeaState, Manner, ReactionValue, Stance } from '../device/space-types.ts';
import { useAnswerWords } from './use-answer-words.ts';

/** Why a text is hidden, and why an idea is closed. */
function useReasons() {
  const { t } = useLingui();
  const reason: Readonly<Record<ReportReason, string>> = {
    'names-a-person': t`Désigne une personne`,
    'attacks-a-person': t`Attaque une personne`,
    'off-topic': t`N’a rien à voir avec l’objectif`,
    confidential: t`Contient une information confidentielle`,
    advertising: t`Fait de la publicité`,
    unlawful: t`Est contraire à la loi`,
  };
  const closing: Readonly<Record<CloseReason, string>> = {
    decided: t`Une décision est prise`,
    'beyond-reach': t`Personne ici ne peut en décider`,
    'discussion-over': t`La discussion s’est écartée de l’idée`,
  };
  return { reason, closing };
}

/** The words that several pages of the space share. */
export function useSpaceWords() {
  const { t } = useLingui();
  const reaction: Readonly<Record<ReactionValue, string>> = {
    agree: t`D’accord`,
    disagree: t`Pas d’accord`,
    unsure: t`Je ne sais pas`,
  };
  const stance: Readonly<Record<Stance, string>> = {
    for: t`Pour`,
    against: t`Contre`,
    question: t`Question`,
    help: t`Je peux aider`,
  };
  const order: Readonly<Record<IdeaOrder, string>> = {
    'to-read': t`À lire`,
    recent: t`Les plus récentes`,
    discussed: t`Les plus discutées`,
    agreed: t`Les plus approuvées`,
    divided: t`Celles qui divisent`,
  };
  const manner: Readonly<Record<Manner, string>> = {
    once: t`Une seule fois`,
    pseudonym: t`Sous un pseudonyme`,
    named: t`Avec mon nom et mon métier`,
  };
  const skill: Readonly<Record<Skill, string>> = {
    making: t`fabrication`,
    repair: t`réparation`,
    measuring: t`mesures et essais`,
    electronics: t`électronique`,
    software: t`informatique`,
    drawing: t`dessin`,
    writing: t`rédaction`,
    translating: t`traduction`,
    teaching: t`formation`,
    organising: t`organisation`,
    purchasing: t`achats et chiffrage`,
    law: t`droit et normes`,
  };
  const ideaState: Readonly<Record<IdeaState, string>> = {
    'to-say': t`Sans votre avis`,
    said: t`Avec votre avis`,
    own: t`Les vôtres`,
    completed: t`Complétées depuis`,
    received: t`Sans réponse encore`,
    ...useAnswerWords(),
  };
  const { reason, closing } = useReasons();
  return {
    ...{ skill, ideaState, reaction, stance, order, reason, manner },
    /** Of a reason code that came from the server. */
    reasonOf: (code: string | null): string =>
      (reason as Readonly<Record<string, string>>)[code ?? ''] ?? t`Contraire aux règles`,
    /** Why an idea was closed. */
    closingOf: (code: string): string =>
      (closing as Readonly<Record<string, string>>)[code] ?? t`Close par l’organisateur`,
    /** Of codes that came from the server; one that this page does not know is left out. */
    skillsOf: (codes: readonly string[]): string =>
      codes.flatMap((code) => (skill as Readonly<Record<string, string>>)[code] ?? []).join(' · '),
    /** What the texts of a name have gathered, where its person shows it; empty where there is nothing to tell. */
    gatheredBy(persona: ShownPersona | null): string {
      const { agrees = null, useful = null } = persona?.gathered ?? {};
      const told = [
        agrees === null ? '' : t`au moins ${agrees} accords reçus`,
        useful === null ? '' : t`noté utile au moins ${useful} fois`,
      ];
      return told.filter((each) => each !== '').join(' · ');
    },
    /** Who signs: nobody is told apart who speaks once only. */
    signature(persona: ShownPersona | null): string {
      if (persona === null) return t`Une personne`;
      const { name, role } = persona;
      return persona.kind === 'pseudonym' ? t`${name}, pseudonyme` : t`${name}, se présente comme ${role}`;
    },
  };
}

/** A language by its own name in the page's language: "allemand"; a tag that names none as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Refused by its form, which the space does too: one text may not stop the page that lists it.
    return tag;
  }
}
