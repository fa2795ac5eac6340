import { expect, it, vi } from 'vitest';

vi.mock('zod', () => {
  throw new Error('zod was loaded');
});

it('validates answers without loading zod, which a question page cannot afford', async () => {
  const answers = await import('./index.ts');
  expect(answers.isAsked({ questions: [] }, {}, {})).toBe(true);
  await expect(import('../schema/sheet.ts')).rejects.toThrow();
});
