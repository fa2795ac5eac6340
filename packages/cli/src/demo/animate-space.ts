import type { Audience, Clock } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import type { SpaceDeskRole } from '@miroir/space';
import { connectSpaceDesk } from '@miroir/space/client';
import { spaceDeskOf } from './demo-links.ts';
import type { DemoSettings } from './demo-settings.ts';
import { organiserSaid } from './ideas/said.ts';

type Desk = ReturnType<typeof connectSpaceDesk>;

/** Where and when it is said. */
interface Animated {
  readonly audience: Audience;
  readonly campaign: string;
  readonly clock: Clock;
}

/**
 * Says what the organiser says in one side's space, over HTTP alone, as the pages of the desk do: answers that are published
 * together, an announcement, a comment, and a digest of what was answered. The other ideas are overdue by the day a visitor comes.
 */
export async function animateSpace(settings: DemoSettings, animated: Animated): Promise<void> {
  const { audience, campaign } = animated;
  const manager = await enter(settings, animated, { name: 'Inès B.', role: 'community-manager' });
  const central = await enter(settings, animated, { name: 'Claire D.', role: 'central-team' });
  const { answers, announcement, comment, digest } = organiserSaid[audience];
  const ids = await unansweredIdeas(manager, campaign);
  const idOf = (title: string): string => {
    const id = ids.get(title);
    if (id === undefined) throw new Error(`Nobody proposes « ${title} ».`);
    return id;
  };
  for (const { to, state, text } of answers)
    await manager.draft.mutate({ campaign, id: idOf(to), state, text });
  await central.publish.mutate({ campaign });
  await manager.animate.announce.mutate({ campaign, texts: { ...announcement } });
  const { on, text } = comment;
  await manager.animate.reply.mutate({ campaign, idea: idOf(on), under: null, language: 'fr', text });
  for (const { to } of answers)
    await manager.animate.chooseForDigest.mutate({ campaign, id: idOf(to), on: true });
  await manager.animate.writeDigest.mutate({ campaign, words: { ...digest } });
  await central.animate.publishDigest.mutate({ campaign });
}

/** One of the invented people at the desk of one side's space, let in by a link as anybody. */
async function enter(
  settings: DemoSettings,
  { audience, clock }: Animated,
  who: { readonly name: string; readonly role: SpaceDeskRole },
): Promise<Desk> {
  const world = { clock, random: systemRandom };
  const { origin, link } = await spaceDeskOf(settings, { audience, who, world });
  const token = new URL(link).hash.slice(1);
  const { session } = await connectSpaceDesk({ origin }).signIn.open.mutate({ token });
  return connectSpaceDesk({ origin, session });
}

/** Ideas without an answer, by their titles, as the desk lists them. */
async function unansweredIdeas(desk: Desk, campaign: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let from: number | null = 0; from !== null; ) {
    const page: Awaited<ReturnType<typeof desk.answers.mutate>> = await desk.answers.mutate({
      ...{ campaign, list: 'unanswered', theme: null, from },
    });
    for (const { id, title } of page.ideas) found.set(title, id);
    from = page.next;
  }
  return found;
}
