import { z } from 'zod';

const hostName = z
  .string()
  .regex(
    /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'a host name in small letters, such as box.employees.example, without https:// and without a path',
  );
/** Absolute, and without what a shell, a unit or a proxy's configuration would read as something else. */
const folder = z
  .string()
  .regex(/^(?:\/[\w.+-]+)+$/, 'an absolute folder of letters, figures, . + - and _, such as /var/lib/miroir')
  .refine((path) => !path.split('/').includes('..'), 'a folder without ..');
const port = z.int().min(1024, 'a port from 1024 up: processes are no root').max(65_535);

const databaseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('embedded') }),
  z.strictObject({
    kind: z.literal('mongodb'),
    /** `db.example:27017`, several with commas between them: no user and no password, which are made at the installation. */
    hosts: z
      .string()
      .regex(/^[\w.-]+(:\d+)?(,[\w.-]+(:\d+)?)*$/, 'db.example:27017, without user or password'),
    /** Name of the replica set; null for a server alone. */
    replicaSet: z
      .string()
      .regex(/^[\w-]+$/)
      .nullable(),
    tls: z.boolean(),
  }),
]);

const machine = {
  version: z.literal(1),
  /** The checkout of Miroir, built. */
  code: folder,
  /** Above `employees/`, `consumers/` and `comparison/`. */
  data: folder,
  /** Above one folder a role. */
  backups: folder,
  /** Days after which a dump goes: it holds what somebody may have withdrawn since. */
  keepBackups: z.int().min(1).max(400),
  /** Who ends TLS on this machine; `other`: a proxy that the operator configures alone. */
  proxy: z.enum(['caddy', 'nginx', 'other']),
  database: databaseSchema,
  /** Folder of interface languages beyond those that ship; null for none. */
  locales: folder.nullable(),
  /**
   * The company's own name, mark and legal links; null for what each process finds in its own folder. A comparison’s
   * settings did not always have it.
   */
  community: folder.nullable().default(null),
};

const portOrNull = port.nullable();

/** One audience's portal as a person has decided it: `/etc/miroir/employees.json`. */
const portalSettingsSchema = z.strictObject({
  side: z.enum(['employees', 'consumers']),
  ...machine,
  hosts: z.strictObject({ roll: hostName, box: hostName, desk: hostName.nullable() }),
  ports: z.strictObject({ roll: port, box: port, desk: port }),
  /** Whether readers at the desk sign in by a passkey, too; settings did not always have it. */
  deskPasskeys: z.boolean().default(false),
  /** Loopback ports where a Prometheus of this machine reads the machine’s metrics; null: nowhere. */
  metrics: z.strictObject({ roll: portOrNull, box: portOrNull }),
  /** Where the space of campaigns that have one opens, a process of its own; null: nowhere. Settings did not always have it. */
  space: z
    .strictObject({
      host: hostName,
      port,
      metrics: portOrNull,
      /** Where the organiser's people moderate it, in the same process; null: nowhere. */
      desk: z.strictObject({ host: hostName, port }).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** The comparison's address, for the commands that follow an installation; a portal never calls it. */
  comparison: hostName,
});

/** The comparison as a person has decided it: `/etc/miroir/comparison.json`. */
const comparisonSettingsSchema = z.strictObject({
  side: z.literal('comparison'),
  ...machine,
  host: hostName,
  port,
  metrics: portOrNull,
});

/** What a person decides of one side, in one file. */
export const settingsSchema = z.discriminatedUnion('side', [portalSettingsSchema, comparisonSettingsSchema]);

export type PortalSettings = z.infer<typeof portalSettingsSchema>;
export type ComparisonSettings = z.infer<typeof comparisonSettingsSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type Side = Settings['side'];

/** The sides, in the order in which they are told. */
export const sides: readonly Side[] = ['employees', 'consumers', 'comparison'];

/** Where one side's settings are unless a person says otherwise. */
export const settingsFolder = '/etc/miroir';

const ports = {
  employees: { roll: 4101, box: 4100, space: 4102, desk: 4103, 'space-desk': 4104 },
  consumers: { roll: 4201, box: 4200, space: 4202, desk: 4203, 'space-desk': 4204 },
} as const;

/** What nobody needs to decide: the answer to each question of which only the host names are a person's alone. */
export const usual = {
  version: 1,
  code: '/opt/miroir',
  data: '/var/lib/miroir',
  backups: '/var/backups/miroir',
  keepBackups: 14,
  proxy: 'caddy',
  database: { kind: 'embedded' },
  locales: null,
  community: null,
  ports,
  comparisonPort: 4300,
} as const;
