import type { Audience, Clock } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import type { SpaceDeskRole } from '@miroir/space';
import { connectSpaceDesk } from '@miroir/space/client';
import { spaceDeskOf } from './demo-links.ts';
import type { DemoSettings } from './demo-settings.ts';
import type { BankIdea } from './ideas/idea.ts';
import { type Guest, granted } from './participant.ts';

/** An idea that was published, and who wrote it. */
export interface Published {
  readonly idea: BankIdea;
  readonly id: string;
  readonly author: Guest;
}

type Desk = ReturnType<typeof connectSpaceDesk>;

/** The invented people of one side's desk: who looks after its space, who hides a text, and who judges that act. */
export interface DeskTeam {
  readonly manager: Desk;
  readonly moderator: Desk;
  readonly judge: Desk;
}

/** Lets the invented people in at the desk of one side's space, each by a link as anybody. */
export async function enterDesk(
  settings: DemoSettings,
  { audience, clock }: { readonly audience: Audience; readonly clock: Clock },
): Promise<DeskTeam> {
  const enter = async (name: string, role: SpaceDeskRole): Promise<Desk> => {
    const { origin, link } = await spaceDeskOf(settings, {
      audience,
      who: { name, role },
      world: { clock, random: systemRandom },
    });
    const token = new URL(link).hash.slice(1);
    const { session } = await connectSpaceDesk({ origin }).signIn.open.mutate({ token });
    return connectSpaceDesk({ origin, session });
  };
  return {
    manager: await enter('Inès B.', 'community-manager'),
    moderator: await enter('Noé R.', 'moderator'),
    judge: await enter('Claire D.', 'central-team'),
  };
}

/**
 * Decides about the ideas that are made for it, over HTTP alone, as the pages of the desk do: one is joined to another,
 * three are hidden, two authors ask for a second opinion, and one of them has it.
 */
export async function decideIdeas(
  { manager, moderator, judge }: DeskTeam,
  { campaign, published }: { readonly campaign: string; readonly published: readonly Published[] },
): Promise<void> {
  for (const { idea, id, author } of published) {
    const { outcome } = idea;
    if (outcome === undefined) continue;
    if (outcome.what === 'joined-lately') continue;
    if (outcome.what === 'joined') {
      const into = published.find((other) => other.idea.title === outcome.to);
      if (into !== undefined) await manager.arrange.mutate({ campaign, what: 'join', id, into: into.id });
      continue;
    }
    const { what, reason } = outcome;
    await moderator.decide.mutate({ campaign, id, what: 'hide', reason, passages: [] });
    if (what === 'hidden') continue;
    granted(await author.space.appeal(author.secret, id));
    if (what === 'restored') await judge.judge.mutate({ campaign, id, verdict: 'restore' });
  }
}

/** Joins what is joined a few days before a visitor comes. Ideas are found as the desk finds them: by their titles' words. */
export async function joinLately(
  { manager }: Pick<DeskTeam, 'manager'>,
  { campaign, bank }: { readonly campaign: string; readonly bank: readonly BankIdea[] },
): Promise<void> {
  const idOf = async (title: string): Promise<string> => {
    const { ideas } = await manager.ideas.mutate({ campaign, text: title, theme: null });
    const found = ideas.find((idea) => idea.title === title);
    if (found === undefined) throw new Error(`Nobody proposes « ${title} ».`);
    return found.id;
  };
  for (const { title, outcome } of bank)
    if (outcome?.what === 'joined-lately') {
      const [id, into] = [await idOf(title), await idOf(outcome.to)];
      await manager.arrange.mutate({ campaign, what: 'join', id, into });
    }
}
