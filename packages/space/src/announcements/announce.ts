import { err, ok, type Result } from '@miroir/basics';
import { cleanText } from '../hygiene/clean-text.ts';
import { type SpaceContext, today } from '../space-context.ts';

/** Longest announcement, in characters as a person counts them. */
export const longestAnnouncement = 300;

/** Announcements that a home shows: older ones are in the digests. */
const shownAtHome = 3;

export type AnnounceFault = 'empty' | 'too-long' | 'not-spoken';

/** Why an act of the organiser's own is in the log: it is about no text of somebody else. */
export const organisersWord = 'organiser';

type Announcing = Pick<SpaceContext, 'announcements' | 'acts' | 'rules' | 'clock' | 'inTurn'>;

/** Says something to everybody, in some of the campaign's languages; it is there at once, with its day. */
export async function announce(
  space: Announcing,
  texts: Readonly<Record<string, string>>,
): Promise<Result<null, AnnounceFault>> {
  const clean: Record<string, string> = {};
  for (const [language, written] of Object.entries(texts)) {
    const text = cleanText(written, { most: longestAnnouncement, lines: 'several', required: false });
    if (!text.ok) return err('too-long');
    if (text.value === '') continue;
    if (!space.rules.languages.includes(language)) return err('not-spoken');
    clean[language] = text.value;
  }
  if (Object.keys(clean).length === 0) return err('empty');
  return space.inTurn(async () => {
    const day = today(space);
    const { _id: target } = await space.announcements.add({ day, texts: clean });
    await space.acts.add({ what: 'announce', target, reason: organisersWord, day });
    return ok(null);
  });
}

/** Takes an announcement back: no home shows it any more, and the log says so. */
export function retract(space: Announcing, id: string): Promise<Result<null, 'not-found'>> {
  return space.inTurn(async () => {
    if (!(await space.announcements.remove(id))) return err('not-found');
    await space.acts.add({ what: 'retract', target: id, reason: organisersWord, day: today(space) });
    return ok(null);
  });
}

/** What every home shows, the same to everybody: the newest ones. */
export const announcedNow = ({ announcements }: Pick<SpaceContext, 'announcements'>) =>
  announcements
    .all()
    .slice(0, shownAtHome)
    .map(({ _id: id, day, texts }) => ({ id, day, texts }));
