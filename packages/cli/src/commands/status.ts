import { audiences } from '@miroir/basics';
import { type PortalStatus, readPortalStatus } from '@miroir/launch';
import { type CliIo, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { targetOf } from './target.ts';

/** An instant in the campaign's zone, which it names: this machine may stand in another. `--json` keeps ISO 8601. */
function zonedInstant(io: CliIo, iso: string, timeZone: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return `${new Intl.DateTimeFormat(io.messages.locale, format).format(new Date(iso))} (${timeZone})`;
}

/** A day `YYYY-MM-DD` as a person reads it. */
function localDate(io: CliIo, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(io.messages.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

function statusLines(io: CliIo, portal: PortalStatus): string[] {
  const { messages } = io;
  const lines = [messages.statusTitle(messages.audienceName(portal.audience))];
  const at = (iso: string): string => zonedInstant(io, iso, portal.round?.timeZone ?? 'UTC');
  if (portal.round) {
    const { id, state, closesAt } = portal.round;
    lines.push(messages.statusRound(id, messages.roundState(state), at(closesAt)));
  }
  if (portal.invited !== null) lines.push(messages.statusInvited(portal.invited));
  const { day, issued, answered } = portal.participation;
  lines.push(
    day === null ? messages.statusNoDay : messages.statusParticipation(localDate(io, day), issued, answered),
  );
  if (portal.release) {
    const { serial, releasedAt, n, head } = portal.release;
    lines.push(messages.statusRelease(serial, at(releasedAt), n), messages.statusHead(head));
  } else lines.push(messages.statusNoRelease);
  const { nextDue, overdue } = portal;
  if (nextDue !== null)
    lines.push(overdue ? messages.statusOverdue(at(nextDue)) : messages.statusNextDue(at(nextDue)));
  return lines;
}

/** `miroir status`: both portals of a data folder, in fives that move once a day; never a person. */
export async function status(io: CliIo, options: { data: string; json?: boolean }): Promise<ExitCode> {
  const portals: PortalStatus[] = [];
  for (const audience of audiences) {
    portals.push(await readPortalStatus(targetOf(io, { ...options, audience }), io));
  }
  const launched = portals.filter((portal) => portal.launched);
  const missing = portals
    .filter((portal) => !portal.launched)
    .map(({ audience }) => io.messages.notLaunched(io.messages.audienceName(audience), options.data));
  report(io, options, { portals }, [...launched.flatMap((portal) => statusLines(io, portal)), ...missing]);
  return launched.length === 0 ? exitCodes.missing : exitCodes.done;
}
