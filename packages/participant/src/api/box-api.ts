import { err } from '@miroir/basics';
import type { createBoxClient } from './box-client.ts';
import type { CallFault } from './call.ts';
import type { Place } from './connections.ts';

/** What a page may ask of the box: spelled once, where it is done. */
export type BoxApi = ReturnType<typeof createBoxClient>;

const loadClient = () => import('./box-client.ts');

/** Fetches the client ahead of need, so that a later call can do without the network for it. */
export async function prefetchBoxClient(): Promise<void> {
  await loadClient().catch(() => undefined);
}

/**
 * The round of this page, its client fetched at the first call: a question page is drawn without it. `locale` is asked
 * at each call, so that refusals follow a language switch. A client that cannot be fetched is an unreachable box.
 */
export function createBoxApi(place: Pick<Place, 'round'> & { readonly locale: () => string }): BoxApi {
  let client: BoxApi | undefined;
  const ready = async (): Promise<BoxApi | undefined> => {
    client ??= await loadClient().then(
      ({ createBoxClient: create }) => create(place),
      () => undefined,
    );
    return client;
  };
  const unreachable = err<CallFault>({ kind: 'unreachable' });
  return {
    keys: async () => (await ready())?.keys() ?? unreachable,
    questionnaire: async (...given) => (await ready())?.questionnaire(...given) ?? unreachable,
    register: async (...given) => (await ready())?.register(...given) ?? unreachable,
    open: async (...given) => (await ready())?.open(...given) ?? unreachable,
    submit: async (...given) => (await ready())?.submit(...given) ?? unreachable,
    withdraw: async (...given) => (await ready())?.withdraw(...given) ?? unreachable,
    results: async (...given) => (await ready())?.results(...given) ?? unreachable,
  };
}
