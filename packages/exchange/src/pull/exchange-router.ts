import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { bearerMatches } from './bearer.ts';
import { type BulletinInbox, orNotFound, sealedInput, stateInput } from './bulletin-procedures.ts';

/** Where a portal's processes serve their sealed bytes: a path of its own, apart from the participants' API. */
export const exchangePath = '/exchange';

/** Most sealed snapshots in one answer; ask again from the last one for more. */
export const pageSize = 20;

/** Most characters of them in one answer, one snapshot at least: what both ends hold at once. */
export const pageLength = 8_000_000;

/** What the router is told of a request. */
export interface ExchangeContext {
  /** The `Authorization` header as received. */
  readonly authorization: string | undefined;
}

/** Names one chain of a portal: a round of a campaign. */
export interface ChainId {
  readonly campaign: string;
  readonly round: string;
}

/** What a portal says of a chain it holds. */
export interface ListedChain extends ChainId {
  /** Of the campaign as it was launched for this round. */
  readonly fingerprint: string;
  /** The campaign's name in its first language. */
  readonly name: string;
}

/** One round's sealed bytes. */
export interface ChainSource {
  /** Sealed snapshots after a place in the chain, in order (epoch, then serial), at most `limit`. The roll has none. */
  readonly snapshotsAfter: (after: ChainPlace | null, limit: number) => Promise<readonly string[]>;
  /** The sealed calibration of the round, or null before there is one. The roll has none. */
  readonly calibration: () => Promise<string | null>;
  /** This process's latest sealed heartbeat of the round, or null before the first. */
  readonly latestHeartbeat: () => Promise<string | null>;
  /** The sealed texts of a space that may be read elsewhere now; null before the first. A roll and a box have none. */
  readonly texts?: () => Promise<string | null>;
}

/** Where the exchange takes its bytes from: what was sealed and stored, never sealed for the occasion. */
export interface ExchangeDeps {
  /** The bearer token shared with the comparison (`miroir keys`), at least 128 random bits. */
  readonly token: string;
  /** Every round launched here, closed ones too. */
  readonly chains: () => readonly ListedChain[];
  /** One of them; null for a round that was not launched here. */
  readonly chain: (id: ChainId) => ChainSource | null;
  /** Where bulletins are taken; null at a roll, which is sent none. */
  readonly bulletins: BulletinInbox | null;
}

/** A place in a chain. */
export interface ChainPlace {
  readonly epoch: number;
  readonly serial: number;
}

const name = z.string().min(1).max(64);
const chainInput = z.strictObject({ campaign: name, round: name });
const snapshotsInput = chainInput.extend({
  after: z.strictObject({ epoch: z.int().min(1), serial: z.int().min(0) }).nullable(),
  /** Most of them in the answer; {@link pageSize} unless fewer are asked for. */
  limit: z.int().min(1).max(pageSize).optional(),
});

/**
 * The whole interface between a portal and the comparison, behind a bearer token: which chains there are and, of each, four
 * reads of sealed bytes; and the other way, bulletins and what opens them.
 * @throws RangeError at boot when the token is shorter than 16 characters: an empty one would let anybody in.
 */
export function createExchangeRouter(deps: ExchangeDeps) {
  if (deps.token.length < 16)
    throw new RangeError('the exchange needs a bearer token of at least 16 characters');
  const t = initTRPC.context<ExchangeContext>().create({
    // No stack, path or input in an error: a code is enough for the other end.
    errorFormatter: ({ shape }) => ({
      ...shape,
      message: shape.data.code,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
    }),
  });
  const authorised = t.procedure.use(({ ctx, next }) => {
    if (!bearerMatches(ctx.authorization, deps.token)) throw new TRPCError({ code: 'UNAUTHORIZED' });
    return next();
  });
  const known = (id: ChainId): ChainSource => {
    const chain = deps.chain(id);
    if (chain === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return chain;
  };
  return t.router({
    chains: authorised.query(() => ({ chains: [...deps.chains()] })),
    snapshots: authorised
      .input(snapshotsInput)
      .query(async ({ input: { after, limit, ...id } }) =>
        firstOf(await known(id).snapshotsAfter(after, limit ?? pageSize)),
      ),
    calibration: authorised.input(chainInput).query(({ input }) => known(input).calibration()),
    heartbeat: authorised.input(chainInput).query(({ input }) => known(input).latestHeartbeat()),
    texts: authorised
      .input(chainInput)
      .query(async ({ input }): Promise<string | null> => (await known(input).texts?.()) ?? null),
    bulletinState: authorised
      .input(stateInput)
      .query(({ input }) => orNotFound(deps.bulletins?.state(input.campaign, Date.parse(input.at)))),
    bulletin: authorised
      .input(sealedInput)
      .mutation(({ input }) => orNotFound(deps.bulletins?.take(input.campaign, input.sealed))),
    openBulletin: authorised
      .input(sealedInput)
      .mutation(({ input }) => orNotFound(deps.bulletins?.open(input.campaign, input.sealed))),
  });
}

/** The type the client is made for. */
export type ExchangeRouter = ReturnType<typeof createExchangeRouter>;

/** The first of them, as many as one answer may hold. */
function firstOf(sealed: readonly string[]): string[] {
  let length = 0;
  const tooLong = sealed.findIndex((text, index) => {
    length += text.length;
    return index > 0 && length > pageLength;
  });
  return tooLong < 0 ? [...sealed] : sealed.slice(0, tooLong);
}
