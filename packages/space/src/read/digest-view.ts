import type { DigestView } from '../contract/views.ts';
import type { AnswerStep } from '../documents/answer.ts';
import type { SpaceContext } from '../space-context.ts';
import type { DigestDocument } from '../stores/digest-store.ts';
import { excerptOf } from './excerpt.ts';

type Reading = Pick<SpaceContext, 'contributions' | 'answers' | 'digests'>;

/** A digest as it reads now; null where there is none of that name. */
export async function digestView(space: Reading, id: string): Promise<DigestView | null> {
  const document = await space.digests.find(id);
  return document === null ? null : readDigest(space, document);
}

/** The ideas that are still read, with what had been answered by the digest's day; of a total nothing. */
async function readDigest(
  { contributions, answers, digests }: Reading,
  { _id: id, day, words, ideas: chosen, announcement, participants, promise }: DigestDocument,
): Promise<DigestView> {
  const documents = await contributions.findMany(chosen);
  const steps = await answers.findMany(chosen);
  const ideas = chosen.flatMap((each) => {
    const document = documents.get(each);
    if (document?.state !== 'published') return [];
    const { theme, language, words: said } = document;
    const answer = answerBy(steps.get(each) ?? [], day);
    return [{ id: each, theme, language, title: said.title, excerpt: excerptOf(said.body), answer }];
  });
  return {
    ...{ id, day, words, ideas, announcement, participants, promise },
    gone: chosen.length - ideas.length,
    others: digests.serials.filter((each) => each.id !== id).toReversed(),
  };
}

const answerBy = (steps: readonly AnswerStep[], day: string): AnswerStep | null =>
  steps.findLast((step) => step.day <= day) ?? null;
