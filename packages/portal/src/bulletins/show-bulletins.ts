import { type LocalContent, localizeContent } from '@miroir/exchange';
import type { BulletinMark, ShownBulletins } from '../contract/bulletins.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import { keepRecent } from '../http/keep-recent.ts';
import type { Bulletins, OpenBulletin } from './bulletin-inbox.ts';

/** Put into words once for each language that is asked for. */
const mostKept = 50;

/**
 * Gives what a reader is shown of the bulletins of some rounds of one campaign, the latest of each kind, in a language; whether
 * they may read it is asked before.
 */
export function bulletinShower(
  bulletins: Pick<Bulletins, 'of'>,
  launched: () => readonly Pick<PortalFile, 'questionnaire' | 'round'>[],
): (locale: string) => Promise<ShownBulletins> {
  const kept = keepRecent<Local>(mostKept);
  return async (locale) => {
    const files = launched();
    const questionnaire = files.at(-1)?.questionnaire;
    if (questionnaire === undefined) return { state: 'shown', mirror: null, decisions: null };
    const { campaign, locales } = questionnaire;
    const found = await bulletins.of(campaign);
    if (found.clock === 'off') return { state: 'clock-off' };
    const rounds = new Set(files.map(({ round }) => round));
    const own = found.open.filter(({ round }) => rounds.has(round));
    const inLanguage = (kind: LocalContent['kind']): Promise<Local> | null => {
      const bulletin = own.findLast(({ content }) => content.kind === kind);
      if (bulletin === undefined) return null;
      const language = locales.includes(locale) ? locale : (locales[0] ?? locale);
      return kept(`${bulletin.hash} ${language}`, async () => localOf(bulletin, language, locales));
    };
    const [mirror, decisions] = [await inLanguage('mirror'), await inLanguage('decisions')];
    return {
      state: 'shown',
      mirror: mirror !== null && isMirror(mirror) ? mirror : null,
      decisions: decisions !== null && isDecisions(decisions) ? decisions : null,
    };
  };
}

type Local<C extends LocalContent = LocalContent> = BulletinMark & { readonly content: C };

const isMirror = (each: Local): each is Local<Extract<LocalContent, { kind: 'mirror' }>> =>
  each.content.kind === 'mirror';
const isDecisions = (each: Local): each is Local<Extract<LocalContent, { kind: 'decisions' }>> =>
  each.content.kind === 'decisions';

function localOf(
  { serial, hash, round, opened, content }: OpenBulletin,
  locale: string,
  locales: readonly string[],
): Local {
  const openedAt = new Date(opened).toISOString();
  return { serial, hash, round, openedAt, content: localizeContent(content, locale, locales) };
}
