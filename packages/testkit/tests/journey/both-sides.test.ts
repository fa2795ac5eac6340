import { visibleQuestions } from '@miroir/campaign';
import { recountPortal } from '@miroir/launch';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerByKeyboard } from '../../src/browser/answer-by-keyboard.ts';
import { sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import {
  isOverview,
  openComparison,
  signIn,
  tableRows,
  untilCollected,
} from '../../src/browser/comparison-page.ts';
import { press, tabTo } from '../../src/browser/keyboard.ts';
import { phone } from '../../src/browser/launch-browser.ts';
import { firstCohort, goOn, position, title } from '../../src/browser/person.ts';
import { crowdSheet, personAnswers, writers } from '../../src/browser/sheets.ts';
import type { Side } from '../../src/browser/side.ts';
import { openStage } from '../../src/browser/stage.ts';

/** People who answer without a browser. With the one who has one: 50 employees and 25 consumers, round shares. */
const crowd = { employees: 49, consumers: 24 };

const stage = openStage({ comparison: true, invited: 60 });

const cohortOf = (side: Side): string => side.questionnaire.cohorts.cohorts[0]?.id ?? '';

async function leaveTheLanding(page: Page, side: Side): Promise<void> {
  await page.goto(side.door());
  const start = page.getByRole('button', { name: 'Commencer' });
  await start.waitFor();
  if (side.audience === 'consumers') {
    await tabTo(page, page.getByRole('radio', { name: firstCohort(side) }));
    await press(page, 'Space');
  }
  await tabTo(page, start);
  await press(page, 'Enter');
}

/** Everything a person without a pointer does, on a phone's width, from the link to the confirmation. */
async function answerWholeQuestionnaire(page: Page, side: Side): Promise<void> {
  const { questionnaire } = side;
  const answers = personAnswers(questionnaire);
  await leaveTheLanding(page, side);
  for (const [index, question] of visibleQuestions(questionnaire, answers).entries()) {
    await title(page)
      .filter({ hasText: question.text.fr ?? '' })
      .waitFor();
    await page.locator('fieldset input, fieldset textarea, fieldset select').first().waitFor();
    expect(await position(page)).toMatch(new RegExp(`^${index + 1} / \\d+$`));
    const answer = answers[question.id];
    if (answer !== undefined) await answerByKeyboard(page, question, answer);
    expect(await sidewaysOverflow(page), question.id).toBe(0);
    await tabTo(page, goOn(page));
    await press(page, 'Enter');
  }
  await tabTo(page, page.getByRole('button', { name: 'Envoyer mes réponses' }));
  expect(await sidewaysOverflow(page)).toBe(0);
  await press(page, 'Enter');
  await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
}

/** What must be read in the comparison's tables: the one person's answers beside the crowd's, side by side. */
const figures: Readonly<Record<string, readonly string[]>> = {
  'repair-ease': [
    'Très difficile | 49 (98 %) | 24 (96 %)',
    'Très facile | 1 (2 %) | 1 (4 %)',
    'Ont répondu | 50 | 25',
  ],
  'repair-done': ['Oui | 20 (40 %) | 20 (80 %)', 'Non | 30 (60 %) | 5 (20 %)'],
  'repair-experience': ['2 | 19 (95 %) | 19 (95 %)', '5 | 1 (5 %) | 1 (5 %)', 'Ont répondu | 20 | 20'],
  'repair-barriers': [
    'Le prix des pièces | 1 (2 %) | 1 (4 %)',
    'Une pièce absente du stock / Une pièce introuvable | 49 (98 %) | 24 (96 %)',
    'Les délais | 0 (0 %) | 0 (0 %)',
  ],
  'energy-points': ['Des moteurs plus sobres: 98,0 50, 96,0 25', 'Mieux isoler le coffre: 1,8 50, 3,6 25'],
  'materials-order': [
    'Moins de plastique dans les lames: 98 % 50, 96 % 25',
    'Des peintures sans solvant: 2 % 50, 4 % 25',
  ],
  'waste-at-work': [
    'Pas du tout d’accord | 49 (98 %) | posée aux salariés seulement',
    'Tout à fait d’accord | 1 (2 %) | posée aux salariés seulement',
  ],
  'packaging-at-home': [
    'Pas du tout d’accord | posée aux clients seulement | 24 (96 %)',
    'Tout à fait d’accord | posée aux clients seulement | 1 (4 %)',
  ],
  'making-fair': ['Pas du tout d’accord | 49 (98 %) | 24 (96 %)', 'Tout à fait d’accord | 1 (2 %) | 1 (4 %)'],
  'making-scales': [
    'La sécurité des ateliers, importance moyenne, sur 5: 3,0 50, 3,1 25',
    'La sécurité des ateliers, satisfaction moyenne, sur 5: 3,0 50, 2,9 25',
  ],
  'accounts-first': [
    'La durée de vie réelle de nos volets / La durée de vie réelle des volets | 49 (98 %) | 24 (96 %)',
    'Ce que nous n’avons pas réussi / Ce que Hestia n’a pas réussi | 1 (2 %) | 1 (4 %)',
  ],
  recommend: ['3 | 49 (98 %) | 24 (96 %)', '10 | 1 (2 %) | 1 (4 %)'],
  'energy-habit': ['tone 20 read, 0 not; 20 read, 0 not'],
  'one-change': ['tone 20 read, 0 not; 20 read, 0 not'],
};

/** `Question : part | measure | … | value | low | high | n | silence | silence | value | low | high | n | …`, or a distribution, shortened for the table above. */
function shortened(row: string): string[] {
  const cells = row.split(' | ');
  const part = cells[0]?.split(' : ').at(-1) ?? '';
  const values = `${cells[3]} ${cells[6]}, ${cells[9]} ${cells[12]}`;
  /** `label | count | share | low | high | count | share | …`: a distribution. */
  const side = (at: number) => (cells[at + 1] === '—' ? cells[at] : `${cells[at]} (${cells[at + 1]})`);
  return [
    `${cells[0]} | ${side(1)} | ${side(5)}`,
    `${part}: ${values}`,
    `${part}, ${cells[1]}: ${values}`,
    `tone ${cells[4]} read, ${cells[5]} not; ${cells[9]} read, ${cells[10]} not`,
  ];
}

describe.each(['employees', 'consumers'] as const)('one of the %s', (audience) => {
  it('answers every kind of question at 360 px with the keyboard alone, from the link to the confirmation', async () => {
    const device = await stage.chromium.device({ viewport: phone });
    await answerWholeQuestionnaire(await device.newPage(), stage.world[audience]);
    await device.close();
  }, 90_000);

  it('is in the next release, with others, and the figures are a recount', async () => {
    const side = stage.world[audience];
    await side.join(cohortOf(side), crowd[audience], (index) => crowdSheet(side.questionnaire, index));
    expect(await stage.world.release(audience)).toBe(crowd[audience] + 1);
    const counted = await recountPortal(side.target);
    expect(counted?.equal).toBe(true);
    expect(counted?.published?.whole.counts).toMatchObject({
      'q/repair-ease/o/very-easy': 1,
      'q/repair-done/o/yes': writers + 1,
      'q/making-scales/m/safety/5x1': 1,
      'q/energy-points/a/insulation/90': 1,
      'q/materials-order/r/paint/1': 1,
      'q/one-change/answered': writers + 1,
    });
  }, 90_000);
});

describe('the comparison, opened by a link', () => {
  it('shows what both of them said, kind by kind, in its tables, with a picture that is named', async () => {
    const device = await stage.chromium.device();
    const page = await signIn(device, stage.world);
    await untilCollected(page, stage.world);
    for (const { id } of stage.world.campaign.questions) {
      await openComparison(page, stage.world, `questions/${id}`);
      await page.getByRole('button', { name: 'Tableau' }).first().waitFor();
      const rows = (await tableRows(page)).flatMap(shortened);
      expect(rows, id).toEqual(expect.arrayContaining([...(figures[id] ?? ['a figure'])]));
      expect(await page.getByRole('img', { name: /\S/ }).count(), id).toBeGreaterThan(0);
    }
    await device.close();
  }, 60_000);

  it('opens no second time with the same link, and nothing without one', async () => {
    const device = await stage.chromium.device();
    const page = await device.newPage();
    const link = await stage.world.lead();
    for (const expected of ['Ouvrir la comparaison', null]) {
      await page.goto('about:blank');
      await page.goto(link);
      if (expected !== null) {
        await page.getByRole('button', { name: expected }).click();
        await page.waitForURL(isOverview);
      } else {
        await page.getByRole('alert').filter({ hasText: 'a déjà servi' }).waitFor();
      }
    }
    await device.clearCookies();
    await page.goto(`${stage.world.comparison?.origin}/comparison/expectations`);
    await page.waitForURL((url) => url.pathname === '/comparison/sign-in');
    await device.close();
  });
});
