import { existsSync } from 'node:fs';
import { audiences } from '@miroir/basics';
import { listReaders } from '@miroir/desk';
import { type PortalStatus, readPortalStatus } from '@miroir/launch';
import { type PortalTarget, rolePaths } from '@miroir/portal';
import { type CliIo, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { roundsAt } from './round.ts';
import { sideAtHand } from './side-at-hand.ts';
import { sideCalled } from './side-called.ts';
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
  const lines = [messages.statusTitle(sideCalled(io, portal.audience, portal.called))];
  const at = (iso: string): string => zonedInstant(io, iso, portal.round?.timeZone ?? 'UTC');
  if (portal.round) {
    const { id, state, closesAt } = portal.round;
    lines.push(messages.statusRound(`${portal.campaign}/${id}`, messages.roundState(state), at(closesAt)));
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

/** Who may act at each desk of a side, and how many of them came; nothing of one that was never opened in its role's folder. */
async function deskLines(io: CliIo, { audience, dataDir }: PortalTarget): Promise<string[]> {
  const { statusDesk, statusSpaceDesk } = io.messages;
  const lines: string[] = [];
  for (const [role, said] of [
    ['box', statusDesk],
    ['space', statusSpaceDesk],
  ] as const) {
    const folder = rolePaths(dataDir, role).desk;
    if (!existsSync(folder)) continue;
    const people = await listReaders({ audience, dataDir: folder, uri: undefined }, io);
    lines.push(said(people.length, people.filter(({ joinedAt }) => joinedAt !== null).length));
  }
  return lines;
}

/** `miroir status`: every round of both portals of a data folder, in fives that move once a day; never a person. */
export async function status(
  io: CliIo,
  options: { data: string; round?: string; json?: boolean },
): Promise<ExitCode> {
  const portals: PortalStatus[] = [];
  const lines: string[] = [];
  const missing: string[] = [];
  for (const audience of audiences) {
    const target = targetOf(io, { ...options, audience });
    const rounds = (await roundsAt(target, ['box'])).filter(({ name, label, id }) =>
      options.round === undefined ? true : [name, label, id].includes(options.round),
    );
    for (const { name } of rounds) {
      const portal = await readPortalStatus({ ...target, round: name }, io);
      portals.push(portal);
      lines.push(...statusLines(io, portal));
    }
    if (rounds.length > 0) lines.push(...(await deskLines(io, target)));
    if (rounds.length === 0)
      missing.push(io.messages.notLaunched(await sideAtHand(io, target), options.data));
  }
  report(io, options, { portals }, [...lines, ...missing]);
  return portals.length === 0 ? exitCodes.missing : exitCodes.done;
}
