import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Deployment } from '../deployment/launch-deployment.ts';
import { post, type Reply } from './post.ts';
import { newTextId, type SettledSpace } from './settle-space.ts';

export const reactionValues = ['agree', 'disagree', 'unsure'] as const;
export type Value = (typeof reactionValues)[number];

/** What a space last acknowledged to one person about one idea. */
export interface ToldReaction {
  readonly secret: string;
  readonly idea: string;
  readonly value: Value;
}

/** What a space acknowledged, and what was sent at all. */
export interface SpaceTold {
  /** Bodies by the ids of their texts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sent: ReadonlySet<string>;
  readonly reactions: readonly ToldReaction[];
}

/** People who write, comment and react, and who send the same again until it is acknowledged. */
export interface SpaceLoad {
  /** Complete once `finish` has resolved. */
  told(): SpaceTold;
  counts(): { readonly acknowledged: number; readonly repeated: number };
  /** Replies that are no acknowledgement, no limit, nor a sign of a dead server: there must be none. */
  refusals(): readonly string[];
  /** Begins nothing new and waits until everything begun is acknowledged. */
  finish(): Promise<void>;
}

const reacted = z.object({
  result: z.object({ data: z.object({ value: z.enum(reactionValues), final: z.boolean() }) }),
});

/** Starts `clients` clients that share the people among them. `pauseMs`: thinking time between two acts. */
export function startSpaceLoad(
  { origins, campaign }: Pick<Deployment, 'origins' | 'campaign'>,
  { secrets, ideas }: SettledSpace,
  options: { readonly clients: number; readonly pauseMs: number },
): SpaceLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 * options.clients });
  const texts = new Map<string, string>();
  const sent = new Set<string>();
  const reactions = new Map<string, ToldReaction>();
  const finals = new Set<string>();
  const refused: string[] = [];
  const counts = { acknowledged: 0, repeated: 0 };
  let running = true;

  async function untilAnswered(path: string, input: unknown): Promise<Reply> {
    for (;;) {
      const url = `${origins.space}/trpc/${origins.round}/${path}`;
      const reply = await post(url, input, agent).catch((): Reply | null => null);
      if (reply !== null && reply.status < 500) return reply;
      counts.repeated += 1;
      await wait(20);
    }
  }

  /** From two devices at once, now and then. */
  async function act(path: string, input: unknown, twice: boolean): Promise<Reply> {
    const [reply, other] = await Promise.all([
      untilAnswered(path, input),
      twice ? untilAnswered(path, input) : null,
    ]);
    if (reply.status === 200) counts.acknowledged += 1;
    for (const each of [reply, other]) {
      if (each === null || each.status === 200) continue;
      if (!/"(limit-reached|reaction-entered)"/.test(each.body)) refused.push(`${path} ${each.body}`);
    }
    return reply;
  }

  async function write(secret: string, turn: number): Promise<void> {
    const id = newTextId();
    const body = `Texte ${id}, envoyé jusqu’à ce qu’on me réponde.`;
    const onIdea = turn % 2 === 0;
    const place = onIdea
      ? { kind: 'comment', theme: null, on: ideas[turn % ideas.length] ?? '', stance: 'for' }
      : { kind: 'idea', theme: campaign.themes[0]?.id ?? '', on: null, stance: null };
    const words = { title: onIdea ? '' : `Idée ${id}`, body, need: '', benefit: '' };
    const draft = { id, ...place, under: null, words, language: 'fr', quotable: false, manner: 'once' };
    sent.add(id);
    const reply = await act('contribute', { secret, draft }, turn % 4 === 1);
    if (reply.status === 200) texts.set(id, body);
  }

  async function react(secret: string, turn: number): Promise<void> {
    const idea = ideas[turn % ideas.length] ?? '';
    const name = `${secret} ${idea}`;
    if (finals.has(name)) return;
    const value = reactionValues[(turn + secret.charCodeAt(0)) % 3] ?? 'agree';
    const reply = await act('react', { secret, idea, value }, turn % 3 === 0);
    if (reply.status !== 200) {
      if (reply.body.includes('"reaction-entered"')) finals.add(name);
      return;
    }
    const { data } = reacted.parse(JSON.parse(reply.body)).result;
    reactions.set(name, { secret, idea, value: data.value });
    if (data.final) finals.add(name);
  }

  async function client(index: number): Promise<void> {
    const own = secrets.filter((_, position) => position % options.clients === index);
    for (let turn = 0; running; turn += 1) {
      const secret = own[turn % own.length];
      if (secret === undefined) return;
      const round = Math.floor(turn / own.length);
      await (round % 3 === 0 ? write(secret, round) : react(secret, round));
      await wait(options.pauseMs);
    }
  }

  const clients = Promise.all(Array.from({ length: options.clients }, (_, index) => client(index)));
  return {
    told: () => ({ texts, sent, reactions: [...reactions.values()] }),
    counts: () => ({ ...counts }),
    refusals: () => refused,
    async finish() {
      running = false;
      await clients;
      agent.destroy();
    },
  };
}
