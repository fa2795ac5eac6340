import { exhaustive } from '@miroir/basics';
import { type Answer, type AskedQuestion, optionIds } from '@miroir/campaign';
import type { Page } from 'playwright-core';
import { press, tabTo } from './keyboard.ts';

/**
 * Gives an answer to the question on the page with Tab, arrows, Space and letters alone, as a person without a
 * pointer does.
 */
export async function answerByKeyboard(page: Page, question: AskedQuestion, answer: Answer): Promise<void> {
  const { id } = question;
  if ('unsure' in answer) {
    const name = answer.unsure === 'dont-know' ? 'Je ne sais pas' : 'Je préfère ne pas répondre';
    const row = page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name }));
    await tabTo(page, row);
    return press(page, 'Space');
  }
  if (question.kind === 'binned-number' && 'option' in answer) {
    await tabTo(page, page.locator(`[id="answer-${id}"]`));
    return page.keyboard.type(String(question.edges[optionIds(question).indexOf(answer.option)]));
  }
  if (question.kind === 'period' && 'option' in answer) {
    const [year = '', part] = (question.edges[optionIds(question).indexOf(answer.option)] ?? '').split('-');
    await tabTo(page, page.locator(`[id="answer-${id}"]`));
    await page.keyboard.type(year);
    if (part === undefined) return;
    await tabTo(page, page.locator(`[id="part-${id}"]`));
    return press(page, 'ArrowDown', Number(part.replace('Q', '')));
  }
  if ('option' in answer) return choose(page, `answer-${id}`, optionIds(question).indexOf(answer.option));
  if ('options' in answer) {
    for (const option of answer.options) {
      await tabTo(
        page,
        page.locator('fieldset input[type=checkbox]').nth(optionIds(question).indexOf(option)),
      );
      await press(page, 'Space');
    }
    return;
  }
  if ('value' in answer) {
    return choose(page, `answer-${id}`, answer.value - (question.kind === 'nps' ? 0 : 1));
  }
  if ('order' in answer) {
    for (const item of answer.order) {
      await tabTo(page, page.locator(`[data-focus="${item}-up"]`));
      await press(page, 'Enter');
      // The row moved up with its focus; the next one is found again from there.
      await page.getByRole('heading', { level: 1 }).focus();
    }
    return;
  }
  if ('cells' in answer) return fillCells(page, id, answer.cells);
  if ('points' in answer) {
    for (const [at, item] of optionIds(question).entries()) {
      const points = answer.points[item] ?? 0;
      if (points === 0) continue;
      await tabTo(page, page.locator(at === 0 ? `[id="answer-${id}"]` : `[id="points-${id}-${item}"]`));
      await page.keyboard.type(String(points));
    }
    return;
  }
  if ('text' in answer) {
    await tabTo(page, page.locator(`[id="answer-${id}"]`));
    return page.keyboard.type(answer.text);
  }
  return exhaustive(answer);
}

async function fillCells(
  page: Page,
  id: string,
  cells: Extract<Answer, { cells: unknown }>['cells'],
): Promise<void> {
  for (const [row, cell] of Object.entries(cells)) {
    for (const side of ['importance', 'satisfaction'] as const) {
      const value = cell[side];
      if (value !== undefined) await choose(page, `answer-${id}-${row}-${side}`, value - 1);
    }
  }
}

/** Tab reaches a group of radios once; arrows choose in it. */
async function choose(page: Page, group: string, index: number): Promise<void> {
  await tabTo(page, page.locator(`input[type=radio][name="${group}"]`));
  await press(page, index === 0 ? 'Space' : 'ArrowDown', Math.max(1, index));
}
