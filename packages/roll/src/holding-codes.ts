import type { Model } from 'mongoose';
import type { PersonDocument } from './person-document.ts';

/** Which code admits whom, when codes are lost and given anew. A code is given by its hash. */
export function holdingCodes(people: Model<PersonDocument>) {
  /** Whom a code admits: nobody by one that was replaced, so that whoever finds a lost letter finds nothing. */
  const admittedBy = async (code: string): Promise<PersonDocument | null> =>
    (await people
      .findOne({ _id: code, code: { $exists: false } })
      .lean<PersonDocument>()
      .exec()) ?? (await people.findOne({ code }).lean<PersonDocument>().exec());

  return {
    admittedBy,
    /** The same person for as long as that code holds: what a session began before a reissue changes nothing after it. */
    async whileHolding(code: string) {
      const person = await admittedBy(code);
      return { _id: person?._id ?? '', code: person?.code ?? { $exists: false } };
    },
    /** Gives a person another code in place of the one that holds; all marks stay. False when another did meanwhile. */
    async reissue({ _id, code: held }: PersonDocument, code: string): Promise<boolean> {
      const done = await people.updateOne(
        { _id, code: held ?? { $exists: false } },
        { $set: { code }, $inc: { reissues: 1 } },
      );
      return done.modifiedCount === 1;
    },
  };
}
