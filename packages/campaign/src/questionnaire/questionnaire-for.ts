import type { Audience } from '@miroir/basics';
import { audienceNameIn } from '../audience-names/index.ts';
import { byId } from '../check/condition-parts.ts';
import { spellOut } from '../check/spell-out.ts';
import { fingerprint } from '../fingerprint.ts';
import { localize } from '../localize.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { CohortScheme } from '../schema/cohort.ts';
import {
  type LocalQuestionnaire,
  localQuestionnaireSchema,
  type Questionnaire,
  questionnaireSchema,
  type SideNames,
} from '../schema/questionnaire.ts';
import { isLocalized, type Locale } from '../schema/text.ts';

type Members = Record<string, unknown>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rebuild(value: unknown, visit: (members: Members) => { value: unknown } | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuild(item, visit));
  if (!isMembers(value)) return value;
  const replaced = visit(value);
  if (replaced) return rebuild(replaced.value, visit);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rebuild(member, visit)]));
}

/** Keeps one side of every twin, however deep. */
function resolveTwins(value: unknown, audience: Audience): unknown {
  return rebuild(value, (members) =>
    'employees' in members && 'consumers' in members ? { value: members[audience] } : undefined,
  );
}

function schemeFor(scheme: CohortScheme): unknown {
  const cohorts = scheme.cohorts.map(({ id, label }) => ({ id, label }));
  if (scheme.kind === 'roll' || scheme.question === undefined) return { kind: scheme.kind, cohorts };
  return { kind: 'open', question: scheme.question, cohorts };
}

/** Absent where the campaign gives none: the view of one made before names were given is the same, byte for byte. */
function namesFor({ audiences }: Campaign, audience: Audience): Pick<Questionnaire, 'names'> {
  if (audiences === undefined) return {};
  const [own, other] = [audiences[audience]?.name, audiences[otherSide(audience)]?.name];
  return { names: { ...(own === undefined ? {} : { own }), ...(other === undefined ? {} : { other }) } };
}

function otherSide(audience: Audience): Audience {
  return audience === 'employees' ? 'consumers' : 'employees';
}

/** How a questionnaire's side and the other one are called in one language. */
export function sideNamesIn(
  { names, audience }: Pick<Questionnaire, 'names' | 'audience'>,
  locale: Locale,
): SideNames {
  const { the } = audienceNameIn(names?.other, otherSide(audience), locale);
  return {
    own: audienceNameIn(names?.own, audience, locale),
    other: { the },
  };
}

/**
 * One audience's view of a campaign: twins resolved, only what this side is asked, of the other side how it is
 * called, no wording, question, cohort or equivalence. The result is parsed, so that a member added to campaigns later
 * cannot slip through unnoticed.
 */
export function questionnaireFor(campaign: Campaign, audience: Audience): Questionnaire {
  const every = byId(campaign);
  const questions = campaign.questions
    .filter((question) => question.audience === undefined || question.audience === audience)
    .map(({ audience: _audience, equivalence: _equivalence, when, ...question }) => ({
      ...question,
      ...(when === undefined ? {} : { when: spellOut(when, every) }),
    }));
  const ideaPrompts = campaign.ideaPrompts
    .filter((prompt) => prompt.audiences.includes(audience))
    .map(({ id, theme, prompt }) => ({ id, theme, prompt }));
  const used = new Set([...questions, ...ideaPrompts].map((item) => item.theme));
  const { id, cohorts, audiences: _names, sections, ...rest } = campaign;
  const begun = sections?.filter((section) => questions.some((question) => question.section === section.id));
  const view = {
    ...rest,
    campaign: id,
    fingerprint: fingerprint(campaign),
    audience,
    themes: campaign.themes.filter((theme) => used.has(theme.id)),
    ...(begun === undefined ? {} : { sections: begun }),
    questions,
    ideaPrompts,
  };
  const resolved = resolveTwins(view, audience);
  return questionnaireSchema.parse({
    ...(isMembers(resolved) ? resolved : {}),
    cohorts: schemeFor(cohorts[audience]),
    ...namesFor(campaign, audience),
  });
}

/**
 * The questionnaire in one language: what a browser receives. A text missing in `locale` falls back as `localize`
 * says, through the campaign's locales in order.
 */
export function localizeQuestionnaire(questionnaire: Questionnaire, locale: Locale): LocalQuestionnaire {
  const { names: _names, ...worded } = questionnaire;
  const local = rebuild(worded, (members) =>
    isLocalized(members) ? { value: localize(members, locale, questionnaire.locales) } : undefined,
  );
  return localQuestionnaireSchema.parse({
    ...(isMembers(local) ? local : {}),
    names: sideNamesIn(questionnaire, locale),
  });
}
