import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '@miroir/basics';
import {
  type Campaign,
  fingerprint,
  type Questionnaire,
  questionFingerprints,
  questionnaireFor,
  type Sheet,
} from '@miroir/campaign';
import { type SealKeys, type SnapshotInput, sealedHash, sealSnapshot } from '@miroir/exchange';
import { keys, mergeTally, partsOf, polarities, type Tally, tallySheet } from '@miroir/insight';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { type ComparisonSize, headcount } from './comparison-campaign.ts';

/** People of a cohort whose sheets are invented; the rest of it answers as they do, in the same shares. */
const templates = 40;
/** Fewest of them behind a part (a condition, a text, a comment), so that every release adds enough people to it. */
const fewest = 4;

interface Publications {
  readonly campaign: Campaign;
  readonly audience: Audience;
  readonly keys: SealKeys;
  readonly size: ComparisonSize;
  readonly folder: string;
  readonly log: (line: string) => void;
}

/** Where the sealed text of a release is. */
export function sealedFile(folder: string, audience: Audience, serial: number): string {
  return join(folder, `${audience}-${serial}.jws`);
}

/** Seals a side's releases, each growing on the one before as the release rule would let it, into files of a folder. */
export async function sealPublications(publications: Publications): Promise<void> {
  const { campaign, audience, size, folder, log } = publications;
  const questionnaire = questionnaireFor(campaign, audience);
  const parts = campaign.cohorts[audience].cohorts.map(({ id }, index) => ({
    id,
    tally: cohortTally(questionnaire, 1000 * (audience === 'employees' ? 1 : 2) + index),
  }));
  const times = Math.round(size.people / 2 / size.cohorts / templates);
  let previous: string | null = null;
  for (let serial = 1; serial <= size.releases; serial++) {
    const factor = Math.round((times * serial) / size.releases);
    const cohorts = parts.map(({ id, tally }) => ({ id, headcount, tally: multiplied(tally, factor) }));
    const sealed: string = await seal(publications, questionnaire, { serial, previous, cohorts });
    await writeFile(sealedFile(folder, audience, serial), sealed);
    previous = sealedHash(sealed);
  }
  log(`${audience}: ${size.releases} releases sealed`);
}

interface Release {
  readonly serial: number;
  readonly previous: string | null;
  readonly cohorts: SnapshotInput['cohorts'];
}

function seal(
  { campaign, audience, keys: seals, size }: Publications,
  questionnaire: Questionnaire,
  { serial, previous, cohorts }: Release,
): Promise<string> {
  const week = 7 * 86_400_000;
  const header = {
    audience,
    campaign: campaign.id,
    fingerprint: fingerprint(campaign),
    round: campaign.schedule.rounds[0]?.id ?? '',
    epoch: 1,
    serial,
    previous,
    keyList: createHash('sha256').update(audience).digest('base64url'),
    nextDue: null,
  };
  return sealSnapshot(seals.privateKey, header, {
    releasedAt: new Date(Date.now() - (size.releases - serial) * week).toISOString(),
    k: campaign.privacy.k,
    commentsK: campaign.privacy.comments,
    atClose: false,
    engine: { name: 'bench', version: '1' },
    questions: questionFingerprints(questionnaire),
    whole: cohorts.reduce((sum, { tally }) => (tally === null ? sum : mergeTally(sum, tally)), {
      n: 0,
      counts: {},
    } satisfies Tally),
    cohorts,
    waiting: 0,
  });
}

/** What the invented people of a cohort come to, without the parts that too few of them are in. */
function cohortTally(questionnaire: Questionnaire, seed: number): Tally {
  const sheets = inventSheets(questionnaire, templates, seed);
  const tally = sheets
    .map((sheet, index) => tallySheet(questionnaire, scored(questionnaire, sheet, index)))
    .reduce(mergeTally);
  const { k, comments: commentsK } = questionnaire.privacy;
  const held = [...partsOf({ questionnaire, k, commentsK }).keys()]
    .filter((part) => peopleOf(tally, part) < fewest)
    .map((part) => `${part.replace(':', '/')}/`);
  const kept = Object.entries(tally.counts).filter(([key]) => !held.some((prefix) => key.startsWith(prefix)));
  return { n: tally.n, counts: Object.fromEntries(kept) };
}

function peopleOf({ counts }: Tally, part: string): number {
  const id = part.slice(2);
  const totals = part.startsWith('c:')
    ? polarities.map((polarity) => keys.comment(id, polarity))
    : [keys.answered(id), keys.unsure(id)];
  return totals.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
}

/** The sheet with polarities in the place of its texts. */
function scored(questionnaire: Questionnaire, { answers, comments }: Sheet, index: number) {
  const polarity = (turn: number) => ({
    polarity: polarities[(index + turn) % polarities.length] ?? 'neutral',
  });
  const written = Object.entries(answers).filter(([, answer]) => 'text' in answer);
  const said = Object.entries(answers).filter(([, answer]) => !('text' in answer));
  const turn = new Map(questionnaire.questions.map(({ id }, at) => [id, at]));
  const read = (id: string) => polarity(turn.get(id) ?? 0);
  return {
    answers: Object.fromEntries(said),
    texts: Object.fromEntries(written.map(([id]) => [id, read(id)])),
    comments: Object.fromEntries(Object.keys(comments).map((id) => [id, read(id)])),
  };
}

function multiplied({ n, counts }: Tally, factor: number): Tally {
  return {
    n: n * factor,
    counts: Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count * factor])),
  };
}
