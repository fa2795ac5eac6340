import type { Audience } from '@miroir/basics';
import type { Database } from '@miroir/database';
import { Schema } from 'mongoose';
import { plain } from '../snapshots/chain-key.ts';

/** One side's space of a campaign. */
export interface SpaceId {
  readonly campaign: string;
  readonly audience: Audience;
}

/** Where a space's chain stands, and the sealed bytes of its last counts. */
export interface StoredSpace {
  readonly epoch: number;
  readonly hashes: Readonly<Record<number, string>>;
  readonly restarting: boolean;
  /** The day on which each idea was first counted, by id. */
  readonly since: Readonly<Record<string, string>>;
  readonly sealed: string | null;
}

const idOf = ({ campaign, audience }: SpaceId): string => `${campaign}/${audience}`;

/**
 * What was taken of spaces, in a database of its own: texts that are taken back must leave the disk, which is the work of
 * a moment in a small file.
 */
export function createSpaceStore({ connection, ...database }: Database) {
  const chains = connection.model(
    'SpaceChain',
    new Schema<{ _id: string; state: string; sealed: string | null }>(
      { _id: String, state: String, sealed: { type: String, default: null } },
      plain,
    ),
    'space_chains',
  );
  const texts = connection.model(
    'SpaceTexts',
    new Schema<{ _id: string; sealed: string }>({ _id: String, sealed: String }, plain),
    'space_texts',
  );
  return {
    async spaces(): Promise<SpaceId[]> {
      const found = await chains.find({}, { _id: 1 }).lean();
      return found.map(({ _id }) => {
        const [campaign = '', audience = ''] = _id.split('/');
        return { campaign, audience: audience === 'employees' ? 'employees' : 'consumers' };
      });
    },
    async chain(id: SpaceId): Promise<StoredSpace | null> {
      const found = await chains.findById(idOf(id)).lean();
      if (found === null) return null;
      const state = JSON.parse(found.state) as Omit<StoredSpace, 'sealed'>;
      return { ...state, sealed: found.sealed };
    },
    async putChain(id: SpaceId, { sealed, ...state }: StoredSpace): Promise<void> {
      const set = { state: JSON.stringify(state), sealed };
      await chains.updateOne({ _id: idOf(id) }, { $set: set }, { upsert: true });
    },
    async texts(id: SpaceId): Promise<string | null> {
      return (await texts.findById(idOf(id)).lean())?.sealed ?? null;
    },
    /** In the place of the former ones, of which no byte stays. */
    async putTexts(id: SpaceId, sealed: string): Promise<void> {
      await texts.updateOne({ _id: idOf(id) }, { $set: { sealed } }, { upsert: true });
      await database.compact();
    },
    close: () => database.close(),
  };
}

export type SpaceStore = ReturnType<typeof createSpaceStore>;
