import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { audiences, err, ok, type Result } from '@miroir/basics';
import { documentOfLine, documentToLine } from '@miroir/database';
import { communityFileSchema, portalFileSchema } from '@miroir/portal';
import { z } from 'zod';

/** The first line of a dump: whose it is and, of a round, what its launch froze. No key is in it. */
export const dumpHeaderSchema = z.union([
  z.strictObject({
    miroir: z.literal('dump/2'),
    portal: portalFileSchema,
    /** What was amended since, sealed; in a dump of before there were amendments, nothing. */
    amendments: z
      .strictObject({ comparison: z.array(z.string()), own: z.array(z.string()) })
      .default({ comparison: [], own: [] }),
  }),
  z.strictObject({ miroir: z.literal('dump/2'), community: communityFileSchema }),
  /** What is a campaign's space's, in its three files: each document's collection begins with the name of its own. */
  z.strictObject({
    miroir: z.literal('dump/2'),
    space: z.strictObject({ audience: z.enum(audiences), campaign: z.string().min(1) }),
  }),
]);

export type DumpHeader = z.infer<typeof dumpHeaderSchema>;
/** That of a round's dump. */
export type RoundHeader = Extract<DumpHeader, { portal: unknown }>;

export interface DumpedDocument {
  readonly collection: string;
  readonly document: Record<string, unknown>;
}

/** Why a file cannot be read back. */
export type DumpFault = 'not-a-dump' | 'incomplete';

const documentSchema = z.strictObject({ c: z.string().min(1), d: z.string() });
const endSchema = z.strictObject({ documents: z.int().min(0), sha256: z.string() });

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Adds lines to a file and to its digest, a few hundred at a time. */
function lineWriter(file: FileHandle, digest: Hash) {
  let waiting: string[] = [];
  async function flush(): Promise<void> {
    const bytes = waiting.join('');
    waiting = [];
    digest.update(bytes);
    await file.writeFile(bytes);
  }
  return {
    flush,
    async add(value: unknown): Promise<void> {
      waiting.push(`${JSON.stringify(value)}\n`);
      if (waiting.length >= 500) await flush();
    },
  };
}

/**
 * Writes a dump whole or not at all, readable by its owner only (0600), on disk when the promise settles. Its last
 * line counts and digests all before it, so that a copy cut short is told from a whole one.
 */
export async function writeDump(
  path: string,
  header: DumpHeader,
  documents: AsyncIterable<DumpedDocument> | Iterable<DumpedDocument>,
): Promise<number> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.writing`;
  await rm(temporary, { force: true });
  const file = await open(temporary, 'wx', 0o600);
  let count = 0;
  try {
    const digest = createHash('sha256');
    const lines = lineWriter(file, digest);
    await lines.add(header);
    for await (const { collection, document } of documents) {
      await lines.add({ c: collection, d: documentToLine(document) });
      count += 1;
    }
    await lines.flush();
    await file.writeFile(`${JSON.stringify({ documents: count, sha256: digest.digest('hex') })}\n`);
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
  return count;
}

function parsed<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** The first line of a dump, or null when the file is none. */
export async function readDumpHeader(path: string): Promise<DumpHeader | null> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    lines.close();
    return parsed(dumpHeaderSchema, line);
  }
  return null;
}

/** Reads a dump to its end before anything of it is believed; `use` is given the documents in their order. */
export async function readDump(
  path: string,
  use: (header: DumpHeader, document: DumpedDocument) => Promise<void> | void,
): Promise<Result<{ header: DumpHeader; documents: number }, DumpFault>> {
  const digest = createHash('sha256');
  let header: DumpHeader | null = null;
  let count = 0;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (header === null) {
      header = parsed(dumpHeaderSchema, line);
      if (header === null) return err('not-a-dump');
    } else {
      const entry = parsed(documentSchema, line);
      if (entry === null) return endOf(line, { header, count, sha256: digest.digest('hex') });
      await use(header, { collection: entry.c, document: documentOfLine(entry.d) });
      count += 1;
    }
    digest.update(`${line}\n`);
  }
  return err(header === null ? 'not-a-dump' : 'incomplete');
}

function endOf(
  line: string,
  read: { header: DumpHeader; count: number; sha256: string },
): Result<{ header: DumpHeader; documents: number }, DumpFault> {
  const end = parsed(endSchema, line);
  const whole = end !== null && end.documents === read.count && end.sha256 === read.sha256;
  return whole ? ok({ header: read.header, documents: read.count }) : err('incomplete');
}
