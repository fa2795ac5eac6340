import { type AskedCondition, spellOut } from '@miroir/campaign';
import type { AskedOf } from '../../contract/question.ts';
import type { Told } from './analysis.ts';

/** Who is asked the question, in words; null: everybody. */
export function askedOf({ campaign, texts }: Pick<Told, 'campaign' | 'texts'>, id: string): AskedOf | null {
  const questions = new Map(campaign.questions.map((question) => [question.id, question]));
  const when = questions.get(id)?.when;
  const say = (condition: AskedCondition): AskedOf => {
    if ('all' in condition) return { all: condition.all.map(say) };
    if ('any' in condition) return { any: condition.any.map(say) };
    if ('not' in condition) return { not: say(condition.not) };
    const { question, is } = condition;
    return {
      question: texts.label(question),
      answers: is.map((value) => (value === 'unsure' ? null : texts.part(question, value))),
    };
  };
  return when === undefined ? null : say(spellOut(when, questions));
}
