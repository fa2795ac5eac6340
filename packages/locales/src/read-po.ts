import { formatter } from '@lingui/format-po';
import { sourceLanguage } from './parts.ts';

/** One message of a catalogue. */
export interface PoEntry {
  /** The sentence in the language of the code. */
  readonly source: string;
  /** What tells two equal sentences apart; the code of a refusal, in the server's catalogue. */
  readonly context: string | undefined;
  /** Empty where nobody has translated it, or only a machine has and nobody looked (`fuzzy`). */
  readonly translation: string;
}

const po = formatter({ lineNumbers: false, origins: false });

/**
 * The messages of a gettext catalogue by their id, which is a digest of sentence and context: a sentence that has changed
 * is another message. What is marked obsolete is left out.
 */
export async function readPo(text: string): Promise<ReadonlyMap<string, PoEntry>> {
  const catalog = await po.parse(text, { locale: undefined, sourceLocale: sourceLanguage, filename: '' });
  const entries = new Map<string, PoEntry>();
  for (const [id, message] of Object.entries(catalog)) {
    if (message.obsolete === true) continue;
    const flags = (message.extra as { flags?: readonly string[] } | undefined)?.flags ?? [];
    entries.set(id, {
      source: message.message ?? id,
      context: message.context,
      translation: flags.includes('fuzzy') ? '' : (message.translation ?? ''),
    });
  }
  return entries;
}
