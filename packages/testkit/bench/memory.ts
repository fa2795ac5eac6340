import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionnaireFor } from '@miroir/campaign';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { startRole } from '../src/kill/role-process.ts';
import { credentialByInvitation, send } from '../src/portal/index.ts';
import { writeSubmissions } from './answers.ts';
import { generateLoad } from './generate-load.ts';
import { type Measure, type MeasureOptions, show } from './measure.ts';

/** Resident memory of a process in MB: now, or the most it ever was. */
export async function residentMb(
  { pid }: { readonly pid: number },
  which: 'now' | 'most' = 'now',
): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const found = which === 'now' ? /VmRSS:\s+(\d+)/.exec(status) : /VmHWM:\s+(\d+)/.exec(status);
  return Number(found?.[1] ?? 0) / 1024;
}

/** Resident memory of both portals' processes: just started, and after work. */
async function run({ quick }: MeasureOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const count = quick ? 300 : 4000;
  const rows: { name: string; value: string }[] = [];
  const data: Record<string, { idle: number; worked: number }> = {};
  const note = (name: string, idle: number, worked: number, work: string): void => {
    data[name] = { idle, worked };
    rows.push({ name, value: `${show(idle)} MB at rest, ${show(worked)} MB after ${work}` });
  };
  const employees = await deployHestia({ audience: 'employees', releaseEverySeconds: 86_400 });
  try {
    const [roll, box] = [
      await startRole(employees, { role: 'roll' }),
      await startRole(employees, { role: 'box' }),
    ];
    const idle = { roll: await residentMb(roll), box: await residentMb(box) };
    const questionnaire = questionnaireFor(employees.campaign, 'employees');
    const people = employees.invitations.slice(0, quick ? 20 : 100);
    const sheets = inventSheets(questionnaire, people.length, 9);
    for (const [index, { code }] of people.entries()) {
      const credential = await credentialByInvitation(employees.origins, code);
      const { fingerprint } = questionnaire;
      await send(employees.origins, credential, { fingerprint, sheet: sheets[index]! });
    }
    note('roll', idle.roll, await residentMb(roll), `${people.length} people`);
    const file = join(folder, 'submissions');
    await writeSubmissions(employees, file, count);
    await generateLoad({
      port: employees.ports.box,
      path: `/trpc/${employees.target.round}/submit`,
      file,
      clients: 64,
      from: 0,
      count,
    });
    note('box', idle.box, await residentMb(box), `${show(count)} answers from 64 clients`);
    await roll.stop();
    await box.stop();
  } finally {
    await employees.remove();
    await rm(folder, { recursive: true, force: true });
  }
  return { rows, data };
}

export const memory: Measure = { name: 'memory', title: 'Resident memory of each process', run };
