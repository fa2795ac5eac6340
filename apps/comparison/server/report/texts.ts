import type { Audience } from '@miroir/basics';
import { audiences } from '@miroir/basics';
import {
  type AskedQuestion,
  type AudienceNames,
  audienceNamesIn,
  type Campaign,
  type Localized,
  labelledParts,
  localize,
  type Questionnaire,
  withoutPipes,
} from '@miroir/campaign';
import type { CorrectedBefore } from '../../contract/amendments.ts';
import type { Pair } from '../../contract/figure.ts';
import { keepLast } from './keep-last.ts';
import { correctionsOf, type Wording } from './wording.ts';

/** The campaign's own words in one language. */
export interface Texts {
  readonly name: string;
  /** How the campaign calls both sides. */
  readonly names: AudienceNames;
  theme(id: string): string;
  themeSummary(id: string): string | null;
  /** Short label of a question, the employees' where the two sides' differ. */
  label(question: string): string;
  /** The whole question as one side reads it; null when it is not asked there. */
  wording(question: string, audience: Audience): string | null;
  /** Label of an option, item or row, the employees' where the two sides' differ. */
  part(question: string, part: string): string;
  /** The same as each side reads it; null where both read the same, and where one is not asked. */
  partBySide(question: string, part: string): Pair<string> | null;
  /** The two ends of a numbered scale. */
  ends(question: string): readonly [string, string] | null;
  /** The two ends of both scales of a matrix; null for other kinds. */
  matrixEnds(
    question: string,
  ): Readonly<Record<'importance' | 'satisfaction', readonly [string, string]>> | null;
  /** What was corrected of a question after the launch, in order. */
  corrected(question: string): readonly CorrectedBefore[];
  cohort(audience: Audience, id: string): string;
}

/**
 * The same of the same questionnaires and language are made once: whoever chooses a pair of cohorts asks for all of them.
 * @param locale the reader's language; a text without it falls back to the campaign's own languages in order
 */
export function textsOf(campaign: Campaign, wording: Wording, locale: string): Texts {
  const byLocale = made.get(wording.questionnaires) ?? new Map<string, Texts>();
  made.set(wording.questionnaires, byLocale);
  return keepLast(byLocale, {
    key: locale,
    most: languagesKept,
    make: () => makeTexts(campaign, wording, locale),
  });
}

const made = new WeakMap<Pair<Questionnaire>, Map<string, Texts>>();

/** A language is whatever a caller says: more than readers have at once are not kept. */
const languagesKept = 8;

function makeTexts(campaign: Campaign, wording: Wording, locale: string): Texts {
  const { questionnaires } = wording;
  const said = new Map<Localized, string>();
  const say = (text: Localized | undefined): string => {
    if (text === undefined) return '';
    // What a participant reads of their own earlier answer is read here by everybody.
    const known = said.get(text) ?? withoutPipes(localize(text, locale, campaign.locales));
    said.set(text, known);
    return known;
  };
  const asked = (question: string, audience: Audience) => byId(questionnaires[audience]).get(question);
  const first = (question: string) =>
    audiences.map((audience) => asked(question, audience)).find((found) => found !== undefined);
  const theme = (id: string) => questionnaires.employees.themes.find((each) => each.id === id);
  return {
    name: say(questionnaires.employees.name),
    names: audienceNamesIn(campaign.audiences, locale),
    theme: (id) => say(theme(id)?.title) || id,
    themeSummary: (id) => say(theme(id)?.summary) || null,
    label: (question) => {
      const found = first(question);
      return (found && (say(found.short) || say(found.text))) || question;
    },
    wording: (question, audience) => {
      const found = asked(question, audience);
      return found ? say(found.text) : null;
    },
    part: (question, part) => say(partLabels(first(question))[part]) || part,
    partBySide: (question, part) => {
      const of = (audience: Audience) => say(partLabels(asked(question, audience))[part]);
      const [employees, consumers] = [of('employees'), of('consumers')];
      return employees && consumers && employees !== consumers ? { employees, consumers } : null;
    },
    ends: (question) => {
      const found = first(question);
      if (!found || !('low' in found) || !found.low || !found.high) return null;
      return [say(found.low), say(found.high)];
    },
    matrixEnds: (question) => {
      const found = first(question);
      if (!found || !('importance' in found)) return null;
      const ends = ({ low, high }: { low?: Localized; high?: Localized }) => [say(low), say(high)] as const;
      return { importance: ends(found.importance), satisfaction: ends(found.satisfaction) };
    },
    corrected: (question) =>
      correctionsOf(wording, question).map(({ at, sides: [first, ...more], before }) => ({
        at,
        audience: more.length > 0 ? null : (first ?? null),
        before: say(before),
      })),
    cohort: (audience, id) =>
      say(campaign.cohorts[audience].cohorts.find((cohort) => cohort.id === id)?.label) || id,
  };
}

/** The two answers that a campaign does not word itself. */
const yesNo: Readonly<Record<string, Localized>> = {
  yes: { fr: 'Oui', en: 'Yes', de: 'Ja', pt: 'Sim' },
  no: { fr: 'Non', en: 'No', de: 'Nein', pt: 'Não' },
};

function partLabels(question: AskedQuestion | undefined): Readonly<Record<string, Localized>> {
  if (!question) return {};
  const known = labels.get(question);
  if (known) return known;
  const own = labelledParts(question).map(({ id, label }) => [id, label] as const);
  const found = own.length === 0 ? yesNo : Object.fromEntries(own);
  labels.set(question, found);
  return found;
}

/** A page of a thousand rows asks for the words of each of them: what is looked up is found at once. */
const labels = new WeakMap<AskedQuestion, Readonly<Record<string, Localized>>>();
const questionsById = new WeakMap<Questionnaire, ReadonlyMap<string, AskedQuestion>>();

function byId(questionnaire: Questionnaire): ReadonlyMap<string, AskedQuestion> {
  const known =
    questionsById.get(questionnaire) ?? new Map(questionnaire.questions.map((each) => [each.id, each]));
  questionsById.set(questionnaire, known);
  return known;
}
