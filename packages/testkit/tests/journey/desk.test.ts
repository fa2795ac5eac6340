import type { Sheet } from '@miroir/campaign';
import { connectDesk } from '@miroir/desk/client';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { hasFocus, tabTo } from '../../src/browser/keyboard.ts';
import { laptop, phone } from '../../src/browser/launch-browser.ts';
import { arrive, begin, firstCohort } from '../../src/browser/person.ts';
import { crowdSheet } from '../../src/browser/sheets.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage({ desks: true, deskWithPasskeys: 'employees' });
const consumers = () => stage.world.consumers;

/** What people write: nothing to see, signs only, the longest there is, two languages, code, markup, a joke, from right to left. */
const written = [
  'Très bien, réparé en deux jours.',
  '\u200b',
  '👍👍🎉',
  'On attend trop. '.repeat(250).trim().slice(0, 4000),
  'Super produit, but the hotline never answers, leider.',
  '{"answers":{"repair":{"option":"no"}},"__proto__":null}',
  "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>",
  'Ah bravo, trois mois pour une carte électronique, quel talent !',
  'Je ne recommande pas.\n\nJamais plus.',
  `https://hestia.example/${'a'.repeat(400)}`,
  'ok',
  'Rien à dire.',
  'خدمة ممتازة، شكرا لكم!',
];
let commented = '';
/** What was read before, by whoever came first: the order is by chance, so it may be any of what is written. */
let readBefore = '';

beforeAll(async () => {
  const side = consumers();
  const question = side.questionnaire.questions.find(
    (each) => each.comment !== undefined && each.comment.maxLength >= 600,
  );
  commented = question?.id ?? '';
  const cohort = side.questionnaire.cohorts.cohorts[0]?.id ?? '';
  await side.join(cohort, 21, (index): Sheet => {
    const sheet = crowdSheet(side.questionnaire, 20);
    const text = written[index]?.slice(0, question?.comment?.maxLength);
    return text === undefined ? sheet : { ...sheet, comments: { [commented]: { text, quotable: false } } };
  });
}, 120_000);

