import type { Audience } from '@miroir/basics';
import { audienceNameIn, type LocalizedName } from '@miroir/campaign';
import type { CliIo } from '../cli-io.ts';

/** How a side is called in a sentence of the command: as its campaign says, where it says. */
export function sideCalled(
  { messages }: Pick<CliIo, 'messages'>,
  audience: Audience,
  given: LocalizedName | null | undefined,
): string {
  if (given === null || given === undefined) return messages.audienceName(audience);
  return audienceNameIn(given, audience, messages.locale).many;
}
