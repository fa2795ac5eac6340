import { join } from 'node:path';
import { type PublicSealKey, refusalSentence, verifyFile } from '@miroir/exchange';
import { comparisonConfigSchema, comparisonFiles } from '@miroir/exchange/comparison-config';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import { readJsonFile, readText } from '../files/read-campaign.ts';
import { sideAtHand } from './side-at-hand.ts';
import { targetOf } from './target.ts';

export interface VerifyOptions {
  readonly data: string;
  readonly config?: string;
  readonly json?: boolean;
}

async function knownKeys(io: CliIo, options: VerifyOptions): Promise<PublicSealKey[]> {
  const path = options.config ?? join(comparisonFolder(io, options.data), comparisonFiles.config);
  const config = comparisonConfigSchema.safeParse(await readJsonFile(io, path));
  if (!config.success) throw new CliRefusal(exitCodes.missing, io.messages.noKeys);
  return Object.values(config.data.portals).flatMap(({ boxKeys, rollKeys, space }) => [
    ...boxKeys,
    ...rollKeys,
    ...(space?.keys ?? []),
  ]);
}

/** `miroir snapshot verify FILE`: is this what a portal sealed, untouched? Its place in a chain is the comparison's to judge. */
export async function snapshotVerify(io: CliIo, path: string, options: VerifyOptions): Promise<ExitCode> {
  const text = (await readText(io, path)).trim();
  const opened = await verifyFile(text, await knownKeys(io, options));
  if (!opened.ok) {
    const sentence = refusalSentence(opened.error, io.language);
    report(io, options, { ok: false, reason: opened.error, message: sentence }, [
      io.messages.snapshotRefused(sentence),
    ]);
    return exitCodes.refused;
  }
  const { header, body } = opened.value;
  const n = 'whole' in body ? body.whole.n : null;
  const { audience, campaign, serial } = header;
  const name = await sideAtHand(io, targetOf(io, { ...options, audience }), campaign);
  report(io, options, { ok: true, header, n }, [io.messages.snapshotGood(name, serial, n)]);
  return exitCodes.done;
}
