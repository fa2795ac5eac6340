import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The figures, as Vite builds them for the server. */
export type Figures = typeof import('../../figures/index.ts');
export type { FigureLocale } from '../../figures/index.ts';

/**
 * Loads the built figures from beside the pages.
 * @throws Error naming the file and the command, when it was not built
 */
export async function loadFigures(webRoot: URL): Promise<Figures> {
  const built = new URL('figures/index.js', webRoot);
  if (!existsSync(built))
    throw new Error(`${fileURLToPath(built)} is missing: build the comparison first (“pnpm run build”)`);
  return (await import(built.href)) as Figures;
}