/** A reader at the desk, let in by a link. */
async function enter(device: BrowserContext, name = 'Noé R.'): Promise<Page> {
  const page = await device.newPage();
  await page.goto(await stage.world.invite('consumers', name));
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const words = (page: Page) => page.locator('.words');
const before = (page: Page) => page.getByRole('status');

describe('before they write', () => {
  it('participants read who reads it', async () => {
    const side = consumers();
    const device = await stage.chromium.device();
    const page = await device.newPage();
    const link = side.door();
    await arrive(page, link, firstCohort(side));
    await begin(page, side, link);
    const place = side.questionnaire.questions.findIndex(({ id }) => id === commented);
    const conditional = side.questionnaire.questions.slice(0, place).filter(({ when }) => when !== undefined);
    await page.goto(`${side.origins.pages.box}/q/${place + 1 - conditional.length}`);
    const told =
      'Des commentaires tirés au hasard sont lus par Noé R. (équipe durabilité) et Léa M. (service écoute), sans savoir de qui ils viennent.';
    await page.getByText(told).waitFor();
    const field = page.locator('textarea').first();
    expect(await field.evaluate((area) => area.getAttribute('aria-describedby'))).toContain('readers-');
    await page.goto(`${side.origins.pages.box}/privacy`);
    await page.getByRole('heading', { name: 'Qui lit vos commentaires' }).waitFor();
    await device.close();
  });
});

describe('a reader', () => {
  it('finds nothing before a release, and is told why', async () => {
    const device = await stage.chromium.device();
    const page = await enter(device);
    await page.getByText('Rien à lire pour l’instant.').waitFor();
    await device.close();
  });

  it('reads by keyboard alone: five keys, the way back, a theme of their choice, in both lights and widths', async () => {
    await stage.world.release('consumers');
    const device = await stage.chromium.device();
    const page = await enter(device);
    const first = (await words(page).textContent()) ?? '';
    const found: string[] = [];
    for (const viewport of [phone, laptop]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await keepPicture(page, `desk-${viewport.width}-${colorScheme}`);
        found.push(...(await axeFaults(page)).map((fault) => `${viewport.width} ${colorScheme}: ${fault}`));
      }
      expect(await sidewaysOverflow(page)).toBe(0);
    }
    expect(found).toEqual([]);
    await page.keyboard.press('3');
    await before(page).getByText('Positif, enregistré').waitFor();
    await page.keyboard.press('z');
    await before(page).waitFor({ state: 'detached' });
    expect(await words(page).textContent()).toBe(first);
    await tabTo(page, page.getByRole('button', { name: 'Négatif' }));
    await page.keyboard.press('Enter');
    await before(page).getByText('Négatif, enregistré').waitFor();
    readBefore = first;
    await device.close();
  });

  it('presses the row of digits of a French keyboard without the shift key', async () => {
    const device = await stage.chromium.device();
    const page = await enter(device);
    await page.locator('.keys').waitFor();
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '"', code: 'Digit3', bubbles: true, cancelable: true }),
      ),
    );
    await before(page).getByText('Positif, enregistré').waitFor();
    await page.keyboard.press('z');
    // What was said before that is what can be taken back next.
    await before(page).getByText('Négatif, enregistré').waitFor();
    await page.getByLabel('Touches 1 à 5').uncheck();
    const text = await words(page).textContent();
    await page.keyboard.press('1');
    await page.waitForTimeout(300);
    expect(await words(page).textContent()).toBe(text);
    await device.close();
  });

  it('reads all there is as it was written: nothing of it runs, nothing reaches beyond the page', async () => {
    const device = await stage.chromium.device();
    const page = await enter(device);
    await page.setViewportSize(phone);
    const seen: string[] = [readBefore];
    const nothing = page.getByText('Il n’y a plus rien à lire.');
    for (let count = 0; count < 40; count += 1) {
      await words(page).or(nothing).first().waitFor();
      if (await nothing.isVisible()) break;
      const text = (await words(page).textContent()) ?? '';
      seen.push(text);
      expect(await sidewaysOverflow(page), text.slice(0, 40)).toBe(0);
      const fromRight = await words(page)
        .locator('p')
        .evaluate((shown) => shown.matches(':dir(rtl)'));
      expect(fromRight, text.slice(0, 40)).toBe(/\p{Script=Arabic}/u.test(text));
      await page.keyboard.press(String(1 + (count % 5)));
      await page.waitForFunction((was) => document.querySelector('.words')?.textContent !== was, text);
    }
    expect(seen.length).toBe(written.length);
    expect(seen).toContain('(aucun signe visible)');
    expect(seen.filter((text) => text.startsWith('<img')).length).toBe(1);
    expect(await page.title()).not.toBe('taken');
    await device.close();
  });

  it('comes in once by a link, goes out by the button, and takes the session along', async () => {
    const device = await stage.chromium.device();
    const link = await stage.world.invite('consumers', 'Léa M.');
    const page = await device.newPage();
    await page.goto(link);
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByRole('button', { name: 'S’arrêter là' }).click();
    await page.getByText('Pour entrer, ouvrez le lien').waitFor();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Ce lien a déjà servi').waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await hasFocus(page.locator('body'))).toBe(true);
    await device.close();
  });

  it('of one side is nobody at the other side’s desk, by link or by session', async () => {
    const [own, across] = [stage.world.employees.deskOrigin ?? '', consumers().deskOrigin ?? ''];
    const token = async (): Promise<string> =>
      new URL(await stage.world.invite('employees', 'Noé R.')).hash.slice(1);
    const there = connectDesk({ origin: across });
    expect(await there.signIn.check.query({ token: await token() })).toEqual({ valid: false });
    const { session } = await connectDesk({ origin: own }).signIn.open.mutate({ token: await token() });
    await connectDesk({ origin: own, session }).signIn.beginPasskey.mutate();
    await expect(
      connectDesk({ origin: across, session }).view.mutate({ locale: 'fr' }),
    ).rejects.toMatchObject({ message: 'not-signed-in' });
  });

  it('reads nothing by a link alone where the deployment asks for passkeys, and signs with one from then on', async () => {
    const origin = stage.world.employees.deskOrigin ?? '';
    const token = new URL(await stage.world.invite('employees', 'Léa M.')).hash.slice(1);
    const { session } = await connectDesk({ origin }).signIn.open.mutate({ token });
    const byLink = connectDesk({ origin, session });
    await expect(byLink.view.mutate({ locale: 'fr' })).rejects.toMatchObject({ message: 'passkey-needed' });

    const device = await stage.chromium.device({ viewport: phone });
    const page = await device.newPage();
    const devtools = await device.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
    for (const step of ['Faire une clé d’accès', 'Confirmer avec ma clé d’accès']) {
      await page.goto('about:blank');
      await page.goto(await stage.world.invite('employees', 'Léa M.'));
      await page.getByRole('button', { name: 'Entrer' }).click();
      await page.getByRole('button', { name: step }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.getByRole('button', { name: step }).click();
      await page.getByText('Rien à lire pour l’instant.').waitFor();
    }
    // The session that a link alone had opened ended with the first passkey.
    await expect(byLink.signIn.beginPasskey.mutate()).rejects.toMatchObject({ message: 'not-signed-in' });
    await device.close();
  });

  it.each([
    ['fr', 'Bureau de lecture', 'Vous ne voyez jamais'],
    ['en', 'Reading desk', 'You never see'],
    ['de', 'Leseplatz', 'Sie sehen nie'],
    ['pt', 'Mesa de leitura', 'Nunca vê'],
  ])('reads in %s, on a phone and a laptop, clean for axe', async (locale, desk, never) => {
    const device = await stage.chromium.device({ locale });
    const page = await device.newPage();
    await page.goto(await stage.world.invite('consumers', 'Léa M.'));
    await page.locator('main .btn.primary').click();
    await page.getByText(never).waitFor();
    await page.getByText(desk, { exact: false }).first().waitFor();
    for (const viewport of [phone, laptop]) {
      await page.setViewportSize(viewport);
      await keepPicture(page, `desk-${locale}-${viewport.width}`);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    }
    await device.close();
  });
});
