import { decodeRecoveryCode, secretText } from '@miroir/credential';

/** What a box shows of a round whose loop closed, as far as it is looked at here. */
export interface OpenedLoop {
  readonly state: string;
  readonly mirror: {
    readonly content: { readonly headline: string; readonly items: readonly object[] };
  } | null;
  readonly decisions: {
    readonly content: {
      readonly decisions: readonly {
        readonly title: string;
        readonly status: string;
        readonly due: string | null;
        readonly reason: string | null;
      }[];
    };
  } | null;
}

/** The secret of an employee's code, as it is printed at the end of a line. */
export function secretOf(line: string): string {
  const typed = line.slice(line.lastIndexOf(': ') + 2);
  const decoded = decodeRecoveryCode(typed, { audience: 'employees', purpose: 'answer' });
  if (!decoded.ok) throw new Error(`${typed}: ${decoded.error}`);
  return secretText(decoded.value);
}

/** Asks the box of a printed page what both sides were shown; null where it refuses. */
export async function openedAt(line: string, secret: string | null): Promise<OpenedLoop | null> {
  const { origin, pathname } = new URL(line.slice(line.indexOf('http')));
  const answer = await fetch(`${origin}/trpc/${pathname.split('/').at(-2)}/bulletins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, locale: 'fr' }),
  });
  return answer.ok ? ((await answer.json()) as { result: { data: OpenedLoop } }).result.data : null;
}

/** How each decision that is shown stands, in a fixed order. */
export const statesOf = (opened: OpenedLoop | null): string[] =>
  (opened?.decisions?.content.decisions ?? []).map(({ status }) => status).sort();

export const titlesOf = (opened: OpenedLoop | null): string[] =>
  (opened?.decisions?.content.decisions ?? []).map(({ title }) => title);

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly steps: readonly { readonly version: Record<string, unknown> }[];
}

type Ask = (procedure: string, input: object) => Promise<unknown>;

export interface SideMeasure {
  readonly ideas: number;
  readonly answered: number;
  readonly overdue: number;
}
interface Measures {
  readonly sides: Readonly<Record<'employees' | 'consumers', SideMeasure>>;
  readonly difference: { readonly value: number } | null;
}

/** How both sides are answered, as the comparison's own page tells leads. */
export async function measuresIn(ask: Ask, place: object): Promise<Measures> {
  return ((await ask('decisions.list', place)) as { measures: Measures }).measures;
}

/** Says now that what is retained is in progress, as a lead does, and tells what became of that bulletin. */
export async function goOnWith(ask: Ask, place: object): Promise<unknown> {
  const { decisions } = (await ask('decisions.list', place)) as { decisions: readonly Kept[] };
  const retained = decisions.find(({ steps }) => steps.at(-1)?.version.state === 'retained');
  const { answers: _kept, ...version } = retained?.steps.at(-1)?.version ?? {};
  const written = { ...version, state: 'in-progress' };
  await ask('decisions.write', { id: retained?.id, revision: retained?.revision, written });
  const notBefore = new Date().toISOString();
  return ask('decisions.publish', { ...place, ids: [retained?.id], notBefore });
}
