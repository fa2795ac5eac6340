import { canonicalJson } from '@miroir/basics';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AskedQuestion, Questionnaire } from './schema/questionnaire.ts';
import { isLocalized, type Localized } from './schema/text.ts';

/** What two rounds compare before they put the figures of one question on one line. */
export interface QuestionFingerprint {
  /**
   * Hex SHA-256 of what can be answered and who is asked: kind, ids of options, items and rows in their order,
   * scales, bounds, favourable answers, `required`, `unsure`, the condition. Figures of another shape never join.
   */
  readonly shape: string;
  /**
   * Hex SHA-256, by language, of every word this audience reads there: question, help, options, ends, invitation to
   * comment. Other words under one shape may be joined, but the line is cut.
   */
  readonly words: Readonly<Record<string, string>>;
}

type Path = readonly (string | number)[];

/**
 * Members that change neither what is answered nor what is read on the question's page: the question's own id (what
 * is looked up by), where it is filed, the label of the comparison's axis, and when its results are shown.
 */
const beside: ReadonlySet<string> = new Set(['id', 'theme', 'section', 'short', 'results']);

function hash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** The value with every text left out, and the texts with where they stood. */
function split(value: unknown, path: Path, texts: [string, Localized][]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => split(item, [...path, index], texts));
  if (isLocalized(value)) {
    texts.push([path.join('.'), value]);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, split(member, [...path, key], texts)]),
  );
}

/**
 * The fingerprint of one question as one audience is asked it. The two audiences' fingerprints of one question have
 * one shape; their words are the same exactly when the question reads the same on both sides.
 */
export function questionFingerprint(question: AskedQuestion): QuestionFingerprint {
  const { shape, texts } = partsOf(question);
  const locales = [...new Set(texts.flatMap(([, text]) => Object.keys(text)))].sort();
  const words = locales.map((locale) => {
    const said = texts.filter(([, text]) => Object.hasOwn(text, locale));
    return [locale, hash(said.map(([path, text]) => [path, text[locale]]))];
  });
  return { shape: hash(shape), words: Object.fromEntries(words) };
}

/** What can be answered, and every text that is read there with where it stands. */
function partsOf(question: AskedQuestion): { shape: unknown; texts: [string, Localized][] } {
  const { comment, ...rest } = question;
  const texts: [string, Localized][] = [];
  const own = Object.entries(rest).filter(([member]) => !beside.has(member));
  const shape = split(Object.fromEntries(own), [], texts);
  // An invitation to comment is read, but changes nothing of what can be answered.
  if (comment) texts.push(['comment.prompt', comment.prompt]);
  return { shape, texts };
}

/** A text of a question that reads otherwise in another version of it. */
export interface Rewording {
  /** Where it stands in the question, such as `text` or `options.2.label`. */
  readonly part: string;
  readonly locale: string;
  /** null: the text, or the language, was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Every text that one audience reads otherwise in the later of two versions of a question, in the order it is read, then
 * by language: what `words` of the two fingerprints differ by. None where the two are of other shapes: they are two questions.
 */
export function rewordings(before: AskedQuestion, after: AskedQuestion): Rewording[] {
  const [was, now] = [partsOf(before), partsOf(after)];
  if (hash(was.shape) !== hash(now.shape)) return [];
  const [old, current] = [new Map(was.texts), new Map(now.texts)];
  const parts = [...new Set([...current.keys(), ...old.keys()])];
  return parts.flatMap((part) => {
    const [then, today] = [old.get(part) ?? {}, current.get(part) ?? {}];
    const locales = [...new Set([...Object.keys(today), ...Object.keys(then)])];
    return locales.flatMap((locale): Rewording[] => {
      const [a = null, b = null] = [then[locale], today[locale]];
      return a === b ? [] : [{ part, locale, before: a, after: b }];
    });
  });
}

/** The fingerprint of every question of a questionnaire, by id: what a snapshot carries beside its figures. */
export function questionFingerprints(
  questionnaire: Pick<Questionnaire, 'questions'>,
): Readonly<Record<string, QuestionFingerprint>> {
  return Object.fromEntries(
    questionnaire.questions.map((question) => [question.id, questionFingerprint(question)]),
  );
}

/**
 * What the figures of one question in two rounds may be: on one line; on one line that is cut between them, because
 * the words changed, or a language came or went; or never side by side, because something else could be answered.
 */
export function lineBetween(a: QuestionFingerprint, b: QuestionFingerprint): 'one' | 'cut' | 'apart' {
  if (a.shape !== b.shape) return 'apart';
  const locales = new Set([...Object.keys(a.words), ...Object.keys(b.words)]);
  return [...locales].every((locale) => a.words[locale] === b.words[locale]) ? 'one' : 'cut';
}
