import type { Writable } from 'node:stream';
import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Choice, Prompts } from './prompts.ts';

/** Questions at the real terminal, on standard error. */
export function terminalPrompts(output: Writable): Prompts {
  return {
    text: async (message, initialValue, check) => {
      const validate = (value: string | undefined) => check(value ?? '');
      const answer = await text({ message, initialValue, validate, output });
      return isCancel(answer) ? null : answer;
    },
    choose: async (message, choices, initialValue) => {
      const answer = await select<string>({ message, options: [...choices], initialValue, output });
      return isCancel(answer) ? null : (chosen(choices, [answer])[0] ?? null);
    },
    several: async (message, choices, initial) => {
      const options = [...choices];
      const initialValues = [...initial];
      const answer = await multiselect<string>({ message, options, initialValues, required: false, output });
      return isCancel(answer) ? null : chosen(choices, answer);
    },
  };
}

function chosen<T extends string>(choices: readonly Choice<T>[], answers: readonly string[]): T[] {
  return choices.map(({ value }) => value).filter((value) => answers.includes(value));
}
