import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Campaign, fingerprint } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { generateSealKeys } from '@miroir/exchange';
import { campaignFile, comparisonFiles } from '@miroir/exchange/comparison-config';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDefinitions } from '../server/campaigns/definitions.ts';
import { readSettings } from '../server/config.ts';
import { nextVersion } from './second-round.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-'));
  const { publicKey } = generateSealKeys();
  const keys = { boxKeys: [publicKey], rollKeys: [publicKey] };
  const portal = { box: 'http://box.invalid', roll: 'http://roll.invalid', token: 'x'.repeat(32), ...keys };
  const portals = { employees: portal, consumers: portal };
  const config = { version: 1, origin: 'http://localhost:4300', portals };
  await writeFile(join(folder, comparisonFiles.config), JSON.stringify(config), { mode: 0o600 });
  await mkdir(join(folder, comparisonFiles.campaigns));
});
afterEach(() => rm(folder, { recursive: true }));

const keep = (file: string, campaign: unknown) => writeFile(join(folder, file), JSON.stringify(campaign));
const fileOf = (campaign: Campaign) => campaignFile(campaign.id, fingerprint(campaign));
const read = () => readSettings({ MIROIR_DATA_DIR: folder }).readCampaigns();

describe('the campaigns of a comparison', () => {
  it('are every version in its folder, and the one of a comparison that knew no more', async () => {
    await keep(comparisonFiles.formerCampaign, hestia);
    expect(read()).toEqual([hestia]);
    await keep(fileOf(nextVersion), nextVersion);
    expect(read()).toEqual([nextVersion, hestia]);
  });

  it('keep it from starting when there is none, or one that is no campaign', async () => {
    expect(read).toThrow('miroir comparison');
    await keep('campaigns/strange.json', { id: 'strange' });
    expect(read).toThrow('strange.json');
  });

  it('are taken up while it runs; one that cannot be read is told, and leaves what was known', async () => {
    await keep(fileOf(hestia), hestia);
    const told: unknown[] = [];
    const definitions = createDefinitions(read, (error) => told.push(error));
    await keep(fileOf(nextVersion), nextVersion);
    expect(definitions.byFingerprint(fingerprint(nextVersion))).toBeNull();
    definitions.refresh();
    expect(definitions.of(hestia.id).map(({ campaign }) => campaign.version)).toEqual([1, 2]);
    await keep('campaigns/strange.json', {});
    definitions.refresh();
    expect(told).toHaveLength(1);
    expect(definitions.campaigns()).toEqual([hestia.id]);
  });
});
