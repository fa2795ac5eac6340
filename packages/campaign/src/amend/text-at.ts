import type { Questionnaire } from '../schema/questionnaire.ts';
import { isLocalized, type Localized } from '../schema/text.ts';
import type { TextPath } from './amendment.ts';

type Members = Readonly<Record<string, unknown>>;

/** Members of a questionnaire that hold no text to correct: who reads comments is a promise about persons,
 * and how a side is called is said by releases and by the comparison. */
const closed: ReadonlySet<string> = new Set(['readers', 'schedule', 'privacy', 'organisation', 'names']);

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId = (value: unknown, id: string): boolean => isMembers(value) && value.id === id;

/** The text at a path, in every language; null where none stands that participants read. */
export function textAt(questionnaire: Questionnaire, path: TextPath): Localized | null {
  if (closed.has(path[0] ?? '')) return null;
  let at: unknown = questionnaire;
  for (const step of path) {
    if (Array.isArray(at)) at = at.find((each) => hasId(each, step));
    else at = isMembers(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return isMembers(at) && Object.keys(at).length > 0 && isLocalized(at) ? at : null;
}

/** The same value with another text at the path; everything beside the way to it is the same object. */
function withText(value: unknown, [step, ...rest]: TextPath, text: Localized): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((each) => (hasId(each, step) ? withText(each, rest, text) : each));
  if (!isMembers(value)) return value;
  return { ...value, [step]: withText(value[step], rest, text) };
}

/** The questionnaire with another text at a path where {@link textAt} finds one. */
export function replaceText(questionnaire: Questionnaire, path: TextPath, text: Localized): Questionnaire {
  // Only a text takes the place of a text: the shape is that of what was given.
  return withText(questionnaire, path, text) as Questionnaire;
}
