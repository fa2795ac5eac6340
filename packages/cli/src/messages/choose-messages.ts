import { english } from './english.ts';
import { french } from './french.ts';
import type { Messages } from './messages.ts';

/** The command speaks French where the system does (LC_ALL, LC_MESSAGES, LANG in that order), else English. */
export function chooseMessages(env: Readonly<Record<string, string | undefined>>): {
  language: 'fr' | 'en';
  messages: Messages;
} {
  const setting = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return setting?.toLowerCase().startsWith('fr')
    ? { language: 'fr', messages: french }
    : { language: 'en', messages: english };
}
