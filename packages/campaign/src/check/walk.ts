import { isLocalized, type Localized } from '../schema/text.ts';
import type { Path } from './fault.ts';

export interface FoundTwin {
  readonly path: Path;
  readonly employees: unknown;
  readonly consumers: unknown;
}
export interface FoundText {
  readonly path: Path;
  readonly text: Localized;
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function children(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return isMembers(value) ? Object.entries(value) : [];
}

/** Every value that is worded once per audience, with its path. */
export function twinsIn(value: unknown, path: Path = []): FoundTwin[] {
  if (isMembers(value) && 'employees' in value && 'consumers' in value) {
    return [{ path, employees: value.employees, consumers: value.consumers }];
  }
  return children(value).flatMap(([key, child]) => twinsIn(child, [...path, key]));
}

/** Every text in several languages, an empty one included, with its path. */
export function textsIn(value: unknown, path: Path = []): FoundText[] {
  // `where` may be an empty object too: no column decides. It is no text.
  if (path.at(-1) === 'where') return [];
  if (isMembers(value) && isLocalized(value)) return [{ path, text: value }];
  return children(value).flatMap(([key, child]) => textsIn(child, [...path, key]));
}
