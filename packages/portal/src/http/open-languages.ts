import { createLanguages, type Languages, lackingIn, readAdded } from '@miroir/locales/server';
import { PortalRefused } from '../deployment/portal-refused.ts';
import type { PortalLogger } from './portal-logger.ts';

/** The shipped languages and those of the operator's folder. @throws PortalRefused naming what cannot be read. */
export async function openLanguages(folder: string | undefined): Promise<Languages> {
  if (folder === undefined) return createLanguages();
  const added = await readAdded(folder);
  if (!added.ok) throw new PortalRefused(`MIROIR_LOCALES: ${added.error}`);
  return createLanguages(added.value);
}

/** What participants will be told in another language than theirs: one line for all of a campaign's languages. */
export async function logLacking(
  languages: Languages,
  locales: readonly string[],
  logger: PortalLogger,
): Promise<void> {
  const lacking = await lackingIn(languages, locales, [
    'questions',
    'pages',
    'space-frame',
    'space',
    'mirror',
    'desk',
    'server',
  ]);
  if (lacking.length === 0) return;
  const sentences = lacking.map(
    ({ locale, missing, of, first }) => `${locale}: ${missing} of ${of}, the first “${first[0]}”`,
  );
  logger.info({ lacking: sentences.join('; ') }, 'sentences fall back to another language');
}
