import type { LocalQuestion } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { pipeQuestions, pipeText } from './pipe.ts';

const base = { theme: 't', required: false, unsure: 'both', results: 'never' } as const;
const options = ['a', 'b', 'c'].map((id) => ({ id, label: `<i>${id.toUpperCase()}</i>` }));
const questions: LocalQuestion[] = [
  { ...base, id: 'one', kind: 'single-choice', text: 'Une ?', options },
  { ...base, id: 'some', kind: 'multiple-choice', text: 'Plusieurs ?', options },
  { ...base, id: 'note', kind: 'nps', text: 'Note ?' },
  { ...base, id: 'why', kind: 'nps', text: 'Pourquoi {answer:one|ceci} ?', help: '{answer:note|rien}' },
];
const answers = { one: { option: 'b' }, some: { options: ['a', 'c'] }, note: { value: 0 } };

describe('an earlier answer in a later text', () => {
  it('is the label of what was chosen, several as a list, a number as it is, never read as markup', () => {
    const fill = (text: string, locale = 'fr') => pipeText(text, { questions, draft: { answers }, locale });
    expect(fill('« {answer:one|x} », {answer:some|x}, {answer:note|x}')).toBe(
      '« <i>B</i> », <i>A</i> et <i>C</i>, 0',
    );
    expect(fill('{answer:some|x}', 'de')).toBe('<i>A</i> und <i>C</i>');
  });

  it('is the words for none where it was skipped, unknown, no longer asked, or of another kind', () => {
    const fill = (held: Record<string, never> | object, asked = questions) =>
      pipeText('{answer:one|rien}', { questions: asked, draft: { answers: held as never }, locale: 'fr' });
    expect(fill({})).toBe('rien');
    expect(fill({ one: { unsure: 'dont-know' } })).toBe('rien');
    expect(fill({ one: { value: 3 } })).toBe('rien');
    expect(fill({ one: { option: 'gone' } })).toBe('rien');
    expect(fill(answers, questions.slice(1))).toBe('rien');
  });

  it('fills text and help of a question, and leaves the others as they are', () => {
    const filled = pipeQuestions({ questions, draft: { answers }, locale: 'fr' });
    expect(filled.at(-1)).toMatchObject({ text: 'Pourquoi <i>B</i> ?', help: '0' });
    expect(filled.slice(0, -1)).toEqual(questions.slice(0, -1));
  });
});
