import type { Document } from 'bson';
import { CommandError } from '../errors/command-error.ts';
import { checkPath } from '../values/path.ts';

export type SortSpec = readonly (readonly [path: string, direction: 1 | -1])[];

export function parseSort(sort: Document | undefined): SortSpec {
  return Object.entries(sort ?? {}).map(([path, direction]) => {
    checkPath(path);
    if (Number(direction) === 1) return [path, 1];
    if (Number(direction) === -1) return [path, -1];
    throw new CommandError('BadValue', `The sort direction of ${path} must be 1 or -1.`);
  });
}
