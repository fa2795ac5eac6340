import { called } from './call.ts';
import { connectBoxCommunity, connectRollCommunity, type Server } from './connections.ts';

/** What a device may ask of a roll with an invitation whose round it does not know; no call throws. */
export function createInvitationApi(server: Server) {
  const client = connectRollCommunity(server);
  return {
    find: (code: string) => called(client.find.mutate({ code })),
    card: (name: string) => called(client.card.mutate({ name })),
  };
}

export type InvitationApi = ReturnType<typeof createInvitationApi>;

/** What a device may ask of a box about all of its rounds; no call throws. */
export function createHomeApi(server: Server) {
  const client = connectBoxCommunity(server);
  return { list: () => called(client.list.query()) };
}
