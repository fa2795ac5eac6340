import { resolve } from 'node:path';
import { type Connection, type ConnectOptions, createConnection, mongo } from 'mongoose';
import { type FolderLock, lockDataFolder, makePrivateFolder, prepareDataFolder } from './data-folder.ts';
import { DatabaseRefused, folderIsServed } from './database-refused.ts';
import { type EmbeddedServer, ensureEmbeddedServer } from './embedded-server.ts';
import { checkServerUri, serverGuarantees } from './server-uri.ts';
import { checkStamp, type Stamp } from './stamp.ts';

export interface DatabaseConfig extends Stamp {
  /** A MongoDB server. Either this or `dataDir`; this one wins. */
  readonly uri?: string | undefined;
  /** The folder of the embedded engine; with a URI, the folder that an exclusive process holds. */
  readonly dataDir?: string | undefined;
  /** The database's name; by default the URI's, or `miroir`. */
  readonly name?: string | undefined;
  /**
   * For a server: it must hold the folder alone, and is refused while another process does. Without it, a process
   * is the guest of the one that serves the folder: the command line beside a portal, a worker thread of its own.
   */
  readonly exclusive?: boolean | undefined;
  /** Whether data of another version than this Miroir's are opened as well: only by what brings them forward. */
  readonly anyVersion?: boolean | undefined;
  /** For tests: a filter or sort that would scan more documents than this fails (embedded engine only). */
  readonly scanLimit?: number | undefined;
}

/** How long the embedded engine took to compact, and answered nobody, in milliseconds. */
export interface Compaction {
  readonly ms: number;
}

export interface Database {
  readonly connection: Connection;
  readonly kind: 'embedded' | 'server';
  /**
   * Another database of the same server and owner, such as a round's, through this connection: `<name>-<part>`.
   * Closing it lets go of it alone.
   * @throws DatabaseRefused when it is another owner's, or another part.
   */
  part(part: string): Promise<Database>;
  /** Erases it, for good; its next opening would make it anew. */
  erase(): Promise<void>;
  /**
   * Rewrites the files so that they hold no trace of the order of writing and nothing deleted. Does nothing on a server.
   */
  compact(): Promise<Compaction>;
  /**
   * What is wrong with the embedded engine's file, page by page; null when it is whole, and on a server, which looks after
   * its own. The engine answers nobody meanwhile: about a second for a million answers.
   */
  damage(): Promise<string | null>;
  /** Ends the connection and, when this process serves the folder, the engine. */
  close(): Promise<void>;
}

const defaultName = 'miroir';

/** In milliseconds: while it compacts a large file the engine answers nobody, which is no reason to give up. */
const embeddedPatience = {
  serverSelectionTimeoutMS: 60_000,
  connectTimeoutMS: 300_000,
  heartbeatFrequencyMS: 60_000,
};

/**
 * Opens the one database of a process, stamped with its audience and role. Writes are acknowledged once
 * durable (majority and journal on a server, synchronised to disk in the embedded engine).
 * Throws DatabaseRefused with a sentence for the operator.
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (config.uri !== undefined) return openServer(config, config.uri);
  if (config.dataDir === undefined) throw new DatabaseRefused('A database needs a URI or a data folder.');
  return openEmbedded(config, config.dataDir);
}

async function openServer(config: DatabaseConfig, uri: string): Promise<Database> {
  checkServerUri(uri);
  const inUri = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  const lock = holdFolder(config);
  try {
    const connection = await connect(uri, {
      ...serverGuarantees,
      dbName: config.name ?? inUri ?? defaultName,
    });
    const server = lock && { stop: async () => lock.release() };
    return await finish(config, { connection, kind: 'server', server });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Data lie elsewhere, and the folder is one process's all the same: two would each pull, release and sweep. */
function holdFolder({ exclusive = false, dataDir }: DatabaseConfig): FolderLock | undefined {
  if (!exclusive || dataDir === undefined) return undefined;
  const path = resolve(dataDir);
  makePrivateFolder(path);
  const lock = lockDataFolder({ path });
  if (lock === undefined) throw new DatabaseRefused(folderIsServed(path));
  return lock;
}

async function openEmbedded(config: DatabaseConfig, dataDir: string): Promise<Database> {
  const folder = prepareDataFolder(dataDir);
  const { exclusive = false, scanLimit } = config;
  const server = await ensureEmbeddedServer(folder, { exclusive, scanLimit });
  const uri = `mongodb://${encodeURIComponent(folder.socketPath)}/?directConnection=true&retryWrites=false&retryReads=false`;
  try {
    const connection = await connect(uri, {
      ...serverGuarantees,
      ...embeddedPatience,
      dbName: config.name ?? defaultName,
    });
    return await finish(config, { connection, kind: 'embedded', server });
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function connect(uri: string, options: ConnectOptions): Promise<Connection> {
  const connection = createConnection(uri, { serverSelectionTimeoutMS: 10_000, ...options });
  try {
    return await connection.asPromise();
  } catch (error) {
    await connection.close();
    throw new DatabaseRefused(
      'The database does not answer: check that it runs and that its address is right.',
      { cause: error },
    );
  }
}

interface Opened {
  readonly connection: Connection;
  readonly kind: Database['kind'];
  readonly server: Pick<EmbeddedServer, 'stop'> | undefined;
}

async function finish(config: DatabaseConfig, { connection, kind, server }: Opened): Promise<Database> {
  try {
    await checkStamp(connection, config, { anyVersion: config.anyVersion === true });
  } catch (error) {
    await connection.close();
    // The engine's own messages are sentences for the operator: a damaged file, a mode that is too open.
    if (kind === 'embedded' && error instanceof mongo.MongoServerError)
      throw new DatabaseRefused(error.message, { cause: error });
    throw error;
  }
  return databaseOf(config, {
    connection,
    kind,
    async close() {
      await connection.close();
      await server?.stop();
    },
  });
}

/** Without listeners the parent keeps no hold of a part: what is let go of is forgotten. Missing from mongoose's types. */
const unheld: object = { noListener: true };

function databaseOf(
  stamp: Stamp & Pick<DatabaseConfig, 'anyVersion'>,
  opened: Pick<Database, 'connection' | 'kind' | 'close'>,
): Database {
  const { connection, kind } = opened;
  return {
    ...opened,
    async part(part) {
      const name = `${connection.db?.databaseName ?? defaultName}-${part}`;
      const own = connection.useDb(name, unheld);
      const partStamp = { ...stamp, part };
      await checkStamp(own, partStamp, { anyVersion: stamp.anyVersion === true });
      const close = async (): Promise<void> => {
        for (const model of own.modelNames()) own.deleteModel(model);
      };
      return databaseOf(partStamp, { connection: own, kind, close });
    },
    async erase() {
      await connection.db?.dropDatabase();
    },
    async compact() {
      if (kind !== 'embedded') return { ms: 0 };
      const done = await connection.db?.command({ miroirCompact: 1 });
      return { ms: Number(done?.ms ?? 0) };
    },
    async damage() {
      if (kind !== 'embedded') return null;
      const found = await connection.db?.command({ miroirCheck: 1 });
      return typeof found?.damage === 'string' ? found.damage : null;
    },
  };
}
