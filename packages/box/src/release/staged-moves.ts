import type { Model } from 'mongoose';
import type { AnswerDocument, PartMove, StagingDocument } from '../box-documents.ts';
import { type AnswerWrite, bulkWrite, rawAnswers } from './raw-answers.ts';
import { batchSize } from './staged-answers.ts';

/** Parts that enter of people who entered before: staged apart, since their documents are counted already. */
export function stagedMoves(answers: Model<AnswerDocument>, staging: Model<StagingDocument>) {
  const raw = rawAnswers(answers);
  return {
    async stageMoves(attempt: string, moves: readonly PartMove[]): Promise<void> {
      await staging.insertMany([{ _id: attempt, moves: [...moves] }], { lean: true });
    },
    stagedMoves(): Promise<StagingDocument[]> {
      return staging.find({}).lean<StagingDocument[]>().exec();
    },
    /** Parts only ever move from waiting to counted: doing it twice, or too late, changes nothing. */
    async move(moves: readonly PartMove[]): Promise<void> {
      for (let start = 0; start < moves.length; start += batchSize)
        await bulkWrite(raw, moves.slice(start, start + batchSize).map(writeOf));
    },
    async unstage(attempt: string): Promise<void> {
      await staging.deleteOne({ _id: attempt });
    },
  };
}

function writeOf({ id, parts, wholeOnly, settled }: PartMove): AnswerWrite {
  const values = Object.entries(parts).map(([part, value]) => [`published.parts.${part}`, value]);
  const waiting = Object.keys(parts).map((part) => [`published.waiting.${part}`, 1]);
  return {
    filter: { _id: id, state: 'sent' },
    update: {
      $set: {
        ...Object.fromEntries(values),
        ...(wholeOnly.length === 0 ? {} : { 'published.wholeOnlyParts': wholeOnly }),
      },
      $unset: { ...Object.fromEntries(waiting), ...(settled ? { pending: 1 } : {}) },
    },
  };
}
