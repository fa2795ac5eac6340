import type { BoxRouter } from '@miroir/box';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { BoxApi } from './box-api.ts';
import { called } from './call.ts';

/** The box over HTTP; `locale` is asked at each call, so that refusals follow a language switch. */
export function createBoxClient(locale: () => string): BoxApi {
  const client = createTRPCClient<BoxRouter>({
    links: [
      httpLink({ url: '/trpc', methodOverride: 'POST', headers: () => ({ 'x-miroir-locale': locale() }) }),
    ],
  });
  return {
    keys: () => called(client.keys.query()),
    questionnaire: (wanted) => called(client.questionnaire.query({ locale: wanted })),
    register: (secret, proof) => called(client.register.mutate({ secret, ...proof })),
    open: (secret) => called(client.open.mutate({ secret })),
    submit: ({ proof, ...rest }) => called(client.submit.mutate({ ...rest, ...(proof ?? {}) })),
    withdraw: (secret, replaces) => called(client.withdraw.mutate({ secret, replaces })),
    results: (secret, wanted) => called(client.results.mutate({ secret, locale: wanted })),
  };
}
