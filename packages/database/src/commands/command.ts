import type { Document } from 'bson';
import { CommandError } from '../errors/command-error.ts';
import type { Collection } from '../storage/collection.ts';
import type { Databases, OpenDatabaseFile } from '../storage/databases.ts';
import type { Cursors } from './cursors.ts';

export interface CommandContext {
  readonly database: string;
  readonly databases: Databases;
  readonly cursors: Cursors;
  readonly scanLimit: number;
}

export type Command = (context: CommandContext, command: Document) => Document;

/** The collection a command names, or undefined when it does not exist. */
export function existingCollection(context: CommandContext, name: unknown): Collection | undefined {
  return context.databases.find(context.database)?.catalog.find(collectionName(name));
}

/** For a write: creates the collection when needed and opens the batch's transaction. */
export function writableCollection(context: CommandContext, name: unknown): Collection {
  const database = writableDatabase(context);
  return database.catalog.ensure(collectionName(name));
}

export function writableDatabase(context: CommandContext): OpenDatabaseFile {
  const database = context.databases.ensure(context.database);
  database.file.beginWrite();
  return database;
}

export function collectionName(name: unknown): string {
  if (typeof name === 'string' && name !== '') return name;
  throw new CommandError('InvalidNamespace', 'The command names no collection.');
}

export function requireDocuments(value: unknown, field: string): Document[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new CommandError('FailedToParse', `${field} must be a list that is not empty.`);
}

/** A non-negative whole number given by the client, or the fallback when absent. */
export function wholeNumber(value: unknown, field: string, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new CommandError('BadValue', `${field} must be a whole number that is not negative.`);
}

/** Options the engine would have to ignore are refused instead, unless they are off. */
export function refuseOptions(command: Document, names: readonly string[]): void {
  for (const name of names) {
    const value: unknown = command[name];
    if (value === undefined || value === null || value === false) continue;
    throw new CommandError('NotImplemented', `The embedded engine does not support the option ${name}.`);
  }
}
