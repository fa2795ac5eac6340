import type { Audience } from '@miroir/basics';
import { matchedIdeas } from './ideas/matched.ts';
import type { Loop } from './loop-page.ts';

type Told = Readonly<
  Record<Audience, { readonly id: string; readonly text: { readonly title: string } | null }>
>;

/** Confirms one pair that the comparison proposes, as a lead does; none where none of the bank's crossed to it. */
export async function matchIdeas({ comparison, campaign: { id: campaign } }: Loop): Promise<void> {
  const ask = await comparison.signIn();
  const { proposed } = await ask<{ proposed: readonly Told[] }>('ideas.proposals', { campaign });
  const titleOf = (pair: Told, side: Audience): string | undefined => pair[side].text?.title;
  for (const { employees, consumers } of matchedIdeas) {
    const pair = proposed.find(
      (each) => titleOf(each, 'employees') === employees && titleOf(each, 'consumers') === consumers,
    );
    if (pair === undefined) continue;
    const ids = { employees: pair.employees.id, consumers: pair.consumers.id };
    await ask('ideas.decide', { campaign, ...ids, verdict: 'confirmed' });
    return;
  }
}
