import type { z } from 'zod';
import { shapeSentences } from '../schema/sentences.ts';
import type { Fault, Faults, Path } from './fault.ts';

type Issue = z.core.$ZodIssue;

function steps(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function depth(issues: readonly Issue[]): number {
  return Math.min(
    ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? unionDepth(issue) : 0)),
  );
}

function unionDepth(issue: Extract<Issue, { code: 'invalid_union' }>): number {
  return Math.max(0, ...issue.errors.filter((branch) => branch.length > 0).map(depth));
}

/**
 * A value that fits no branch of a union (a twin or a plain text) is explained by the branch it came nearest to:
 * the one whose first fault lies deepest, then the one with fewest faults.
 */
function nearest(branches: readonly Issue[][]): Issue[] {
  const candidates = branches.filter((branch) => branch.length > 0);
  const [best = []] = candidates.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  return best;
}

/** Whether even the nearest branch fails as a whole, so that its own faults would explain nothing. */
function isFarOff(branch: readonly Issue[]): boolean {
  return branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
}

function where(path: Path): string {
  const last = path.at(-1);
  return last === undefined ? 'The campaign' : typeof last === 'number' ? `Entry ${last + 1}` : `"${last}"`;
}

const expectations: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function expectation(expected: string): string {
  return `${expectations[expected] ?? 'an object'} is expected.`;
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}

/** `origin` is what Zod measured: a list, a text, a number. */
function unitOf(origin: string): string {
  return origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '';
}

/** A sentence, and in `is` and its values what it is made of, for whoever words it otherwise. */
interface Told {
  readonly message: string;
  readonly params: Fault['params'];
}

/** One of ours by its name in `shapeSentences`, any other as it is. */
function why(sentence: string): Fault['params'] {
  const known = Object.entries(shapeSentences).find(([, own]) => own === sentence);
  return { why: known?.[0] ?? sentence };
}

function oneOf(path: Path, values: readonly unknown[]): Told {
  const list = values.map(String).join(', ');
  return { message: `${where(path)} must be one of: ${list}.`, params: { is: 'one-of', values: list } };
}

function told(issue: Issue, path: Path): Told {
  const at = where(path);
  switch (issue.code) {
    case 'invalid_type': {
      const { expected } = issue;
      return isMissing(issue)
        ? { message: `${at} is missing: ${expectation(expected)}`, params: { is: 'missing', expected } }
        : { message: `${at} has the wrong type: ${expectation(expected)}`, params: { is: 'type', expected } };
    }
    case 'invalid_value':
      return oneOf(path, issue.values);
    case 'too_big':
      return {
        message: `${at} is too large: at most ${issue.maximum}${unitOf(issue.origin)}.`,
        params: { is: 'too-large', most: Number(issue.maximum), of: issue.origin },
      };
    case 'too_small':
      return {
        message: `${at} is too small: at least ${issue.minimum}${unitOf(issue.origin)}.`,
        params: { is: 'too-small', least: Number(issue.minimum), of: issue.origin },
      };
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return { message: `${at} has members that do not exist: ${keys}.`, params: { is: 'members', keys } };
    }
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(path, issue.options)
        : plain(issue, at);
    case 'invalid_key': {
      const sentence = issue.issues[0]?.message ?? issue.message;
      return {
        message: `${at} is not an allowed key: ${sentence}`,
        params: { is: 'key', ...why(sentence) },
      };
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return plain(issue, at);
  }
}

function plain({ message }: Issue, at: string): Told {
  return { message: `${at}: ${message}`, params: { is: 'plain', ...why(message) } };
}

/** Where a value is far off every branch of a union. */
function farOff({ message }: Issue, branch: readonly Issue[], path: Path): Told {
  const missing = branch.some(isMissing);
  return {
    message: `${where(path)}${missing ? ' is missing' : ''}: ${message}`,
    params: { is: missing ? 'missing-plain' : 'plain', ...why(message) },
  };
}

/** Reports what Zod found, each fault where it lies, with a sentence. */
export function shapeFaults(issues: readonly Issue[], faults: Faults, prefix: Path = []): void {
  for (const issue of issues) {
    const path = [...prefix, ...steps(issue.path)];
    const branch = issue.code === 'invalid_union' ? nearest(issue.errors) : [];
    if (branch.length > 0 && !isFarOff(branch)) {
      shapeFaults(branch, faults, path);
    } else if (branch.length === 0 && path.length === 1 && path[0] === 'schemaVersion') {
      faults.add('schema-version', path, 'This version of Miroir reads schema version 1 only.');
    } else {
      const { message, params } = branch.length > 0 ? farOff(issue, branch, path) : told(issue, path);
      const member = path.at(-1);
      faults.add('shape', path, message, { ...params, ...(member === undefined ? {} : { member }) });
    }
  }
}
