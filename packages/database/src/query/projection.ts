import type { Document } from 'bson';
import { refuse } from '../errors/command-error.ts';
import type { FieldNames } from '../values/document-fields.ts';
import { isPlainObject } from '../values/encode-value.ts';
import { checkPath, unsetAt } from '../values/path.ts';

type Projection = (document: Document) => Document;

/**
 * Prepares a projection of plain fields and dotted paths, all included or all excluded (`_id` apart).
 * Returns undefined when it keeps everything, so that stored bytes can be sent as they are.
 */
export function compileProjection(fields: Document | undefined): Projection | undefined {
  const entries = Object.entries(fields ?? {});
  if (entries.length === 0) return undefined;
  for (const [path, value] of entries) {
    checkPath(path);
    if (typeof value !== 'number' && typeof value !== 'boolean')
      throw refuse('projections other than 1 and 0');
  }
  const others = entries.filter(([path]) => path !== '_id');
  const included = others.filter(([, value]) => Boolean(value)).map(([path]) => path);
  const excluded = others.filter(([, value]) => !value).map(([path]) => path);
  if (included.length > 0 && excluded.length > 0) throw refuse('including and excluding fields at once');
  const id = fields?._id;
  const keepsId = id === undefined || Boolean(id);
  if (included.length > 0 || (others.length === 0 && keepsId)) {
    return including(keepsId ? ['_id', ...included] : included);
  }
  return excluding(keepsId ? excluded : ['_id', ...excluded]);
}

/**
 * The fields that a projection keeps, where it keeps whole ones from a document's top and no others: those are taken from a
 * stored document without reading it. Undefined for every other projection.
 */
export function wholeFields(fields: Document | undefined): FieldNames | undefined {
  const names = Object.keys(fields ?? {});
  const keepsAll = names.every((name) => Boolean(fields?.[name]) && !name.includes('.'));
  return names.length > 0 && keepsAll ? new Set(['_id', ...names]) : undefined;
}

/** Keeps the document's own order of fields, as MongoDB does. */
function including(paths: readonly string[]): Projection {
  return (document) => pick(document, paths);
}

function pick(value: Document, paths: readonly string[]): Document {
  const kept: Document = {};
  for (const [name, field] of Object.entries(value)) {
    if (paths.includes(name)) {
      kept[name] = field;
      continue;
    }
    const below = paths
      .filter((path) => path.startsWith(`${name}.`))
      .map((path) => path.slice(name.length + 1));
    if (below.length === 0) continue;
    if (isPlainObject(field)) kept[name] = pick(field, below);
    else if (Array.isArray(field)) kept[name] = field.filter(isPlainObject).map((item) => pick(item, below));
  }
  return kept;
}

function excluding(paths: readonly string[]): Projection {
  return (document) => {
    const kept = structuredCopy(document);
    for (const path of paths) unsetAt(kept, path);
    return kept;
  };
}

function structuredCopy(document: Document): Document {
  const copy: Document = {};
  for (const [name, value] of Object.entries(document))
    copy[name] = isPlainObject(value) ? structuredCopy(value) : value;
  return copy;
}
