import { systemRandom } from '@miroir/credential';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { inviteToSpaceDesk, type SpaceDeskRole } from '@miroir/space';
import { connectSpaceDesk } from '@miroir/space/client';
import type { TestPortal, testClock } from './start-test-portal.ts';

/** A desk of a space. */
export interface SpaceDeskPlace {
  readonly portal: Pick<TestPortal, 'target'>;
  /** Where the desk listens. */
  readonly origin: string;
  readonly clock: ReturnType<typeof testClock>;
}

/** Somebody of the organiser's. */
export interface DeskMember {
  readonly name: string;
  readonly role: SpaceDeskRole;
}

/** A single-use link’s token. @throws Error when nobody is invited */
export async function invitedToDesk(
  { portal, clock }: Pick<SpaceDeskPlace, 'portal' | 'clock'>,
  who: DeskMember,
): Promise<string> {
  const { audience, dataDir } = portal.target;
  const { folder } = rolePaths(dataDir, 'space');
  const where = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const link = await inviteToSpaceDesk(where, who, { clock, random: systemRandom });
  if (link === null) throw new Error(`${who.name} is not let in`);
  return link.token;
}

/** Somebody at the desk as their page calls it. @throws Error when nobody is invited */
export async function callSpaceDesk(place: SpaceDeskPlace, who: DeskMember) {
  const token = await invitedToDesk(place, who);
  const { origin } = place;
  const { session } = await connectSpaceDesk({ origin }).signIn.open.mutate({ token });
  return connectSpaceDesk({ origin, session });
}
