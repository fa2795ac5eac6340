import { canonicalJson } from '@miroir/basics';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Campaign } from './schema/campaign.ts';

/**
 * Hex SHA-256 (64 characters) of the canonical JSON of a checked campaign. Two definitions that differ only by
 * key order, or by a default left out, have one fingerprint; any other difference, one letter included, changes it.
 */
export function fingerprint(campaign: Campaign): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(campaign))));
}
