import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Audience, err, ok, type Result } from '@miroir/basics';
import { type Campaign, questionnaireFor } from '@miroir/campaign';
import type { PublicSealKey } from './envelope/public-key.ts';
import {
  type AmendedRound,
  type AmendmentRefusal,
  acceptAmendment,
  unamended,
} from './kinds/amendment/accept.ts';
import { amendmentFileSchema } from './kinds/amendment/schema.ts';

/** What the comparison has sealed for a round, for both sides: each file is also what is carried to them. */
export type AmendmentLedger = Readonly<Record<Audience, AmendedRound>>;

const named = /^\d{4}\.json$/;

/** Where the comparison keeps the amendments of a round, inside its own folder. */
export function ledgerFolder(
  comparisonFolder: string,
  { campaign, round }: { campaign: string; round: string },
) {
  return join(comparisonFolder, 'amendments', `${campaign}.${round}`);
}

/** The file of one amendment in its {@link ledgerFolder}. */
export function ledgerFile(folder: string, serial: number): string {
  return join(folder, `${String(serial).padStart(4, '0')}.json`);
}

/**
 * Reads and verifies what was sealed for a round, in its order; a round that was never amended has an empty ledger.
 * A refusal names the first file that cannot be believed.
 */
export async function readLedger(
  folder: string,
  of: { readonly campaign: Campaign; readonly round: string; readonly comparisonKey: PublicSealKey },
): Promise<Result<AmendmentLedger, { readonly file: string; readonly reason: AmendmentRefusal }>> {
  const { campaign, round, comparisonKey } = of;
  let employees = unamended(questionnaireFor(campaign, 'employees'));
  let consumers = unamended(questionnaireFor(campaign, 'consumers'));
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    const parsed = amendmentFileSchema.safeParse(jsonOf(await readFile(file, 'utf8')));
    if (!parsed.success) return err({ file, reason: 'malformed' });
    const pins = { round, comparisonKey };
    const [one, other] = [
      await acceptAmendment(employees, parsed.data.employees, { ...pins, audience: 'employees' }),
      await acceptAmendment(consumers, parsed.data.consumers, { ...pins, audience: 'consumers' }),
    ];
    if (!one.ok) return err({ file, reason: one.error });
    if (!other.ok) return err({ file, reason: other.error });
    [employees, consumers] = [one.value.amended, other.value.amended];
  }
  return ok({ employees, consumers });
}

/** The close that the last of these amendments to move it set, a local minute; null where none did. */
export function lastClose(amendments: AmendedRound['amendments']): string | null {
  const moved = amendments.map(({ body }) => body.change).findLast((change) => change.kind === 'close');
  return moved?.kind === 'close' ? moved.closes : null;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => named.test(name)).toSorted();
}

/** The text as JSON, or undefined, which is no amendment. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
