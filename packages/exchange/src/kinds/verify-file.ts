import type { KeyObject } from 'node:crypto';
import { audiences, err, type Result } from '@miroir/basics';
import { claimed } from '../envelope/compact.ts';
import type { PublicSealKey } from '../envelope/public-key.ts';
import type { RefusalReason } from '../envelope/refusal.ts';
import { type Opened, openSealed } from './sealing.ts';

/**
 * Verifies a file on its own (`miroir snapshot verify`): signature, header and body, for whichever audience and
 * campaign it names; its place in a chain is only known to a comparison.
 */
export async function verifyFile(
  bytes: Uint8Array | string,
  publicKeys: readonly (PublicSealKey | KeyObject)[],
  campaign?: string,
): Promise<Result<Opened, RefusalReason>> {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  for (const audience of audiences) {
    const opened = await openSealed(text, publicKeys, {
      audience,
      campaign: campaign ?? claimed(text, 'campaign'),
    });
    if (opened.ok || opened.error !== 'wrong-audience') return opened;
  }
  return err('wrong-audience');
}
