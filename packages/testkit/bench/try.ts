import { deploy } from '../src/kill/deployment.ts';
import { startRole } from '../src/kill/role-process.ts';
import { writeSubmissions } from './answers.ts';
import { generateLoad } from './generate-load.ts';
import { readFileSync } from 'node:fs';
import { show } from './measure.ts';
const d = await deploy({ audience: 'consumers', releaseEverySeconds: 86400 });
const f = '/tmp/subs';
await writeSubmissions(d, f, 8500);
const prof = process.argv[2] === 'prof' ? ['--cpu-prof', '--cpu-prof-dir=/tmp/mprof'] : [];
const b = await startRole(d, { role: 'box', nodeOptions: prof });
const cpu = () => { const st = readFileSync(`/proc/${b.pid}/stat`, 'utf8').split(' '); return [Number(st[13]) * 10, Number(st[14]) * 10] };
let from = 0;
for (const [clients, count] of [[16, 2500], [16, 2000], [64, 2000], [1, 1000], [1, 1000]] as const) {
  const c = cpu(); const r = await generateLoad({ port: d.ports.box, path: '/trpc/submit', file: f, clients, from, count }); const e = cpu();
  from += count;
  console.log(clients, show(r.perSecond), 'p50', show(r.p50), 'p99', show(r.p99), 'box cpu ms/req user', ((e[0] - c[0]) / count).toFixed(3), 'sys', ((e[1] - c[1]) / count).toFixed(3));
}
await b.stop(); await d.remove();
