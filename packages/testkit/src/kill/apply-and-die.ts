import { readFile } from 'node:fs/promises';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { systemRandom } from '@miroir/credential';
import { amendmentFileSchema } from '@miroir/exchange';
import { applyAmendment } from '@miroir/launch';
import { z } from 'zod';

/**
 * Applies an amendment to the roles in a data folder, and dies by SIGKILL before its n-th step that puts a record in its
 * place: the record's name is given, then what it was written under is taken away.
 * Arguments: audience, data folder, the round's name, the amendment's file, n, milliseconds that its clock is ahead.
 */
const [audience, dataDir, round, path, at, ahead] = z
  .tuple([
    z.enum(['employees', 'consumers']),
    z.string(),
    z.string(),
    z.string(),
    z.coerce.number().int(),
    z.coerce.number(),
  ])
  .parse(process.argv.slice(2));
const amendment = amendmentFileSchema.parse(JSON.parse(await readFile(path, 'utf8')));

const files: object = createRequire(import.meta.url)('node:fs/promises');
let counted = 0;
for (const name of ['link', 'rm']) {
  const step = Reflect.get(files, name);
  Reflect.set(files, name, (...given: unknown[]) => {
    if (String(given[0]).includes('/amendments/') && ++counted === at) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(step, files, given);
  });
}
syncBuiltinESMExports();

const done = await applyAmendment({ audience, dataDir, round }, amendment, {
  clock: { now: () => Date.now() + ahead },
  random: systemRandom,
});
if (!done.ok) throw new Error(done.error);
