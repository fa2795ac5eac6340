import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { directionOf } from './direction.ts';
import { fitMessage, type MessageFault } from './fit-message.ts';
import { isolateValues } from './isolate.ts';
import { languageOf, type Part, shippedLanguages, sourceLanguage } from './parts.ts';
import type { AddedLanguages, Translations } from './read-added.ts';
import type { PoEntry } from './read-po.ts';
import { readShipped } from './read-shipped.ts';

/** A message that the locale has no words of its own for. */
export interface MissingMessage {
  readonly id: string;
  readonly source: string;
  /** Why a translation that is there was not taken; null where there is none. */
  readonly fault: MessageFault | null;
}

/** All messages of one part for one locale, each in the nearest language that has it. */
export interface Catalogue {
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  /** Those that fell back. */
  readonly missing: readonly MissingMessage[];
  /** Ids by context: how the server asks for a sentence. */
  readonly byContext: Readonly<Record<string, string>>;
}

/** Every language of the interface: the shipped ones and those that were added. */
export interface Languages {
  /** Tags that catalogues were added for, in lower case. */
  readonly added: readonly string[];
  /** Whether the shipped catalogue of its language is all there is for a locale. */
  isShipped(locale: string): boolean;
  /** Whether the interface has words for a locale or its language at all. */
  isSpoken(locale: string): boolean;
  /** @param first the campaign's first language, which missing messages fall back to before French */
  catalogue(part: Part, locale: string, first: string): Promise<Catalogue>;
}

/** The languages there are. Catalogues are read when they are first asked for. */
export function createLanguages(added: AddedLanguages = new Map()): Languages {
  const read = new Map<string, Promise<ReadonlyMap<string, PoEntry> | null>>();
  const shipped = (locale: string, part: Part) => {
    const key = `${languageOf(locale)} ${part}`;
    const found = read.get(key) ?? readShipped(locale, part);
    read.set(key, found);
    return found;
  };
  const addedFor = (locale: string): Translations[] =>
    [...new Set([locale.toLowerCase(), languageOf(locale)])]
      .flatMap((tag) => added.get(tag) ?? [])
      .filter(({ size }) => size > 0);
  const hasShipped = (locale: string) => shippedLanguages.some((each) => each === languageOf(locale));
  return {
    added: [...added.keys()],
    isShipped: (locale) => hasShipped(locale) && addedFor(locale).length === 0,
    isSpoken: (locale) => hasShipped(locale) || addedFor(locale).length > 0,
    async catalogue(part, locale, first) {
      const source = (await shipped(sourceLanguage, part)) ?? new Map();
      const own = [...addedFor(locale), translationsOf(await shipped(locale, part))];
      const other = [...addedFor(first), translationsOf(await shipped(first, part))];
      const found = combine(source, own, other);
      if (directionOf(locale) === 'ltr') return found;
      const messages = Object.entries(found.messages).map(([id, each]) => [id, isolateValues(each)] as const);
      return { ...found, messages: Object.fromEntries(messages) };
    },
  };
}

function translationsOf(entries: ReadonlyMap<string, PoEntry> | null): Translations {
  const all = new Map<string, string>();
  for (const [id, { translation }] of entries ?? []) if (translation !== '') all.set(id, translation);
  return all;
}

function combine(
  source: ReadonlyMap<string, PoEntry>,
  own: readonly Translations[],
  other: readonly Translations[],
): Catalogue {
  const messages: Record<string, CompiledMessage> = {};
  const missing: MissingMessage[] = [];
  const byContext: Record<string, string> = {};
  for (const [id, entry] of source) {
    if (entry.context !== undefined) byContext[entry.context] = id;
    const sentence = entry.translation === '' ? entry.source : entry.translation;
    const found = firstFitting(id, sentence, own);
    if (found.message === null) missing.push({ id, source: sentence, fault: found.fault });
    const message = found.message ?? firstFitting(id, sentence, other).message;
    messages[id] = message ?? fitted(sentence);
  }
  return { messages, missing, byContext };
}

/** A sentence of the code fits itself. */
function fitted(sentence: string): CompiledMessage {
  const message = fitMessage(sentence, sentence);
  return message.ok ? message.value : [sentence];
}

function firstFitting(
  id: string,
  sentence: string,
  all: readonly Translations[],
): { message: CompiledMessage | null; fault: MessageFault | null } {
  let fault: MessageFault | null = null;
  for (const translations of all) {
    const translation = translations.get(id);
    if (translation === undefined) continue;
    const message = fitMessage(sentence, translation);
    if (message.ok) return { message: message.value, fault: null };
    fault ??= message.error;
  }
  return { message: null, fault };
}
