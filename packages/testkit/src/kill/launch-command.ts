import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Campaign } from '@miroir/campaign';
import { keyListDigest } from '@miroir/credential';
import { makeComparisonKey } from '@miroir/launch';
import { createInvitationApi } from '@miroir/participant';
import type { AnswerRole } from '@miroir/portal';
import { type RoundId, roundName } from '@miroir/portal';
import { placesOf } from '../deployment/places.ts';
import type { Unlaunched } from '../deployment/unlaunched.ts';
import { boxClient, credentialByInvitation, rollClient } from '../portal/index.ts';
import { repositoryRoot, startNode } from './role-process.ts';

const command = join(repositoryRoot, 'packages/cli/src/miroir.ts');
const fault = new URL('./faults/die-at-step.ts', import.meta.url);

/** Where a launch dies: see `faults/die-at-step.ts`. */
export interface Death {
  readonly at: number;
  readonly moment: 'before' | 'during';
}

/** What a launch came to. */
export interface Attempt {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly said: string;
  /** Steps that it took on the disk, where it lived and they were counted. */
  readonly steps: number;
}

/** The portal whose folder is launched into. */
type Portal = Pick<Unlaunched, 'root' | 'target'> & {
  readonly origins: Pick<Unlaunched['origins'], AnswerRole>;
};

/** What a launch by the command needs beside the people: the key of the comparison. */
export async function prepareLaunches({ root }: Pick<Portal, 'root'>): Promise<void> {
  await makeComparisonKey(join(root, 'comparison'));
}

/** Runs `miroir launch` as an operator does, in a process of its own. `out` is a name in the portal's folder. */
export async function launchByCommand(
  { root, target, origins }: Portal,
  { campaign, out, death }: { readonly campaign: Campaign; readonly out: string; readonly death?: Death },
): Promise<Attempt> {
  const file = join(root, `${campaign.id}.json`);
  await writeFile(file, JSON.stringify(campaign));
  const options = {
    audience: target.audience,
    data: root,
    campaign: file,
    'roll-origin': origins.roll,
    'box-origin': origins.box,
    out: join(root, out),
    round: campaign.schedule.rounds[0]?.id ?? '',
  };
  return mortalCommand(['launch', ...optionsOf(options)], death);
}

/** Options as a command line has them. */
export const optionsOf = (options: Readonly<Record<string, string>>): string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

/** Runs a command of an operator in a process of its own, which may die at one of its steps. */
export async function mortalCommand(args: readonly string[], death?: Death): Promise<Attempt> {
  const { child, said } = startNode(command, {
    nodeOptions: ['--import', fault.href],
    args,
    env: {
      LANG: 'en_GB.UTF-8',
      MIROIR_DIE_AT: String(death?.at ?? 0),
      MIROIR_DIE_MOMENT: death?.moment ?? 'before',
    },
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said(), steps: Number(/steps: (\d+)/.exec(said())?.[1] ?? 0) };
}

/** Codes of a file of invitations. */
export async function codesIn({ root }: Pick<Portal, 'root'>, out: string): Promise<string[]> {
  const [, ...rows] = (await readFile(join(root, out), 'utf8')).trim().split(/\r?\n/);
  return rows.map((row) => row.split(',')[2] ?? '');
}

/**
 * What is wrong with a round that is served, by the file that its launch wrote: invitations that are lost or twice,
 * links that name another key list, a credential that is not signed or not taken. Empty when it is whole.
 */
export async function faultsOfLaunch(
  { root, origins }: Portal,
  { id, out, people }: { readonly id: RoundId; readonly out: string; readonly people: number },
): Promise<string[]> {
  const places = placesOf(origins, roundName(id));
  const codes = await codesIn({ root }, out);
  const found: string[] = [];
  if (new Set(codes).size !== people) found.push(`${new Set(codes).size} codes of ${people}`);
  const community = createInvitationApi({ origin: origins.roll, locale: () => 'fr' });
  for (const code of codes) {
    const round = await community.find(code);
    if (!round.ok || round.value.round !== places.round)
      found.push('an invitation the community does not know of this round');
    const opened = await rollClient(places)
      .invitation.mutate({ code })
      .then(
        ({ issued }) => (issued ? 'issued' : 'open'),
        () => 'refused',
      );
    if (opened !== 'open') found.push(`an invitation that is ${opened}`);
  }
  const digest = keyListDigest(await boxClient(places).keys.query());
  const links = (await readFile(join(root, out), 'utf8')).match(/#[\w-]{22}\.[\w-]{43}/g) ?? [];
  if (links.length !== people || links.some((link) => !link.endsWith(digest)))
    found.push('links that name another key list');
  if (found.length > 0) return found;
  const credential = await credentialByInvitation(places, codes[0] ?? '');
  const { secret, signature, keyId } = credential;
  await boxClient(places).register.mutate({ secret, signature, keyId });
  return found;
}
