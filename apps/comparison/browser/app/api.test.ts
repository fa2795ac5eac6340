import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from './api.ts';
import { FileRefused } from './fetch-file.ts';

const frameKey = (api: ReturnType<typeof createApi>) =>
  api.trpc.report.frame.queryKey({ locale: 'fr', campaign: null, round: null });

function refuseAll(httpStatus: number): ReturnType<typeof createApi> {
  const error = { message: 'refused', code: -32001, data: { code: 'REFUSED', httpStatus } };
  vi.stubGlobal('fetch', async () => Response.json({ error }, { status: httpStatus }));
  const api = createApi();
  api.queries
    .getQueryCache()
    .build(api.queries, { queryKey: frameKey(api) })
    .setData('frame of before');
  return api;
}

afterEach(() => vi.unstubAllGlobals());

describe('a call that is refused because nobody is signed in any more', () => {
  it('has the frame asked again, whichever page, act or file was asked for', async () => {
    const page = refuseAll(401);
    await expect(page.queries.fetchQuery(page.trpc.signIn.who.queryOptions())).rejects.toThrow();
    expect(page.queries.getQueryState(frameKey(page))?.isInvalidated).toBe(true);
    const file = refuseAll(401);
    const take = file.queries.getMutationCache().build(file.queries, {
      mutationFn: () => Promise.reject(new FileRefused(401)),
    });
    await expect(take.execute(undefined)).rejects.toThrow();
    expect(file.queries.getQueryState(frameKey(file))?.isInvalidated).toBe(true);
  });

  it('is told from any other refusal', async () => {
    const page = refuseAll(404);
    await expect(page.queries.fetchQuery(page.trpc.signIn.who.queryOptions())).rejects.toThrow();
    expect(page.queries.getQueryState(frameKey(page))?.isInvalidated).toBe(false);
  });
});
