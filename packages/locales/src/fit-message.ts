import {
  type CompiledMessage,
  type CompiledMessageToken,
  compileMessageOrThrow,
} from '@lingui/message-utils/compileMessage';
import { err, ok, type Result } from '@miroir/basics';

/** Why a translation cannot stand for its sentence. */
export type MessageFault = 'not-icu' | 'other-values';

/**
 * A translation as the pages use it (ICU MessageFormat, parsed). Refused where it does not parse, or where its values and
 * marks (`{count}`, `<0>…</0>`) are not those of the sentence: a number would vanish, or braces be shown.
 */
export function fitMessage(source: string, translation: string): Result<CompiledMessage, MessageFault> {
  let compiled: CompiledMessage;
  try {
    compiled = compileMessageOrThrow(translation);
  } catch {
    return err('not-icu');
  }
  const same = valuesOf(compileMessageOrThrow(source)) === valuesOf(compiled);
  return same ? ok(compiled) : err('other-values');
}

/** Names of values and marks, each once, in order of the alphabet. */
function valuesOf(message: CompiledMessage): string {
  const found = new Set<string>();
  collect(message, found);
  return [...found].sort((a, b) => (a < b ? -1 : 1)).join(' ');
}

function collect(message: CompiledMessage, found: Set<string>): void {
  for (const token of message) {
    if (typeof token !== 'string') collectArgument(token, found);
    else for (const [mark] of token.matchAll(/<\/?\w+\/?>/g)) found.add(mark);
  }
}

/** `theInside`, `ofOutside`: every sentence is given all forms of both sides' names, and a language takes those it needs. */
const formOfAName = /^[a-z]+(Inside|Outside)$/;

/** A value: alone, formatted, or one that chooses between messages. */
type Argument = Exclude<CompiledMessageToken, string>;

function collectArgument([name, , cases]: Argument, found: Set<string>): void {
  found.add(`{${name.replace(formOfAName, '$1')}}`);
  if (typeof cases !== 'object' || cases === null) return;
  for (const each of Object.values(cases)) if (Array.isArray(each)) collect(each, found);
}
