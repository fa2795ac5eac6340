import type { z } from 'zod';
import type { Faults, Path } from './fault.ts';

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

function sentence(issue: Issue, path: Path): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue)
        ? `${where(path)} is missing: ${expectation(issue.expected)}`
        : `${where(path)} has the wrong type: ${expectation(issue.expected)}`;
    case 'invalid_value':
      return `${where(path)} must be one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `${where(path)} is too large: at most ${issue.maximum}${unitOf(issue.origin)}.`;
    case 'too_small':
      return `${where(path)} is too small: at least ${issue.minimum}${unitOf(issue.origin)}.`;
    case 'unrecognized_keys':
      return `${where(path)} has members that do not exist: ${issue.keys.join(', ')}.`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `${where(path)} must be one of: ${issue.options.join(', ')}.`
        : `${where(path)}: ${issue.message}`;
    case 'invalid_key':
      return `${where(path)} is not an allowed key: ${issue.issues[0]?.message ?? issue.message}`;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return `${where(path)}: ${issue.message}`;
  }
}

/** Reports what Zod found, each fault where it lies, with a sentence. */
export function shapeFaults(issues: readonly Issue[], faults: Faults, prefix: Path = []): void {
  for (const issue of issues) {
    const path = [...prefix, ...steps(issue.path)];
    const branch = issue.code === 'invalid_union' ? nearest(issue.errors) : [];
    if (branch.length > 0 && isFarOff(branch)) {
      faults.add(
        'shape',
        path,
        `${where(path)}${branch.some(isMissing) ? ' is missing' : ''}: ${issue.message}`,
      );
    } else if (branch.length > 0) {
      shapeFaults(branch, faults, path);
    } else if (path.length === 1 && path[0] === 'schemaVersion') {
      faults.add('schema-version', path, 'This version of Miroir reads schema version 1 only.');
    } else {
      faults.add('shape', path, sentence(issue, path));
    }
  }
}
