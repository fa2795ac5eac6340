import { join } from 'node:path';
import type { PortalRole } from '@miroir/portal';
import { z } from 'zod';
import type { DemoMode } from './opinions.ts';

const port = z.coerce.number().int().min(1024).max(65_000);

const environmentSchema = z.object({
  MIROIR_DEMO_PORT_BASE: port.default(4100),
  MIROIR_DEMO_DIR: z.string().min(1).optional(),
  MIROIR_DEMO_MODE: z.enum(['asymmetric', 'symmetric']).default('asymmetric'),
  MIROIR_DEMO_SEED: z.coerce.number().int().default(20_261_102),
  MIROIR_DEMO_EMPLOYEES: z.coerce.number().int().min(160).max(5000).default(600),
  MIROIR_DEMO_CONSUMERS: z.coerce.number().int().min(0).max(20_000).default(1200),
  /** 0 when the pages are built already. */
  MIROIR_DEMO_BUILD: z.enum(['0', '1']).default('1'),
  MIROIR_DEMO_RELEASE_EVERY: z.coerce.number().min(1).default(20),
  MIROIR_DEMO_PULL_EVERY: z.coerce.number().min(1).default(5),
});

/** The ports of one side. */
type SidePorts = Readonly<Record<PortalRole | 'desk' | 'spaceDesk', number>>;

/** The ports of the processes; a desk listens in the process of its box or of its space. */
export interface DemoPorts {
  readonly employees: SidePorts;
  readonly consumers: SidePorts;
  readonly comparison: number;
}

export interface DemoSettings {
  readonly root: string;
  readonly folder: string;
  readonly mode: DemoMode;
  readonly seed: number;
  readonly employees: number;
  readonly consumers: number;
  readonly build: boolean;
  readonly releaseEverySeconds: number;
  readonly pullEverySeconds: number;
  readonly ports: DemoPorts;
}

/** Reads `MIROIR_DEMO_*`. @throws ZodError naming the setting that is wrong. */
export function readDemoSettings(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): DemoSettings {
  const env = environmentSchema.parse(environment);
  const base = env.MIROIR_DEMO_PORT_BASE;
  return {
    root,
    folder: env.MIROIR_DEMO_DIR ?? join(root, '.miroir-demo'),
    mode: env.MIROIR_DEMO_MODE,
    seed: env.MIROIR_DEMO_SEED,
    employees: env.MIROIR_DEMO_EMPLOYEES,
    consumers: env.MIROIR_DEMO_CONSUMERS,
    build: env.MIROIR_DEMO_BUILD === '1',
    releaseEverySeconds: env.MIROIR_DEMO_RELEASE_EVERY,
    pullEverySeconds: env.MIROIR_DEMO_PULL_EVERY,
    ports: {
      employees: sidePorts(base),
      consumers: sidePorts(base + 100),
      comparison: base + 200,
    },
  };
}

const sidePorts = (base: number): SidePorts => ({
  box: base,
  roll: base + 1,
  space: base + 2,
  desk: base + 3,
  spaceDesk: base + 4,
});

export const originOf = (portNumber: number): string => `http://localhost:${portNumber}`;
