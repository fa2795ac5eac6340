import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import { everyRound, secretText, systemRandom } from '@miroir/credential';
import { inFileOrder } from '@miroir/database/in-file-order';
import { withSpaceDatabases } from '@miroir/launch';
import { roleFolderPaths, rolePaths, roundName } from '@miroir/portal';
import {
  openAnswerStore,
  openContributionStore,
  openPeopleStore,
  openReactionStore,
  openWaitingStore,
  type SpaceDatabases,
} from '@miroir/space';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { newTextId, tagsOf } from '../src/kill/settle-space.ts';
import { inventText } from './invent-text.ts';

/** How large a space is to be. */
export interface SpaceSize {
  readonly ideas: number;
  readonly people: number;
  /** Of each person, on as many ideas: all are counted. */
  readonly reactionsEach: number;
  /** On each idea. */
  readonly comments: number;
  /** On the first idea. */
  readonly thread: number;
}

/** A space whose files are full, while nothing of it runs. */
export interface FilledSpace {
  /** Of everybody who registered. The first one wrote five ideas. */
  readonly secrets: readonly string[];
  readonly ideas: readonly string[];
  /** The comments on the first idea. */
  readonly thread: readonly string[];
  /** Somebody and an idea they have said nothing of yet, another one for each number; 500 ideas are asked about in turn. */
  open(number: number): { readonly secret: string; readonly idea: string };
}

type Deployed = Pick<Deployment, 'target' | 'campaign'>;
type Row = Readonly<Record<string, unknown>> & { readonly _id: string };

const together = 2000;
const chance = mulberry32(29);
const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 5 + (n % 60))).toISOString().slice(0, 10);
const anyTag = (): string => randomBytes(32).toString('base64url');

/** Fills the files of a deployment's space in this process, straight through its databases. */
export async function fillSpace(deployment: Deployed, size: SpaceSize): Promise<FilledSpace> {
  const { target, campaign } = deployment;
  const secrets = Array.from({ length: size.people }, () => secretText(systemRandom.bytes(16)));
  const ideas = Array.from({ length: size.ideas }, newTextId);
  const thread = Array.from({ length: size.thread }, newTextId);
  const use = <T>(work: (databases: SpaceDatabases) => Promise<T>): Promise<T> =>
    withSpaceDatabases(target, campaign.id, work);
  await use(async ({ contents, waiting, reactions }) => {
    await openWaitingStore(waiting);
    await openReactionStore(reactions);
    await openPeopleStore(contents);
    await openContributionStore(contents);
    await openAnswerStore(contents);
    const tags = tagsOf(deployment);
    await put(
      contents,
      'holders',
      secrets.map((secret) => ({ _id: tags.of('holder', '', secret) })),
    );
    await put(contents, 'contributions', textsOf(deployment, { size, secrets, ideas, thread }));
    await put(contents, 'answers', answersTo(ideas));
  });
  const { rows, totals } = reactionsOf(deployment, { size, secrets, ideas });
  const name = roundName({ campaign: campaign.id, round: everyRound });
  const { folder } = roleFolderPaths(rolePaths(target.dataDir, 'space').folder);
  const sorted = inFileOrder(join(folder, `miroir-${name}-reactions.sqlite`), rows);
  await use(async ({ reactions }) => {
    await put(reactions, 'counts', totals);
    await put(reactions, 'reactions', sorted);
  });
  return { secrets, ideas, thread, open: (number) => openPair({ size, secrets, ideas }, number) };
}

async function put(
  { connection }: SpaceDatabases['contents'],
  name: string,
  rows: readonly Row[],
): Promise<void> {
  const collection = connection.collection<Row>(name);
  for (let from = 0; from < rows.length; from += together)
    await collection.insertMany(rows.slice(from, from + together), { ordered: false });
}

interface Filling {
  readonly size: SpaceSize;
  readonly secrets: readonly string[];
  readonly ideas: readonly string[];
}

