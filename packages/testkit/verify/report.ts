import { cpus } from 'node:os';
import type { Proof } from './proofs.ts';

/** One proof as it was played. */
export interface Played {
  readonly proof: Proof;
  readonly passed: boolean;
  readonly tests: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly duration?: number | null | undefined;
  }[];
  /** Lines a test printed of what it counted. */
  readonly figures: readonly string[];
}

const seconds = (ms: number | null | undefined): string => `${((ms ?? 0) / 1000).toFixed(1)} s`;

/** The page of docs that says what was played, when, and what came out. */
export function reportOf(played: readonly Played[], at: Date): string {
  const head = [
    '# What was verified, whole',
    '',
    '`npm test` plays fixed-seed samples of these; `npm run verify` plays them whole and writes this page.',
    '',
    `Played on ${at.toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores.`,
    '',
  ];
  return [...head, ...played.flatMap(section)].join('\n');
}

function section({ proof, tests, figures }: Played): string[] {
  const settings = Object.entries(proof.environment).map(([name, value]) => `\`${name}=${value}\``);
  return [
    `## ${proof.title}`,
    '',
    ...(settings.length === 0 ? [] : [settings.join(', '), '']),
    ...tests.map(
      ({ fullName, status, duration }) =>
        `- ${status === 'passed' ? '' : `**${status}** `}${fullName} (${seconds(duration)})`,
    ),
    '',
    ...(figures.length === 0 ? [] : ['Counted:', '', ...figures.map((line) => `- ${line}`), '']),
  ];
}
