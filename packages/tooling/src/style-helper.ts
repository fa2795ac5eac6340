import type { Plugin } from 'vite';

/**
 * Vite's helper of dynamic imports, for what ours asks of it: style sheets, linked where they are not there yet and awaited
 * before the script runs (scripts are announced by the server). Its own also preloads scripts and handles nonces: half a kilobyte of every
 * first load.
 */
const helper = `
const linked = (href) =>
  [...document.styleSheets].some((sheet) => sheet.href === href) || new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = href;
    link.onload = done;
    link.onerror = failed;
    document.head.append(link);
  });
export const __vitePreload = async (load, styles) => {
  await Promise.all(styles.map((name) => linked(new URL(BASE + name, location.origin).href)));
  return load();
};
`;

/** Puts the small helper in the place of Vite's own. */
export function styleHelper(): Plugin {
  let base = '/';
  return {
    name: 'miroir:style-helper',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      return id === '\0vite/preload-helper.js' ? helper.replace('BASE', JSON.stringify(base)) : undefined;
    },
  };
}