function textsOf(
  deployment: Deployed,
  { size, secrets, ideas, thread }: Filling & { readonly thread: readonly string[] },
): Row[] {
  const tags = tagsOf(deployment);
  const themes = deployment.campaign.themes.map(({ id }) => id);
  const text = (_id: string, n: number): Row => ({
    ...{ _id, theme: themes[n % themes.length] ?? '', on: null, under: null, stance: null },
    ...{ language: 'fr', quotable: false, day: dayOf(n), state: 'published', persona: null },
    owner: n < 5 ? tags.of('contribution', _id, secrets[0] ?? '') : anyTag(),
  });
  const comment = (_id: string, on: string, n: number): Row => ({
    ...text(_id, n + 5),
    ...{ kind: 'comment', on, stance: ['for', 'against', 'question', 'help'][n % 4] },
    words: { title: '', body: inventText(chance, 25), need: '', benefit: '' },
  });
  return [
    ...ideas.map((id, n) => ({
      ...text(id, n),
      kind: 'idea',
      words: { title: inventText(chance, 7), body: inventText(chance, 60), need: '', benefit: '' },
    })),
    ...ideas.flatMap((id, n) => Array.from({ length: size.comments }, () => comment(newTextId(), id, n))),
    ...thread.map((id, n) => comment(id, ideas[0] ?? '', n)),
  ];
}

const answers = ['under-study', 'retained', 'in-progress', 'done', 'not-retained'];

/** One idea in five is answered, in turn with each state that an answer may have. */
function answersTo(ideas: readonly string[]): Row[] {
  const answered = ideas.filter((_id, n) => n % 5 === 0);
  return answered.map((_id, n) => {
    const state = answers[n % answers.length];
    return { _id, steps: [{ state, text: inventText(chance, 60), day: dayOf(n) }] };
  });
}

const values = ['agree', 'disagree', 'unsure'] as const;

/** One in so many ideas has everybody's reaction, from anywhere on. */
const stepOf = ({ ideas, reactionsEach }: SpaceSize): number =>
  Math.max(2, Math.floor(ideas / reactionsEach));
const firstOf = (person: number): number => (person * 7919) % 104_729;

function openPair({ size, secrets, ideas }: Filling, number: number) {
  // The first one wrote the first five.
  const person = 1 + (number % (secrets.length - 1));
  const among = Math.min(500, ideas.length - 5);
  const at = 5 + ((Math.floor(number / (secrets.length - 1)) * 2 + person * 2) % among);
  // Two neighbours are never both said something of.
  const isFree = (at - firstOf(person)) % stepOf(size) !== 0;
  return { secret: secrets[person] ?? '', idea: ideas[isFree ? at : at + 1] ?? '' };
}

/** Everybody's reactions, each on as many ideas, all counted; and the totals that they came to. */
function reactionsOf(
  deployment: Deployed,
  { size, secrets, ideas }: Filling,
): { rows: Row[]; totals: Row[] } {
  const tags = tagsOf(deployment);
  const totals = ideas.map(() => ({ agree: 0, disagree: 0, unsure: 0 }));
  const rows: Row[] = [];
  for (const [person, secret] of secrets.entries()) {
    const chosen = Array.from(
      { length: size.reactionsEach },
      (_none, n) => (firstOf(person) + n * stepOf(size)) % ideas.length,
    );
    const made = tags.ofEach(
      'reaction',
      chosen.map((at) => ideas[at] ?? ''),
      secret,
    );
    for (const [n, at] of chosen.entries()) {
      const value = values[Math.floor(chance() ** 1.5 * 3)] ?? 'agree';
      const total = totals[at];
      if (total !== undefined) total[value] += 1;
      const sealed = anyTag().slice(0, 39);
      rows.push({ _id: made[n] ?? '', idea: ideas[at] ?? '', sealed, entered: true });
    }
  }
  const counts = totals.map((total, at) => ({ _id: ideas[at] ?? '', ...total, priorities: 0 }));
  return { rows: shuffled(rows, chance), totals: counts };
}
