import type { Page } from 'playwright-core';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { FindingKey } from '../../contract/finding.ts';

const asked = {
  locale: 'fr',
  campaign: null,
  round: null,
  theme: null,
  cohorts: { employees: [], consumers: [] },
};

/** Calls a procedure as the page of somebody who is signed in does. @throws Error when it is refused */
async function call<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const said: unknown = await page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`/comparison/trpc/${path}`, { method: 'POST', headers, body: body ?? '' });
      return answer.ok ? answer.json() : null;
    },
    [procedure, JSON.stringify(input)] as const,
  );
  if (said === null) throw new Error(`${procedure} was refused: ${JSON.stringify(input)}`);
  return (said as { result: { data: T } }).result.data;
}

/** Freezes a finding of each kind, with a note, and shares them all. Gives the link for whoever has no access. */
export async function freezeOneOfEach(page: Page): Promise<string> {
  const view = await call<{ findings: ComparisonRow[] }>(page, 'report.overview', { ...asked, since: null });
  // One that silence could change: it was put to all people of a list.
  const strongest = view.findings.find(({ silence }) => silence.employees !== null);
  if (!strongest) throw new Error('no finding of this state rests on a list');
  const { id: row, question, theme } = strongest;
  const keys: readonly FindingKey[] = [
    { kind: 'comparison', row },
    { kind: 'silence', row },
    { kind: 'within', side: 'consumers', row },
    { kind: 'voices' },
    { kind: 'participation' },
    { kind: 'tone', by: 'theme', subject: theme },
    { kind: 'trend', question, since: null },
  ];
  const ids: string[] = [];
  for (const key of keys) {
    const made = await call<{ id: string }>(page, 'readings.freeze', {
      ...asked,
      asked: key,
      note: 'Comité, 8 déc.',
    });
    ids.push(made.id);
  }
  return (await call<{ url: string }>(page, 'readings.share', { ids, title: 'Comité', days: 30 })).url;
}
