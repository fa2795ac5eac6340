import { join } from 'node:path';
import type { Clock } from '@miroir/basics';
import {
  launchedRound,
  type PortalTarget,
  readIfPresent,
  readRounds,
  rolePaths,
  writePrivateFile,
} from '@miroir/portal';
import type { SpaceMark } from '@miroir/roll';
import { z } from 'zod';

/** Fewest new marks of a campaign's space that a dump shows together: the space's own dumps tell when somebody began. */
export const fewestNewSpaceMarks = 50;

/**
 * Whose marks the next dump may show: those shown before and, of each campaign, the new ones where they are fifty
 * together, or where its rounds are over and nobody comes any more.
 * @param fewest other than {@link fewestNewSpaceMarks} in a test that breaks the rule on purpose
 */
export function nextShownSpaceMarks(
  marks: readonly SpaceMark[],
  before: ReadonlySet<string>,
  { isOver, fewest = fewestNewSpaceMarks }: { isOver: (campaign: string) => boolean; fewest?: number },
): ReadonlySet<string> {
  const fresh = Map.groupBy(
    marks.filter(({ _id }) => !before.has(_id)),
    ({ campaign }) => campaign,
  );
  const enough = [...fresh]
    .filter(([campaign, found]) => found.length >= fewest || isOver(campaign))
    .flatMap(([, found]) => found);
  const kept = marks.filter(({ _id }) => before.has(_id));
  return new Set([...kept, ...enough].map(({ _id }) => _id));
}

const shownSchema = z.array(z.string());
/** In the roll's folder: which marks its last dump showed. */
const shownFile = (target: PortalTarget): string =>
  join(rolePaths(target.dataDir, 'roll').folder, 'space-backup.json');

/** Forgets which marks of a campaign were shown: with the campaign's last round nobody is left to show. */
export async function forgetShownSpaceMarks(
  target: PortalTarget,
  marks: readonly Pick<SpaceMark, '_id'>[],
): Promise<void> {
  const text = await readIfPresent(shownFile(target));
  if (text === null) return;
  const gone = new Set(marks.map(({ _id }) => _id));
  const left = shownSchema.parse(JSON.parse(text)).filter((id) => !gone.has(id));
  await writePrivateFile(shownFile(target), `${JSON.stringify(left)}\n`);
}

/** The marks a dump shows now, noted before it is written: one that a crash hides counts as shown. */
export async function showSpaceMarks(
  target: PortalTarget,
  marks: readonly SpaceMark[],
  clock: Clock,
): Promise<SpaceMark[]> {
  if (marks.length === 0) return [];
  const text = await readIfPresent(shownFile(target));
  const before = new Set(text === null ? [] : shownSchema.parse(JSON.parse(text)));
  const rounds = await readRounds(rolePaths(target.dataDir, 'roll'));
  // Its last planned round is closed: no later one lets anybody come any more.
  const isOver = (campaign: string): boolean => {
    const file = rounds.findLast(({ file: each }) => each.questionnaire.campaign === campaign)?.file;
    if (file === undefined) return true;
    const last = file.questionnaire.schedule.rounds.at(-1)?.id ?? file.round;
    return launchedRound({ ...file, round: last }, clock).state === 'closed';
  };
  const shown = nextShownSpaceMarks(marks, before, { isOver });
  await writePrivateFile(shownFile(target), `${JSON.stringify([...shown].toSorted())}\n`);
  return marks.filter(({ _id }) => shown.has(_id)).toSorted((a, b) => (a._id < b._id ? -1 : 1));
}
