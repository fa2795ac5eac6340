import { randomBytes } from 'node:crypto';
import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import type { Tallies, Tally } from '@miroir/insight';
import { releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { openRoundDatabase } from '../src/deployment/round-database.ts';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { mintCredentials } from '../src/kill/mint-credentials.ts';

/** People whose answers are real and released by the real rule; the rest of a filled box are copies of theirs. */
const templates = 400;

interface FilledDocument {
  readonly _id: string;
  readonly cohort: string;
  readonly state: string;
  readonly digest: string;
  readonly latest: unknown;
  readonly published: unknown;
  readonly pending?: number;
}

const newId = (): string => randomBytes(32).toString('base64url');

/**
 * Grows a box, straight through its database, to `people` who answered, all released; gives the tallies published.
 * The sealed snapshot stays that of the first {@link templates}.
 */
export async function fillReleased(deployment: Deployment, people: number): Promise<Tallies> {
  const { target } = deployment;
  const database = await openRoundDatabase(target, 'box');
  try {
    const answers = database.connection.collection<FilledDocument>('answers');
    const releases = database.connection.collection<{ _id: string; serial: number; tallies: Tallies }>(
      'releases',
    );
    const present = await answers.countDocuments({});
    if (present === 0) {
      await answers.insertMany(pendingDocuments(deployment, templates));
      const clock = { now: () => Date.now() + 86_400_000 };
      const released = await releaseNow(target, { clock, random: systemRandom, engine });
      if (!released.ok) throw new Error(released.error);
    }
    const [last] = await releases
      .find({ serial: { $gt: 0 } })
      .sort({ serial: -1 })
      .limit(1)
      .toArray();
    if (last === undefined) throw new Error('Nothing was released.');
    const models = await answers.find({}).limit(templates).toArray();
    for (let at = Math.max(present, templates); at < people; at += 1000) {
      const size = Math.min(1000, people - at);
      await answers.insertMany(
        Array.from({ length: size }, (_, index) => ({ ...models[index % models.length]!, _id: newId() })),
        { ordered: false },
      );
    }
    const factor = people / last.tallies.whole.n;
    const tallies = scaleTallies(last.tallies, factor);
    await releases.updateOne({ _id: last._id }, { $set: { tallies } });
    return tallies;
  } finally {
    await database.close();
  }
}

/** Adds `people` who have answered and wait for a release; gives the secret of one of them. */
export async function fillPending(deployment: Deployment, people: number): Promise<string> {
  const { target } = deployment;
  const database = await openRoundDatabase(target, 'box');
  try {
    const answers = database.connection.collection<FilledDocument>('answers');
    const models = pendingDocuments(deployment, templates);
    for (let at = 0; at < people; at += 1000) {
      const size = Math.min(1000, people - at);
      await answers.insertMany(
        Array.from({ length: size }, (_, index) => ({ ...models[index % models.length]!, _id: newId() })),
        { ordered: false },
      );
    }
    const [known] = await mintCredentials(deployment, 1);
    if (known === undefined) throw new Error('No credential was minted.');
    await answers.insertOne({ ...models[0]!, _id: known.id, cohort: known.cohort });
    return known.secret;
  } finally {
    await database.close();
  }
}

function pendingDocuments({ campaign, target, launched }: Deployment, count: number): FilledDocument[] {
  const sheets = inventSheets(questionnaireFor(campaign, target.audience), count, 5);
  return sheets.map((latest, index) => ({
    _id: newId(),
    cohort: launched.cohorts[index % launched.cohorts.length]?.id ?? '',
    state: 'sent',
    digest: newId(),
    latest,
    published: null,
    pending: 1,
  }));
}

/** The same shares of more people. */
export function scaleTallies({ whole, cohorts }: Tallies, factor: number): Tallies {
  const scale = (tally: Tally): Tally => ({
    n: Math.round(tally.n * factor),
    counts: Object.fromEntries(
      Object.entries(tally.counts).map(([key, count]) => [key, Math.round(count * factor)]),
    ),
  });
  return {
    whole: scale(whole),
    cohorts: Object.fromEntries(Object.entries(cohorts).map(([id, tally]) => [id, scale(tally)])),
  };
}
