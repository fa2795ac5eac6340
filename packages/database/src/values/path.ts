import type { Document } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { isPlainObject } from './encode-value.ts';

/** The value at a dotted path through plain documents; undefined where there is none or an array is crossed. */
export function valueAt(document: Document, path: string): unknown {
  if (!path.includes('.')) return Object.hasOwn(document, path) ? document[path] : undefined;
  let value: unknown = document;
  for (const name of path.split('.')) {
    if (!isPlainObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Whether an array lies on a path or at its end, where MongoDB would look into each element. */
export function crossesArray(document: Document, path: string): boolean {
  let value: unknown = document;
  for (const name of path.split('.')) {
    if (!isPlainObject(value) || !Object.hasOwn(value, name)) return Array.isArray(value);
    value = value[name];
  }
  return Array.isArray(value);
}

/** Refuses paths that MongoDB would treat specially, or that could reach an object's prototype. */
export function checkPath(path: string): void {
  for (const name of path.split('.')) {
    if (name === '') throw new CommandError('BadValue', `The path "${path}" has an empty part.`);
    if (name.startsWith('$')) throw refuse(`the path part ${name}`);
    if (name === '__proto__') throw refuse('the field name __proto__');
  }
}

/** Sets a value at a dotted path in place, making the documents on the way. */
export function setAt(document: Document, path: string, value: unknown): void {
  const { parent, name } = parentOf(document, path);
  parent[name] = value;
}

/** Removes the field at a dotted path in place; nothing happens where there is none. */
export function unsetAt(document: Document, path: string): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let target: unknown = document;
  for (const name of names) {
    if (!isPlainObject(target)) return;
    target = Object.hasOwn(target, name) ? target[name] : undefined;
  }
  if (isPlainObject(target)) delete target[last];
}

function parentOf(document: Document, path: string): { parent: Document; name: string } {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let parent: Document = document;
  for (const name of names) {
    if (!Object.hasOwn(parent, name)) parent[name] = {};
    const next: unknown = parent[name];
    if (Array.isArray(next)) throw refuse(`a path into an array (${path})`);
    if (!isPlainObject(next)) {
      throw new CommandError('PathNotViable', `Cannot create a field at ${path}: ${name} is not a document.`);
    }
    parent = next;
  }
  return { parent, name: last };
}
