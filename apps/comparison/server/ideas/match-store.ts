import { type Connection, Schema } from 'mongoose';
import { plain } from '../snapshots/chain-key.ts';

/** What a lead decided of two ideas: ids alone, so that nothing of a text outlives it here. */
export interface MatchDecision {
  readonly employees: string;
  readonly consumers: string;
  readonly verdict: 'confirmed' | 'refused';
  readonly by: string;
}

interface MatchDocument extends MatchDecision {
  readonly _id: string;
  readonly campaign: string;
}

/** Decisions about matches, by campaign. */
export interface MatchStore {
  of(campaign: string): Promise<MatchDecision[]>;
  /** The last word counts; null takes the decision back. */
  put(
    campaign: string,
    pair: Pick<MatchDecision, 'employees' | 'consumers'>,
    said: Pick<MatchDecision, 'verdict' | 'by'> | null,
  ): Promise<void>;
}

/** Gives the store over the comparison's own database. */
export function createMatchStore(connection: Connection): MatchStore {
  const matches = connection.model<MatchDocument>(
    'IdeaMatch',
    new Schema<MatchDocument>(
      { _id: String, campaign: String, employees: String, consumers: String, verdict: String, by: String },
      plain,
    ),
    'idea_matches',
  );
  return {
    async of(campaign) {
      const found = await matches.find({ campaign }).lean();
      return found.map(({ employees, consumers, verdict, by }) => ({ employees, consumers, verdict, by }));
    },
    async put(campaign, { employees, consumers }, said) {
      const _id = `${campaign}/${employees}/${consumers}`;
      if (said === null) await matches.deleteOne({ _id });
      else
        await matches.updateOne(
          { _id },
          { $set: { campaign, employees, consumers, ...said } },
          { upsert: true },
        );
    },
  };
}
