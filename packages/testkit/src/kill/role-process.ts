import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { leanPortal } from '@miroir/cli';
import { type AnswerRole, rolePaths } from '@miroir/portal';
import type { Deployment } from '../deployment/launch-deployment.ts';

/** A role's own process: the shipped `server.ts`, as an operator starts it. */
export interface RoleProcess {
  readonly pid: number;
  /** Resolves when the process is gone, whatever ended it. */
  readonly gone: Promise<void>;
  isAlive(): boolean;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface RoleOptions {
  readonly role: AnswerRole;
  /** Modules loaded before the server, such as a seeded fault. */
  readonly preload?: readonly URL[];
  readonly nodeOptions?: readonly string[];
  /** Further settings of the process. */
  readonly env?: Record<string, string>;
  /** A file for standard output, as a service manager may give one; what is said there is read again from it. */
  readonly log?: string;
}

export const repositoryRoot = fileURLToPath(new URL('../../../..', import.meta.url));

const scripts = {
  employees: 'apps/employee-portal/server.ts',
  consumers: 'apps/consumer-portal/server.ts',
} as const;

/** Starts a process; its standard input is a pipe, and what it says is kept for a failure. */
export function startNode(
  script: string,
  options: Pick<RoleOptions, 'nodeOptions' | 'log'> & {
    readonly args?: readonly string[];
    readonly env?: Record<string, string>;
  },
): { child: ChildProcess; said: () => string } {
  const { log } = options;
  const output = log === undefined ? 'pipe' : openSync(log, 'a');
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), script, ...(options.args ?? [])], {
    cwd: repositoryRoot,
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(repositoryRoot, 'node_modules/.cache/node-compile'),
      ...options.env,
    },
    stdio: ['pipe', output, 'pipe'],
  });
  if (output !== 'pipe') closeSync(output);
  let said = '';
  const keep = (chunk: Buffer): void => {
    said = `${said}${chunk.toString()}`.slice(-8000);
  };
  child.stderr?.on('data', keep);
  child.stdout?.on('data', keep);
  return { child, said: () => said + (log === undefined ? '' : readFileSync(log, 'utf8')) };
}

/** Starts one role and waits until it listens. @throws Error with what it said when it ends before. */
export async function startRole(deployment: Deployment, options: RoleOptions): Promise<RoleProcess> {
  const { target, ports } = deployment;
  const preload = (options.preload ?? []).flatMap((url) => ['--import', url.href]);
  const { child, said } = startNode(scripts[target.audience], {
    nodeOptions: [...(options.nodeOptions ?? []), ...preload],
    ...(options.log === undefined ? {} : { log: options.log }),
    env: {
      ...leanPortal,
      MIROIR_ROLE: options.role,
      MIROIR_DATA_DIR: rolePaths(target.dataDir, options.role).folder,
      HOST: '127.0.0.1',
      PORT: String(ports[options.role]),
      ...options.env,
    },
  });
  let alive = true;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      alive = false;
      resolve();
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (alive) child.kill(signal);
    await gone;
  };
  for (let waited = 0; alive && waited < 30_000; waited += 10) {
    if (said().includes('"started"')) {
      return {
        pid: child.pid ?? 0,
        gone,
        isAlive: () => alive,
        kill: () => end('SIGKILL'),
        stop: () => end('SIGTERM'),
      };
    }
    await wait(10);
  }
  await end('SIGKILL');
  throw new Error(`The ${options.role} of the ${target.audience} did not start:\n${said()}`);
}
