import { err, exhaustive, ok, type Result } from '@miroir/basics';
import { pipesIn } from '../answers/pipes.ts';
import { textLength } from '../kinds/shared/open-text.ts';
import { graceMs } from '../round-at.ts';
import type { Questionnaire } from '../schema/questionnaire.ts';
import type { Localized } from '../schema/text.ts';
import { instantOf, isLocalTime } from '../zoned-time.ts';
import { type Amendment, type AmendmentFault, longestAnnouncement } from './amendment.ts';
import { replaceText, textAt } from './text-at.ts';

/**
 * A questionnaire with one amendment made to it, or why it cannot be made. The fingerprint stays that of the launch:
 * what may be answered, and what counts, is untouched. Whether the moment allows it is the caller's to say.
 */
export function amendQuestionnaire(
  questionnaire: Questionnaire,
  round: string,
  amendment: Amendment,
): Result<Questionnaire, AmendmentFault> {
  switch (amendment.kind) {
    case 'close':
      return moveClose(questionnaire, round, amendment.closes);
    case 'text':
      return correctTexts(questionnaire, amendment.changes);
    case 'announce': {
      const { text, until } = amendment;
      if (until !== undefined && !isLocalTime(until)) return err('impossible-date');
      const fault = text === null ? null : languageFault(questionnaire, text, longestAnnouncement);
      return fault === null ? ok(questionnaire) : err(fault);
    }
    default:
      return exhaustive(amendment);
  }
}

function moveClose(
  questionnaire: Questionnaire,
  id: string,
  closes: string,
): Result<Questionnaire, AmendmentFault> {
  const { rounds, timeZone } = questionnaire.schedule;
  const at = rounds.findIndex((round) => round.id === id);
  const [round, next] = [rounds[at], rounds[at + 1]];
  if (round === undefined) throw new RangeError(`The schedule has no round ${id}.`);
  if (!isLocalTime(closes)) return err('impossible-date');
  if (closes === round.closes) return err('same-close');
  const closesAt = instantOf(closes, timeZone, 'later');
  if (closesAt <= instantOf(round.opens, timeZone, 'earlier')) return err('closes-before-opens');
  const endsAt = closesAt + graceMs;
  if (round.compares !== undefined && endsAt > instantOf(round.compares, timeZone, 'later'))
    return err('past-compares');
  if (next !== undefined && endsAt > instantOf(next.opens, timeZone, 'earlier'))
    return err('into-next-round');
  const moved = rounds.map((each) => (each === round ? { ...each, closes } : each));
  return ok({ ...questionnaire, schedule: { timeZone, rounds: moved } });
}

function correctTexts(
  questionnaire: Questionnaire,
  changes: Extract<Amendment, { kind: 'text' }>['changes'],
): Result<Questionnaire, AmendmentFault> {
  let amended = questionnaire;
  for (const { path, text } of changes) {
    const before = textAt(amended, path);
    if (before === null) return err('no-such-text');
    const fault = languageFault(questionnaire, text);
    if (fault !== null) return err(fault);
    if (!saysAsMuch(before, text)) return err('other-pipe');
    if (questionnaire.locales.every((locale) => before[locale] === text[locale])) return err('same-text');
    amended = replaceText(amended, path, text);
  }
  return ok(amended);
}

/** Whether a corrected text says no earlier answer but those it said: those were checked to be there for whoever reads it. */
function saysAsMuch(before: Localized, after: Localized): boolean {
  const said = Object.values(before).flatMap(pipesIn);
  return Object.values(after).every((words) => {
    const pipes = pipesIn(words);
    if (pipes.length !== words.split('{answer').length - 1) return false;
    return pipes.every(({ question, fallback }) =>
      said.some((each) => each.question === question && (fallback !== null || each.fallback === null)),
    );
  });
}

/** A text is said to everybody or to nobody: in every language of the campaign, and in no other. */
function languageFault(
  { locales }: Questionnaire,
  text: Localized,
  longest = Number.POSITIVE_INFINITY,
): AmendmentFault | null {
  const said = (locale: string): string => (Object.hasOwn(text, locale) ? (text[locale] ?? '') : '');
  if (locales.some((locale) => said(locale).trim() === '')) return 'missing-language';
  if (Object.keys(text).some((locale) => !locales.includes(locale))) return 'other-language';
  return locales.some((locale) => textLength(said(locale)) > longest) ? 'too-long' : null;
}
