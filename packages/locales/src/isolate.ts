import type {
  CompiledIcuChoices,
  CompiledMessage,
  CompiledMessageToken,
} from '@lingui/message-utils/compileMessage';

const [open, close] = ['\u2068', '\u2069'];

/**
 * A message of a language that runs from right to left, with each value between isolates (U+2068, U+2069): a number with a
 * sign, a range, a name in another script keeps its own order and moves nothing beside it.
 * Source: Unicode Standard Annex 9, “First Strong Isolate”.
 */
export function isolateValues(message: CompiledMessage): CompiledMessage {
  return message.flatMap((token) => isolated(token));
}

function isolated(token: CompiledMessageToken): CompiledMessageToken[] {
  // The count of a plural form, wherever it stands; elsewhere a "#" belongs to the text.
  if (typeof token === 'string') return token === '#' ? [open, token, close] : [token];
  const [name, kind, choices] = token;
  const chooses = kind === 'plural' || kind === 'select' || kind === 'selectordinal';
  return chooses ? [[name, kind, choicesOf(choices as CompiledIcuChoices)]] : [open, token, close];
}

function choicesOf(choices: CompiledIcuChoices): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(choices).map(([key, each]) => [key, Array.isArray(each) ? isolateValues(each) : each]),
  );
}
