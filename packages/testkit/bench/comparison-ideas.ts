import type { Audience } from '@miroir/basics';
import { mulberry32 } from '@miroir/basics/chance';
import { type Campaign, fingerprint, questionnaireFor } from '@miroir/campaign';
import {
  type HeaderInput,
  type SealKeys,
  type SpaceTextsBody,
  sealSpaceSnapshot,
  sealSpaceTexts,
  spaceRound,
} from '@miroir/exchange';
import { inventText } from './invent-text.ts';

/** What a space sealed: its counts, and its texts as they are told first and then. */
export interface SealedSpace {
  readonly counts: string;
  readonly texts: readonly string[];
}

/** A word that the first idea’s title has in the second telling alone. */
export const laterWord = 'nouvellement';

/** Seals a space of so many ideas, of 60 words each; every fifth of them is one of the other side's in about the same words. */
export async function sealSpace(of: {
  readonly campaign: Campaign;
  readonly audience: Audience;
  readonly keys: SealKeys;
  readonly ideas: number;
}): Promise<SealedSpace> {
  const { campaign, audience, keys, ideas } = of;
  const themes = questionnaireFor(campaign, audience).themes.map(({ id }) => id);
  const [own, common] = [mulberry32(audience === 'employees' ? 3 : 5), mulberry32(7)];
  const sealedAt = new Date().toISOString();
  const texts = Array.from({ length: ideas }, (_, at): SpaceTextsBody['texts'][number] => {
    const chance = at % 5 === 0 ? common : own;
    return {
      id: `${audience.charAt(0)}${at}`.padEnd(22, '-'),
      theme: themes[at % themes.length] ?? '',
      language: 'fr',
      title: inventText(chance, 7),
      body: inventText(chance, 60),
      need: '',
      benefit: '',
    };
  });
  const header = (serial: number): HeaderInput => ({
    ...{ audience, serial, campaign: campaign.id, fingerprint: fingerprint(campaign), round: spaceRound },
    ...{ epoch: 1, previous: null, keyList: 'a'.repeat(43), nextDue: null },
  });
  const later = texts.map((text, at) => (at === 0 ? { ...text, title: `${text.title} ${laterWord}` } : text));
  const tell = (serial: number, told: typeof texts): Promise<string> =>
    sealSpaceTexts(keys.privateKey, header(serial), { sealedAt, texts: told, withheld: [] });
  return {
    counts: await sealSpaceSnapshot(keys.privateKey, header(1), {
      ...{ sealedAt, k: campaign.privacy.k, participants: 10_000 },
      themes: themes.map((id) => ({ id, ideas: 1000, comments: 2000, additions: 100, skills: {} })),
      ideas: texts.map(({ id, theme }, at) => ({
        ...{ id, theme },
        agree: campaign.privacy.k + (at % 70),
        disagree: at % 13,
        unsure: at % 7,
      })),
    }),
    texts: [await tell(1, texts), await tell(2, later)],
  };
}
