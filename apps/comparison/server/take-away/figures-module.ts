import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The figures, as Vite builds them for the server. */
export type Figures = typeof import('../../figures/index.ts');
export type { FigureLocale } from '../../figures/index.ts';

const builtIn = (webRoot: URL): URL => new URL('figures/index.js', webRoot);

/** @throws Error naming the file and the command, when the figures were not built */
export function checkFiguresAreBuilt(webRoot: URL): void {
  const built = builtIn(webRoot);
  if (!existsSync(built))
    throw new Error(`${fileURLToPath(built)} is missing: build the comparison first (“pnpm run build”)`);
}

/** Loads the built figures from beside the pages. */
export async function loadFigures(webRoot: URL): Promise<Figures> {
  return (await import(builtIn(webRoot).href)) as Figures;
}
