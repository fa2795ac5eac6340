import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { questionnaireFor } from '@miroir/campaign';
import { rolePaths } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOn } from '../src/browser/device-records.ts';
import { type LaunchedBrowser, launchBrowser } from '../src/browser/launch-browser.ts';
import { hurryToReview, title } from '../src/browser/person.ts';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { type MintedCredential, mintCredentials } from '../src/kill/mint-credentials.ts';
import { post } from '../src/kill/post.ts';
import { readBox } from '../src/kill/read-box.ts';
import { type RoleProcess, startRole } from '../src/kill/role-process.ts';

/** No small disk can be mounted everywhere: a limit of the system on the size of any file a process writes fills all of them. */
const mayLimit = spawnSync('prlimit', ['--version']).status === 0;
const people = 60;

let deployment: Deployment;
let roll: RoleProcess;
let box: RoleProcess;
let credentials: MintedCredential[];
let chromium: LaunchedBrowser;
const agent = new Agent({ keepAlive: true });
const logOf = (role: 'roll' | 'box') => join(rolePaths(deployment.target.dataDir, role).folder, 'portal.log');

beforeAll(async () => {
  deployment = await deployHestia({ audience: 'employees', releaseEverySeconds: 3600 });
  credentials = await mintCredentials(deployment, people);
  [roll, box, chromium] = await Promise.all([
    startRole(deployment, { role: 'roll', log: logOf('roll') }),
    startRole(deployment, { role: 'box', log: logOf('box') }),
    launchBrowser(),
  ]);
}, 90_000);
afterAll(async () => {
  agent.destroy();
  await chromium?.close();
  await Promise.all([roll?.stop(), box?.stop()]);
  await deployment?.remove();
});

/** From now on, or until there is room again, no file of the two processes takes a byte: neither database nor log. */
function fillDisk(full: boolean): void {
  for (const { pid } of [roll, box])
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${full ? '1' : 'unlimited'}:unlimited`]);
}

const questionnaire = () => questionnaireFor(deployment.campaign, 'employees');

/** Sends one person's answer once, in French. */
async function send(index: number) {
  const { secret, signature, keyId } = credentials[index]!;
  const [sheet] = inventSheets(questionnaire(), 1, index);
  const { fingerprint } = questionnaire();
  const input = { secret, signature, keyId, fingerprint, replaces: null, sheet };
  return post(`${deployment.origins.api.box}/submit`, input, agent);
}

const pageOf = async (address: string): Promise<number> => (await fetch(address)).status;

describe.skipIf(!mayLimit)('a portal whose disk is full, its logs on it', () => {
  it('goes on serving pages, tells each sender clearly that nothing was kept, and takes the same answers once there is room', async () => {
    for (let index = 0; index < 10; index += 1) expect((await send(index)).status).toBe(200);
    const [device, code] = [await chromium.device(), deployment.invitations[0]!.code];
    const page = await device.newPage();
    await page.goto(`${deployment.origins.roll}/i#${code}.${deployment.launched.keyListDigest}`);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.waitForURL((url) => url.pathname.includes('/q/'));
    await title(page).waitFor();
    await page.locator('fieldset input[type=radio]').nth(2).check();
    await hurryToReview(page);

    fillDisk(true);
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await page.getByText('Vos réponses sont gardées sur cet appareil et partiront d’elles-mêmes.').waitFor();
    expect(await recordOn(page, 'outbox')).toMatchObject({ sheet: { answers: expect.any(Object) } });
    for (let index = 10; index < people; index += 1) {
      const { status, body } = await send(index);
      expect(status).toBe(500);
      expect(body).toContain('Vos réponses sont gardées sur votre appareil');
      expect(body).not.toMatch(/sqlite|SQLITE|miroir\.sqlite|disk|at /);
    }
    expect(await pageOf(`${deployment.origins.pages.roll}`)).toBe(200);
    for (const path of ['/', '/q/1', '/privacy', '/results'])
      expect(await pageOf(`${deployment.origins.pages.box}${path}`)).toBe(200);
    expect([roll.isAlive(), box.isAlive()]).toEqual([true, true]);

    fillDisk(false);
    await page.getByRole('button', { name: 'Réessayer maintenant' }).click();
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await device.close();
    for (let index = 0; index < people; index += 1) expect((await send(index)).status).toBe(200);
    expect(await readBox(deployment)).toHaveLength(people + 1);
    await box.stop();
    const lines = readFileSync(logOf('box'), 'utf8').trim().split('\n');
    // The log goes on too; what it lost meanwhile is lost in whole lines.
    expect(lines.map((line) => JSON.parse(line).msg).at(-1)).toBe('stopped');
  });
});
