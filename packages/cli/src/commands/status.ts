import { audiences } from '@miroir/basics';
import { type PortalStatus, readPortalStatus } from '@miroir/launch';
import { type CliIo, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { roundsAt } from './round.ts';
import { targetOf } from './target.ts';

/** An instant as a person of this machine reads it; `--json` keeps ISO 8601. */
function localInstant(io: CliIo, iso: string): string {
  return new Intl.DateTimeFormat(io.messages.locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** A day `YYYY-MM-DD` as a person reads it. */
function localDate(io: CliIo, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(io.messages.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

function statusLines(io: CliIo, portal: PortalStatus): string[] {
  const { messages } = io;
  const lines = [messages.statusTitle(messages.audienceName(portal.audience))];
  if (portal.round)
    lines.push(
      messages.statusRound(
        `${portal.campaign}/${portal.round.id}`,
        messages.roundState(portal.round.state),
        localInstant(io, portal.round.closesAt),
      ),
    );
  if (portal.invited !== null) lines.push(messages.statusInvited(portal.invited));
  const { day, issued, answered } = portal.participation;
  lines.push(
    day === null ? messages.statusNoDay : messages.statusParticipation(localDate(io, day), issued, answered),
  );
  if (portal.release) {
    const { serial, releasedAt, n, head } = portal.release;
    lines.push(messages.statusRelease(serial, localInstant(io, releasedAt), n), messages.statusHead(head));
  } else lines.push(messages.statusNoRelease);
  if (portal.nextDue !== null) lines.push(messages.statusNextDue(localInstant(io, portal.nextDue)));
  return lines;
}

/** `miroir status`: every round of both portals of a data folder, in fives that move once a day; never a person. */
export async function status(
  io: CliIo,
  options: { data: string; round?: string; json?: boolean },
): Promise<ExitCode> {
  const portals: PortalStatus[] = [];
  const missing: string[] = [];
  for (const audience of audiences) {
    const target = targetOf(io, { ...options, audience });
    const rounds = (await roundsAt(target, ['box'])).filter(({ name, label, id }) =>
      options.round === undefined ? true : [name, label, id].includes(options.round),
    );
    for (const { name } of rounds) portals.push(await readPortalStatus({ ...target, round: name }, io));
    if (rounds.length === 0)
      missing.push(io.messages.notLaunched(io.messages.audienceName(audience), options.data));
  }
  report(io, options, { portals }, [...portals.flatMap((portal) => statusLines(io, portal)), ...missing]);
  return portals.length === 0 ? exitCodes.missing : exitCodes.done;
}
