/** Modules of one page, as ends of their paths; `*` stands for a language. */
interface Needs {
  readonly now: readonly string[];
  readonly ahead: readonly string[];
  /** Of the box, where the person goes from here: the same build behind another origin of the same site. */
  readonly across?: readonly string[];
}

const question = ['portal-web/src/box/open-box.tsx', 'locales/catalogs/*/questions.po'];
const finish = ['portal-web/src/handoff/finish-page.ts', 'credential/src/client/blind-rsa.ts'];

/**
 * What each page needs before it can be drawn, what the next page of the same origin will, and what that of the other
 * origin will: the build turns it into files, the server announces these in the page's first bytes. A browser keeps one
 * cache for all origins of a site: while the landing is read, React and the font are fetched for the box too.
 */
export const pageModules: Readonly<Record<string, Needs>> = {
  home: {
    now: [
      'portal-web/src/home/open-home.tsx',
      'locales/catalogs/*/pages.po',
      'locales/catalogs/*/questions.po',
    ],
    ahead: [],
  },
  invitation: {
    now: ['portal-web/src/handoff/invitation-page.ts'],
    ahead: ['portal-web/src/roll/open-roll.tsx', 'locales/catalogs/*/pages.po'],
  },
  card: {
    now: [
      'portal-web/src/roll/open-card.tsx',
      'locales/catalogs/*/pages.po',
      'locales/catalogs/*/questions.po',
    ],
    ahead: ['portal-web/src/handoff/invitation-page.ts'],
  },
  landing: {
    now: [
      'portal-web/src/roll/open-roll.tsx',
      'locales/catalogs/*/pages.po',
      'locales/catalogs/*/questions.po',
    ],
    ahead: ['portal-web/src/handoff/issue-page.ts'],
    across: ['portal-web/src/handoff/start-page.ts', ...finish, ...question],
  },
  issue: { now: ['portal-web/src/handoff/issue-page.ts'], ahead: [] },
  start: {
    now: ['portal-web/src/handoff/start-page.ts', 'credential/src/client/blind-rsa.ts'],
    ahead: [...finish, ...question, 'participant/src/api/box-client.ts'],
  },
  finish: { now: [...finish, ...question], ahead: [] },
  questionnaire: { now: question, ahead: [] },
  mirror: {
    now: [
      'portal-web/src/mirror/open-mirror.tsx',
      'locales/catalogs/*/mirror.po',
      'locales/catalogs/*/questions.po',
    ],
    ahead: [],
  },
  space: {
    now: [
      'portal-web/src/space/mount-space.ts',
      'portal-web/src/space/open-space.tsx',
      'portal-web/src/space/enter-space.tsx',
      'locales/catalogs/*/space-frame.po',
      'locales/catalogs/*/questions.po',
    ],
    ahead: ['locales/catalogs/*/space.po'],
  },
};
