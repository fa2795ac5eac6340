/** Modules of one page, as ends of their paths; `*` stands for a language. */
interface Needs {
  readonly now: readonly string[];
  readonly ahead: readonly string[];
}

const question = ['portal-web/src/box/open-box.tsx', 'portal-web/src/locales/questions/*.po'];
const finish = ['portal-web/src/handoff/finish-page.ts', 'credential/src/client/blind-rsa.ts'];

/**
 * What each page needs before it can be drawn, and what the next page of the same origin will: the build turns it
 * into files, the server announces these in the page's first bytes.
 */
export const pageModules: Readonly<Record<string, Needs>> = {
  landing: {
    now: [
      'portal-web/src/roll/open-roll.tsx',
      'portal-web/src/locales/pages/*.po',
      'portal-web/src/locales/questions/*.po',
      'portal/words.ts',
    ],
    ahead: ['portal-web/src/handoff/issue-page.ts'],
  },
  issue: { now: ['portal-web/src/handoff/issue-page.ts'], ahead: [] },
  start: {
    now: ['portal-web/src/handoff/start-page.ts', 'credential/src/client/blind-rsa.ts'],
    ahead: [...finish, ...question, 'participant/src/api/box-client.ts'],
  },
  finish: { now: [...finish, ...question], ahead: [] },
  questionnaire: { now: question, ahead: [] },
};
