import { describe, expect, it } from 'vitest';
import { fillPipes, pipesIn, withoutPipes } from './pipes.ts';

describe('a text that says an earlier answer', () => {
  it('is filled place by place, with what is said left as it is', () => {
    const text = '« {answer:first|rien} », puis {answer:second}.';
    expect(pipesIn(text)).toEqual([
      { question: 'first', fallback: 'rien' },
      { question: 'second', fallback: null },
    ]);
    expect(fillPipes(text, ({ question }) => `<b>$& ${question} {answer:first}</b>`)).toBe(
      '« <b>$& first {answer:first}</b> », puis <b>$& second {answer:first}</b>.',
    );
  });

  it('is told without an answer by its own words for that', () => {
    expect(withoutPipes('« {answer:first|rien} », puis {answer:second}.')).toBe('« rien », puis ….');
    expect(withoutPipes('{answer first} {x}')).toBe('{answer first} {x}');
  });
});
