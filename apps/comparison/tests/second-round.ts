import { audiences } from '@miroir/basics';
import { type Campaign, defineCampaign } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { type DemoComparison, publishDemo } from './demo-comparison.ts';
import { asymmetric, type Leaning } from './simulate.ts';

/** The round that comes after the demonstration's first, of the next version of its campaign. */
export const secondRound = 'round-2';

/** The question that the next version words otherwise, for both sides and in French alone. */
export const reworded = 'making-fair';
/** The question to which the next version offers its answers in another order: another shape. */
export const reshaped = 'repair-ease';

const schedule = {
  ...hestia.schedule,
  rounds: [
    ...hestia.schedule.rounds,
    {
      id: secondRound,
      opens: '2027-03-01T08:00',
      closes: '2027-03-22T20:00',
      compares: '2027-03-24T09:00',
      decides: '2027-04-10T09:00',
    },
  ],
};

type Question = Campaign['questions'][number];

/** The same question asked in another shape: its answers in the other order. */
function otherShape(question: Question): Question {
  if (!('options' in question) || !Array.isArray(question.options)) throw new Error('no list of options');
  return { ...question, options: question.options.toReversed() } as Question;
}

/** The same question, of which both sides read the same words, in other French ones. */
function otherWords(question: Question): Question {
  const text = { ...question.text, fr: 'Autrement dit : le ferez-vous ?' };
  return { ...question, text } as Question;
}

/** The demonstration's campaign as its second round asks it: one question worded otherwise, one of another shape. */
export const nextVersion: Campaign = defineCampaign({
  ...hestia,
  version: hestia.version + 1,
  schedule,
  questions: hestia.questions.map((question) => {
    if (question.id === reworded) return otherWords(question);
    return question.id === reshaped ? otherShape(question) : question;
  }),
});

/** The demonstration's first round, closed, then its second, of the next version, launched beside it and published once. */
export async function publishTwoRounds(demo: DemoComparison): Promise<void> {
  await publishDemo(demo);
  const portals = demo.launch(nextVersion, secondRound);
  const at = '2027-03-20T12:00:00Z';
  // Consumers of the second round lean as employees did in the first.
  const leaning: Record<'employees' | 'consumers', Leaning> = {
    employees: asymmetric.employees,
    consumers: { ...asymmetric.consumers, opinion: () => 0.6 },
  };
  for (const audience of audiences) {
    const { cohorts } = nextVersion.cohorts[audience];
    await portals[audience].publish(
      {
        seed: 31,
        leaning: leaning[audience],
        cohorts: cohorts.map(({ id }) => ({
          id,
          headcount: audience === 'employees' ? 150 : null,
          people: audience === 'employees' ? 60 : 150,
        })),
      },
      at,
    );
  }
}
