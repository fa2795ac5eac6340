import type { SpaceRouter } from '@miroir/space';
import type { inferRouterInputs } from '@trpc/server';
import type { Proof } from './box-client.ts';
import { called } from './call.ts';
import { connectSpace, type Place } from './connections.ts';

type Inputs = inferRouterInputs<SpaceRouter>;
/** What is asked with a secret, without it: the secret comes first, and stays out of what pages pass around. */
type Asked<Name extends keyof Inputs> = Omit<Inputs[Name], 'secret'>;
/** Whoever reads: the holder of a secret, or null for anybody, where the space lets anybody read. */
type Reader = string | null;

/** What a device may ask of a campaign's space. A secret travels in a POST body only; no call throws. */
export function createSpaceClient(place: Place) {
  const client = connectSpace(place);
  return {
    register: (secret: string, proof: Proof) => called(client.register.mutate({ secret, ...proof })),
    contribute: (secret: string, draft: Inputs['contribute']['draft']) =>
      called(client.contribute.mutate({ secret, draft })),
    erase: (secret: string, asked: Asked<'erase'>) => called(client.erase.mutate({ secret, ...asked })),
    revise: (secret: string, asked: Asked<'revise'>) => called(client.revise.mutate({ secret, ...asked })),
    erasePicture: (secret: string, id: string) => called(client.erasePicture.mutate({ secret, id })),
    withdraw: (secret: string, id: string) => called(client.withdraw.mutate({ secret, id })),
    choose: (secret: string, id: string, alone: boolean) =>
      called(client.choose.mutate({ secret, id, alone })),
    react: (secret: string, asked: Asked<'react'>) => called(client.react.mutate({ secret, ...asked })),
    prioritise: (secret: string, asked: Asked<'prioritise'>) =>
      called(client.prioritise.mutate({ secret, ...asked })),
    report: (secret: string, asked: Asked<'report'>) => called(client.report.mutate({ secret, ...asked })),
    appeal: (secret: string, id: string) => called(client.appeal.mutate({ secret, id })),
    useful: (secret: string, target: string) => called(client.useful.mutate({ secret, target })),
    beCalled: (secret: string, asked: Asked<'beCalled'>) =>
      called(client.beCalled.mutate({ secret, ...asked })),
    present: (secret: string, asked: Asked<'present'>) => called(client.present.mutate({ secret, ...asked })),
    overview: (secret: Reader, since: string | null) => called(client.overview.mutate({ secret, since })),
    list: (secret: Reader, asked: Asked<'list'>) => called(client.list.mutate({ secret, ...asked })),
    search: (secret: Reader, asked: Asked<'search'>) => called(client.search.mutate({ secret, ...asked })),
    similar: (secret: Reader, asked: Asked<'similar'>) => called(client.similar.mutate({ secret, ...asked })),
    idea: (secret: Reader, id: string) => called(client.idea.mutate({ secret, id })),
    decidedOn: (secret: Reader, asked: Asked<'decidedOn'>) =>
      called(client.decidedOn.mutate({ secret, ...asked })),
    picture: (secret: Reader, idea: string) => called(client.picture.mutate({ secret, idea })),
    comments: (secret: Reader, asked: Asked<'comments'>) =>
      called(client.comments.mutate({ secret, ...asked })),
    moderation: (secret: Reader) => called(client.moderation.mutate({ secret })),
    digest: (secret: Reader, id: string | null) => called(client.digest.mutate({ secret, id })),
    sealedDigest: (secret: Reader, id: string) => called(client.sealedDigest.mutate({ secret, id })),
    mine: (secret: string) => called(client.mine.mutate({ secret })),
    myReactions: (secret: string, ideas: string[]) => called(client.myReactions.mutate({ secret, ideas })),
  };
}

export type SpaceClient = ReturnType<typeof createSpaceClient>;
