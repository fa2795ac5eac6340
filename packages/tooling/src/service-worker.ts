import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const fileName = 'service-worker.js';

/**
 * Builds `entry` as `/service-worker.js`, beside index.html: its address must never change, and it is the one script
 * without a content hash in its name. `__MIROIR_FILES__` in it becomes the list of the built files (JSON) and
 * `__MIROIR_BUILD__` a name of this build, so that another build is another worker.
 * @throws Error when the worker imports a file: a browser would not run it as a classic script.
 */
export function serviceWorker(entry: string): Plugin {
  const name = basename(entry, '.ts');
  return {
    name: 'miroir:service-worker',
    apply: 'build',
    enforce: 'post',
    config: ({ root = process.cwd() }) => ({
      build: {
        rolldownOptions: {
          input: { index: `${root}/index.html`, [name]: entry },
          output: {
            entryFileNames: (chunk) => (chunk.name === name ? fileName : 'assets/[name]-[hash].js'),
          },
        },
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk') return this.error(`${entry} was not built`);
        if (chunk.imports.length > 0)
          return this.error(`${entry} shares ${chunk.imports.join()} with the pages`);
        const files = Object.keys(bundle).filter((file) => /^assets\/.*\.(?:js|css|woff2)$/.test(file));
        const list = JSON.stringify(files.sort().map((file) => `/${file}`));
        const build = createHash('sha256')
          .update(list + chunk.code)
          .digest('hex')
          .slice(0, 12);
        chunk.code = chunk.code
          .replace(/(["'`])__MIROIR_FILES__\1/, () => JSON.stringify(list))
          .replace('__MIROIR_BUILD__', () => `miroir-${build}`);
      },
    },
  };
}
