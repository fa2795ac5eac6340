import { type Connection, Schema } from 'mongoose';
import type { Decision } from '../../contract/decisions.ts';

/** The decisions of every campaign. */
export interface DecisionStore {
  /** Of one campaign, the newest first. */
  ofCampaign(campaign: string): Promise<Decision[]>;
  find(id: string): Promise<Decision | null>;
  add(decision: Decision): Promise<void>;
  /** Writes over the revision before; false where somebody else has written meanwhile, or taken it away. */
  replace(decision: Decision): Promise<boolean>;
  /** Takes away one of which nothing was published; false where something was, or it is gone. */
  remove(decision: Pick<Decision, 'id' | 'revision'>): Promise<boolean>;
}

/** Values hold rows with slashes, and are never searched: they are kept as their text. */
interface Document {
  _id: string;
  campaign: string;
  madeAt: number;
  revision: number;
  value: string;
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

const documentOf = (decision: Decision): Document => {
  const { id, campaign, madeAt, revision } = decision;
  return { _id: id, campaign, madeAt, revision, value: JSON.stringify(decision) };
};

const opened = ({ value }: Document): Decision => JSON.parse(value);

/** Gives the store over a database. */
export function createDecisionStore(connection: Connection): DecisionStore {
  const decisions = connection.model<Document>(
    'Decision',
    new Schema<Document>(
      { _id: String, campaign: String, madeAt: Number, revision: Number, value: String },
      plain,
    ),
    'decisions',
  );
  return {
    ofCampaign: async (campaign) =>
      (await decisions.find({ campaign }).sort({ madeAt: -1 }).lean()).map(opened),
    async find(id) {
      const found = await decisions.findById(id).lean();
      return found && opened(found);
    },
    async add(decision) {
      await decisions.create(documentOf(decision));
    },
    async replace(decision) {
      const { _id, ...document } = documentOf(decision);
      const before = { _id, revision: decision.revision - 1 };
      return (await decisions.updateOne(before, { $set: document })).matchedCount === 1;
    },
    remove: async ({ id, revision }) => (await decisions.deleteOne({ _id: id, revision })).deletedCount === 1,
  };
}
