import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sameEngine } from '@miroir/basics';
import { type Finding, findingsOf } from '../finding.ts';
import type { Check } from '../sight.ts';

const oldestNode = 24;

/** Versions: of Node, of the built pages, of the engine that each round was launched with. */
export const versions: Check = async ({ io, settings, roles, world }) => {
  const find = findingsOf('versions', io);
  const found: Finding[] = [];
  for (const code of new Set(settings.map((each) => each.code))) {
    const node = join(code, 'node_modules/.bin/node');
    const said = (await world.run(node, ['--version']))?.trim() ?? null;
    if (said === null || Number(/^v(\d+)/.exec(said)?.[1] ?? 0) < oldestNode)
      found.push(
        find('fault', node, {
          en: [
            `Node ${oldestNode} is needed; ${said ?? 'none'} is there.`,
            `Install the checkout again: npx --yes pnpm@12.21.0 install --frozen-lockfile in ${code}.`,
          ],
          fr: [
            `Il faut Node ${oldestNode}\u00a0; on trouve ${said ?? 'rien'}.`,
            `Réinstallez\u00a0: npx --yes pnpm@12.21.0 install --frozen-lockfile dans ${code}.`,
          ],
        }),
      );
    else found.push(find('ok', node, { en: [`Node ${said} is there.`], fr: [`Node ${said} est là.`] }));
  }
  for (const { side, code } of settings) {
    const app = side === 'comparison' ? 'comparison' : `${side.slice(0, -1)}-portal`;
    const page = join(code, 'apps', app, 'dist/index.html');
    if (!(await stat(page).catch(() => null)))
      found.push(
        find('fault', page, {
          en: ['These pages are not built.', `Run npx --yes pnpm@12.21.0 exec turbo run build in ${code}.`],
          fr: [
            'Ces pages ne sont pas construites.',
            `Lancez npx --yes pnpm@12.21.0 exec turbo run build dans ${code}.`,
          ],
        }),
      );
  }
  for (const { role, rounds, paths } of roles)
    for (const { engine, round } of role === 'box' ? rounds : [])
      if (!sameEngine(engine, io.engine))
        found.push(
          find('fault', paths.folder, {
            en: [
              `Round “${round}” was launched with ${engine.name} ${engine.version}; this checkout has ${io.engine.version}: its box will not start.`,
              'Take a version of Miroir that brings that engine until the round is over.',
            ],
            fr: [
              `La manche «\u00a0${round}\u00a0» a été lancée avec ${engine.name} ${engine.version}\u00a0; ce dossier a ${io.engine.version}\u00a0: sa boîte ne démarrera pas.`,
              'Prenez une version de Miroir qui apporte ce moteur jusqu’à la fin de la manche.',
            ],
          }),
        );
  return found;
};
