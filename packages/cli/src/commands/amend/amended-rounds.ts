import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { type Campaign, roundAt } from '@miroir/campaign';
import { type AmendmentDraft, loadSealKey, publicSealKeyOf, sealAmendment } from '@miroir/exchange';
import {
  type AmendmentLedger,
  ledgerFile,
  ledgerFolder,
  readLedger,
} from '@miroir/exchange/amendment-ledger';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import type { ApplyFault } from '@miroir/launch';
import { readSecretIfPresent } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { comparisonFolder } from '../../files/comparison-files.ts';
import { readCampaign } from '../../files/read-campaign.ts';
import { writeNewPrivate } from '../../files/write-private.ts';

/** What every amendment of both sides is made from. */
export interface AmendOptions {
  readonly data: string;
  readonly campaign: string;
  readonly round?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** A round as the comparison has amended it until now. */
export interface Amending {
  readonly campaign: Campaign;
  readonly round: string;
  readonly folder: string;
  readonly ledger: AmendmentLedger;
  readonly key: KeyObject;
}

/** Reads what was sealed for the round. @throws CliRefusal when a file is missing or cannot be believed. */
export async function openAmending(io: CliIo, options: AmendOptions): Promise<Amending> {
  const campaign = await readCampaign(io, options.campaign);
  const round = roundOf(io, campaign, options.round);
  const place = comparisonFolder(io, options.data);
  const keyFile = join(place, comparisonFiles.sealKey);
  const pem = await readSecretIfPresent(keyFile);
  if (pem === null) throw new CliRefusal(exitCodes.missing, io.messages.noComparisonKey(keyFile));
  const folder = ledgerFolder(place, { campaign: campaign.id, round });
  const ledger = await readLedger(folder, { campaign, round, comparisonKey: publicSealKeyOf(pem) });
  if (!ledger.ok) {
    const { file, reason } = ledger.error;
    throw new CliRefusal(exitCodes.refused, io.messages.amend.ledgerSpoilt(file, reason));
  }
  return { campaign, round, folder, ledger: ledger.value, key: loadSealKey(pem) };
}

/** By its id, or as `miroir status` names it. */
function roundOf(io: CliIo, { id: campaign, schedule }: Campaign, asked: string | undefined): string {
  if (asked === undefined) return roundAt(schedule, io.clock.now()).round.id;
  const found = schedule.rounds.find(({ id }) => asked === id || asked === `${campaign}/${id}`);
  if (found !== undefined) return found.id;
  const labels = schedule.rounds.map(({ id }) => `${campaign}/${id}`);
  throw new CliRefusal(exitCodes.usage, io.messages.whichRound(labels));
}

/** A refusal that names why, and that nothing was changed. */
export function refuse(io: CliIo, code: ApplyFault, ...more: string[]): CliRefusal {
  const { fault, nothingAmended } = io.messages.amend;
  return new CliRefusal(exitCodes.refused, [fault(code), nothingAmended, ...more].join('\n'));
}

/** Shows what would change, asks, seals it for both sides and keeps the file under its number. */
export async function sealNext(
  io: CliIo,
  options: AmendOptions,
  amending: Amending,
  { changes, preview }: { readonly changes: AmendmentDraft['changes']; readonly preview: readonly string[] },
): Promise<ExitCode> {
  const { campaign, round, ledger, key, folder } = amending;
  if (options.json !== true) for (const line of preview) io.out(`${line}\n`);
  await confirmed(io, options, io.messages.amend.confirm);
  const made = await sealAmendment(key, ledger, { round, at: io.clock.now(), changes });
  if (!made.ok) throw refuse(io, made.error.fault);
  const serial = ledger.employees.amendments.length + 1;
  const path = ledgerFile(folder, serial);
  if (!(await writeNewPrivate(path, `${JSON.stringify(made.value, null, 2)}\n`))) throw refuse(io, 'busy');
  report(io, options, { ok: true, serial, round, file: path }, [
    io.messages.amend.sealed(serial, path),
    io.messages.amend.carry(path, `${campaign.id}/${round}`),
  ]);
  return exitCodes.done;
}

/** Asks before anything is changed. @throws CliRefusal when nobody is there, or they decline */
export async function confirmed(
  io: CliIo,
  { yes }: { readonly yes?: boolean },
  question: string,
): Promise<void> {
  if (yes === true) return;
  if (!io.interactive) throw new CliRefusal(exitCodes.usage, io.messages.needsYes);
  if (!(await io.confirm(question)))
    throw new CliRefusal(exitCodes.refused, io.messages.amend.nothingAmended);
}
