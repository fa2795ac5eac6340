import { z } from 'zod';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { readAllSettings } from '../deployment/read-settings.ts';
import { examine } from '../doctor/examine.ts';
import { doctorReportSchema, type Finding } from '../doctor/finding.ts';
import { lookAround } from '../doctor/sight.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

export interface DoctorOptions {
  readonly data: string;
  readonly settings?: readonly string[];
  readonly all?: boolean;
  /** Checks by their names; all of them where none is named. */
  readonly only?: readonly string[];
  readonly schema?: boolean;
  readonly json?: boolean;
}

const codes = { ok: exitCodes.done, warning: exitCodes.warnings, fault: exitCodes.refused } as const;

/** `miroir doctor`: everything that can be wrong on this machine, each with what it is, where it is and what to do. */
export async function doctor(io: CliIo, options: DoctorOptions): Promise<ExitCode> {
  if (options.schema === true) {
    io.out(`${JSON.stringify(z.toJSONSchema(doctorReportSchema), null, 2)}\n`);
    return exitCodes.done;
  }
  const settings = await readAllSettings(io, options.settings ?? []);
  const sight = await lookAround(io, { data: options.data, settings });
  if (settings.length === 0 && sight.roles.length === 0 && sight.comparison === null)
    throw new CliRefusal(exitCodes.missing, io.messages.nothingToExamine(options.data));
  const found = await examine(sight, options.only);
  const { findings } = found;
  const shown = options.all === true ? findings : findings.filter(({ state }) => state !== 'ok');
  const good = findings.filter(({ state }) => state === 'ok').length;
  report(io, options, found, [
    ...shown.flatMap((each) => linesOf(io, each)),
    io.messages.examined(good, found.state),
  ]);
  return codes[found.state];
}

function linesOf({ messages }: CliIo, { state, where, what, todo }: Finding): string[] {
  return [
    `${messages.findingState(state)}  ${where}`,
    `    ${what}`,
    ...(todo === null ? [] : [`    → ${todo}`]),
  ];
}
