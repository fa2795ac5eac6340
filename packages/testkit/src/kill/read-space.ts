import { withSpaceDatabases } from '@miroir/launch';
import type { Deployment } from '../deployment/launch-deployment.ts';
import type { KeptSpace } from './space-contradictions.ts';

interface TextRow {
  readonly _id: string;
  readonly words: { readonly body: string };
  readonly edition?: string;
}

interface CountRow {
  readonly _id: string;
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

/** A space's files, and which of its texts everybody may read: those of no edition, or of one that was committed. */
export interface SpaceFiles extends KeptSpace {
  readonly readable: ReadonlySet<string>;
}

/** Reads a space whose process is gone. */
export function readSpace({
  target,
  campaign,
}: Pick<Deployment, 'target' | 'campaign'>): Promise<SpaceFiles> {
  return withSpaceDatabases(target, campaign.id, async ({ contents, waiting, reactions }) => {
    const published = await contents.connection.collection<TextRow>('contributions').find({}).toArray();
    const queued = await waiting.connection.collection<TextRow>('contributions').find({}).toArray();
    const editions = await contents.connection.collection('editions').find({}).toArray();
    const committed = new Set(editions.map((edition) => String(edition.committed)));
    const readable = published.filter(({ edition }) => edition === undefined || committed.has(edition));
    const counts = await reactions.connection.collection<CountRow>('counts').find({}).toArray();
    const said = reactions.connection.collection<KeptSpace['reactions'][number]>('reactions');
    const row = ({ _id, words }: TextRow, waits: boolean) => ({ _id, body: words.body, waits });
    return {
      texts: [...queued.map((each) => row(each, true)), ...published.map((each) => row(each, false))],
      readable: new Set(readable.map(({ _id }) => _id)),
      reactions: await said.find({}).toArray(),
      counts: new Map(counts.map(({ _id, ...count }) => [_id, count])),
    };
  });
}
