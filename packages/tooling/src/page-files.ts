import type { Plugin, Rolldown } from 'vite';

/**
 * What a page is made of, as ends of module paths. `*` stands for a language.
 * `now`: drawn with; `ahead`: needed by the next page of the same origin; `across`: by the next one of another origin.
 */
export interface PageModules {
  readonly now: readonly string[];
  readonly ahead: readonly string[];
  readonly across?: readonly string[];
}

interface Found {
  readonly now: string[];
  readonly ahead: string[];
  readonly across: string[];
}

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/**
 * Writes `pages.json` beside index.html: for each page and language the scripts and style sheets it needs, all their
 * static imports included (under `*`, of a language that only the server knows), so that a server can announce them in the page's first bytes. Without it a browser learns
 * of each import only after it has run the one before.
 * @throws Error when a page names a module that is not in the bundle.
 */
export function pageFiles(pages: Readonly<Record<string, PageModules>>): Plugin {
  let base = '/';
  return {
    name: 'miroir:page-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = JSON.stringify(planOf(pages, bundle, base));
        this.emitFile({ type: 'asset', fileName: 'pages.json', source });
      },
    },
  };
}

function planOf(
  pages: Readonly<Record<string, PageModules>>,
  bundle: Bundle,
  base: string,
): Record<string, Record<string, Found>> {
  const languages = languagesOf(pages, bundle);
  const plan: Record<string, Record<string, Found>> = {};
  const always = whatEveryPageLinks(bundle, base);
  for (const [page, { now, ahead, across }] of Object.entries(pages)) {
    const byLanguage: Record<string, Found> = {};
    for (const language of [...languages, ...(languages.length === 0 ? [] : ['*'])]) {
      const files = (modules: readonly string[]) => [
        ...closure(
          modules
            .filter((module) => language !== '*' || !module.includes('*'))
            .map((module) => chunkOf(bundle, module.replace('*', language))),
          bundle,
        ).map((file) => `${base}${file}`),
        ...(language === '*' ? madeByServer(modules, base) : []),
      ];
      const needed = files(now);
      byLanguage[language] = {
        now: needed,
        ahead: files(ahead).filter((file) => !needed.includes(file)),
        across: across === undefined ? [] : [...new Set([...always, ...files(across)])],
      };
    }
    plan[page] = byLanguage;
  }
  return plan;
}

/** Catalogues of a language that this build does not know: `assets/locales/*\/questions.js`, `*` for what the server names. */
function madeByServer(modules: readonly string[], base: string): string[] {
  return modules.flatMap((module) => {
    const part = /\*\/(\w+)\.po$/.exec(module)?.[1];
    return part === undefined ? [] : [`${base}assets/locales/*/${part}.js`];
  });
}

/** The files index.html itself names: its script and styles, and the font. */
function whatEveryPageLinks(bundle: Bundle, base: string): string[] {
  const entries = Object.values(bundle).filter(
    (file) => file.type === 'chunk' && file.isEntry && file.fileName.startsWith('assets/'),
  );
  const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
  return [...closure(entries as Rolldown.OutputChunk[], bundle), ...fonts].map((file) => `${base}${file}`);
}

/** The languages some page's `*` stands for. */
function languagesOf(pages: Readonly<Record<string, PageModules>>, bundle: Bundle): string[] {
  const patterns = Object.values(pages)
    .flatMap(({ now, ahead, across = [] }) => [...now, ...ahead, ...across])
    .filter((module) => module.includes('*'));
  const found = new Set<string>();
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('*');
    for (const id of Object.values(bundle).flatMap(modulesOf)) {
      const at = id.indexOf(before);
      if (at !== -1 && id.endsWith(after)) found.add(id.slice(at + before.length, id.length - after.length));
    }
  }
  return [...found].sort();
}

/** Module ids without what a plugin appended to them. */
function modulesOf(file: Bundle[string]): string[] {
  return file.type === 'chunk' ? file.moduleIds.map((id) => id.split('?')[0] ?? id) : [];
}

function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find((file) => modulesOf(file).some((id) => id.endsWith(module)));
  if (chunk?.type !== 'chunk') throw new Error(`no chunk holds ${module}`);
  return chunk;
}

/** The chunks, everything they import statically, and the style sheets of all of these; the largest script first. */
function closure(chunks: readonly Rolldown.OutputChunk[], bundle: Bundle): string[] {
  const files = new Set<string>();
  const styles = new Set<string>();
  const waiting = chunks.map(({ fileName }) => fileName);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(name)) continue;
    files.add(name);
    waiting.push(...chunk.imports);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  }
  const sizeOf = (name: string) => {
    const file = bundle[name];
    return file?.type === 'chunk' ? file.code.length : 0;
  };
  return [...styles, ...[...files].sort((a, b) => sizeOf(b) - sizeOf(a))];
}
