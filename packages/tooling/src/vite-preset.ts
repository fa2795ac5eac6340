import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { getConfig } from '@lingui/conf';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { styleHelper } from './style-helper.ts';

/**
 * The one Vite configuration of the repository: React, Lingui macros, no inline script and no data: URL (the CSP
 * forbids both). `linguiConfig` is the path of the lingui.config.ts of the package whose catalogs are imported;
 * without it Lingui looks from the working directory upwards. With `together` what an entry imports is one file beside React, for an
 * app whose every visit draws with most of it.
 */
export function vitePreset(
  overrides: UserConfig = {},
  options: { readonly linguiConfig?: string; readonly together?: Together } = {},
): UserConfig {
  const found = options.linguiConfig === undefined ? {} : { configPath: options.linguiConfig };
  // The macro's own search ignores the path given to the plugin around it: it gets the configuration itself. The plugin is
  // given as a value too: by name it would be looked for beside whoever builds.
  const macro = { linguiConfig: getConfig(found) };
  return {
    ...overrides,
    // React has had this hook of its own for years; the shim is 0.7 kB of every first load.
    resolve: { alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }] },
    plugins: [
      react(),
      lingui(found),
      babel({
        presets: [
          { ...linguiTransformerBabelPreset({}, found), preset: { plugins: [[linguiMacro, macro]] } },
        ],
      }),
      preloadFont(),
      styleHelper(),
      compressAssets(),
      ...(overrides.plugins ?? []),
    ],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false, resolveDependencies: onlyStyles },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: { groups: groupsOf(options) }, chunkFileNames: nameOf } },
      ...overrides.build,
    },
  };
}

/**
 * What a script names before it imports another at run time: style sheets, which nothing else would fetch. The scripts
 * behind it are announced by the server (page-files.ts) or not urgent, and their names are weight in every first load.
 */
function onlyStyles(_file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css'));
}

/** The text's font is known before the style sheet is read: asked for at once, the page is not drawn twice. */
function preloadFont(): Plugin {
  let base = '/';
  return {
    name: 'miroir:preload-font',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const fonts = Object.keys(context.bundle ?? {}).filter((name) =>
          /figtree-latin-wght[^/]*\.woff2$/.test(name),
        );
        return fonts.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `${base}${name}` },
          injectTo: 'head-prepend' as const,
        }));
      },
    },
  };
}

type CodeSplittingGroup = Rolldown.CodeSplittingGroup;

/**
 * React changes with its version only: a chunk of its own. What travels together is one file: a browser opens six
 * connections to a host, and a dozen files of 300 bytes wait for each other. `ground` is what every page of a portal
 * needs, `frame` what surrounds its drawn pages, `passage` what those around the hand-off need, `hand-off` the box's two pages of it, `proof` the proof of work.
 */
const chunkGroups: CodeSplittingGroup[] = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'proof', test: /node_modules[\\/]altcha-lib[\\/]/ },
  {
    name: 'ground',
    test: /(?:participant[\\/]src[\\/](?:api[\\/](?:box-api|call)|storage[\\/](?!memory-shelf|session-keeps)|hand-off[\\/]holding)|campaign[\\/]src[\\/]answers|basics[\\/]src[\\/](?!canonical-json|space-texts)|preload-helper|rolldown[\\/]runtime|portal-web[\\/]src[\\/](?:i18n[\\/](?:load-i18n|made-catalog)|router[\\/]round-path)|@lingui[\\/]core)/,
  },
  {
    name: 'frame',
    test: /(?:portal-web[\\/]src[\\/](?:router[\\/](?!round-path)|around|i18n[\\/]language-switch|question[\\/]legal-lines|draft[\\/]outbox|tabs)|ui[\\/]src[\\/]primitives[\\/](?:button|surfaces|labels|option-row|error-summary)|@lingui[\\/]react)/,
  },
  {
    name: 'passage',
    test: /(?:participant[\\/]src[\\/]hand-off[\\/](?:fragment|browser-address|read-link)|portal-web[\\/]src[\\/]handoff[\\/](?:plain-page|copy-text)|credential[\\/]src[\\/](?:base64url|client[\\/]solve-challenge))/,
  },
  {
    name: 'hand-off',
    test: /(?:participant[\\/]src[\\/]hand-off[\\/](?:box-side|hold-draw)|portal-web[\\/]src[\\/]handoff[\\/](?:start-page|finish-page)|basics[\\/]src[\\/]canonical-json|credential[\\/]src[\\/](?!client[\\/](?:blind-rsa|solve-challenge|card-)|card-)|@noble[\\/]hashes[\\/](?!scrypt|pbkdf2|hmac))/,
  },
];

/** The modules that are one file: what an entry imports, but for what imports a library that some pages alone draw with. */
interface Together {
  /** End of the entry's path. */
  readonly entry: string;
  /** The library's modules. */
  readonly apart: RegExp;
}

function groupsOf({ together }: { readonly together?: Together }): CodeSplittingGroup[] {
  if (together === undefined) return chunkGroups;
  const [react] = chunkGroups;
  return [...(react ? [react] : []), importedBy(together)];
}

/** What an entry imports, itself or by what it imports; what is imported when it is needed is not. */
function importedBy({ entry, apart }: Together): CodeSplittingGroup {
  return {
    debugName: 'together',
    name: (module, context) => {
      const importsOf = (id: string) => context.getModuleInfo(id)?.importedIds ?? [];
      const isApart = (id: string) => apart.test(id) || importsOf(id).some((each) => apart.test(each));
      const reached = new Set(isApart(module) ? [] : [module]);
      // Those that import it only when they need it are told with the others.
      for (const id of reached)
        for (const importer of context.getModuleInfo(id)?.importers ?? [])
          if (importsOf(importer).includes(id) && !isApart(importer)) reached.add(importer);
      return [...reached].some((id) => id.endsWith(entry)) ? 'together' : null;
    },
  };
}

/** A catalogue is called by its language: its own name is the same in each, and every name is weight in a first load. */
function nameOf({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const language = /locales\/catalogs\/(\w+)\//.exec(facadeModuleId ?? '')?.[1];
  return `assets/${language ?? '[name]'}-[hash].js`;
}

const compressible = /\.(?:js|css|svg|json)$/;

/**
 * Writes `.gz` and `.br` beside every asset once, at the build: a server under load must not compress anything, and
 * there is time for Zopfli, whose gzip is 4 % smaller than zlib's best.
 */
function compressAssets(): Plugin {
  return {
    name: 'miroir:compress-assets',
    apply: 'build',
    async writeBundle(options) {
      const folder = join(options.dir ?? 'dist', 'assets');
      const names = (await readdir(folder)).filter((name) => compressible.test(name));
      await Promise.all(names.map((name) => compress(join(folder, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [zipped, brotli] = await Promise.all([
    gzipAsync(bytes, { numiterations: 15 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)]);
}
