import { type Audience, audiences } from '@miroir/basics';
import { type Campaign, instantOf, type Localized, localize, textAt } from '@miroir/campaign';
import { type AmendmentNotice, isOwn, type OpenedAmendment } from '@miroir/exchange';
import { type AmendmentLedger, lastClose } from '@miroir/exchange/amendment-ledger';
import type { AmendedThing, AmendmentView, CorrectedWording } from '../../contract/amendments.ts';
import type { Pair } from '../../contract/figure.ts';
import type { Heartbeats } from '../collect/side-data.ts';

/** What the comparison holds of a round that tells of amendments. */
export interface AmendmentSources {
  readonly campaign: Campaign;
  readonly round: string;
  readonly locale: string;
  /** What was sealed here; null where it cannot be read. */
  readonly ledger: AmendmentLedger | null;
  readonly heartbeats: Pair<Heartbeats>;
  /** Each side's last two releases of the round, in order: serial and what each lists. */
  readonly releases: Pair<
    readonly { readonly serial: number; readonly notices: readonly AmendmentNotice[] }[]
  >;
}

/**
 * Every change of a round after its launch, in order: those of both sides from what was sealed here, with who has applied
 * them; those of one side from its releases.
 */
export function amendmentsOf(sources: AmendmentSources): AmendmentView[] {
  const own = audiences.flatMap((audience) => ownOf(sources, audience));
  return [...told(sources), ...own].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function told(sources: AmendmentSources): AmendmentView[] {
  const { ledger, heartbeats } = sources;
  if (ledger === null) return [];
  return ledger.employees.amendments.map(({ header: { serial }, body: { at } }, index) => ({
    at,
    serial,
    what: whatIsTold(sources, ledger, index),
    missing: audiences.filter((audience) => !hasApplied(heartbeats[audience], serial)),
    refusedBy: audiences.filter((audience) => hasRefused(heartbeats[audience], serial)),
    release: {
      employees: firstRelease(sources, 'employees', ledger.employees.amendments[index]?.hash),
      consumers: firstRelease(sources, 'consumers', ledger.consumers.amendments[index]?.hash),
    },
  }));
}

/** Applied is applied in both of a portal's processes: a roll that closes before its box is half of it. */
function hasApplied({ roll, box }: Heartbeats, serial: number): boolean {
  return [roll, box].every((heartbeat) => (heartbeat?.body.amended?.serial ?? 0) >= serial);
}

/** Refused in one of the two is refused: the portal is not where the amendment would have it. */
function hasRefused({ roll, box }: Heartbeats, serial: number): boolean {
  return [roll, box].some((heartbeat) => heartbeat?.body.amended?.refused?.includes(serial) === true);
}

function firstRelease({ releases }: AmendmentSources, audience: Audience, hash?: string): number | null {
  const at = releases[audience].findIndex(({ notices }) => notices.some((notice) => notice.hash === hash));
  const serial = releases[audience][at]?.serial ?? null;
  // The first of those at hand is the first of all only where there was none before.
  return at > 0 || serial === 1 ? serial : null;
}

function whatIsTold(sources: AmendmentSources, ledger: AmendmentLedger, index: number): AmendedThing {
  const { campaign, round, locale } = sources;
  const said = (text: Localized): string => localize(text, locale, campaign.locales);
  const of = (audience: Audience) => ledger[audience].amendments[index]?.body.change;
  const change = of('employees');
  if (change?.kind === 'close') {
    const { timeZone } = campaign.schedule;
    const instant = (local: string) => new Date(instantOf(local, timeZone, 'later')).toISOString();
    return {
      kind: 'close',
      from: instant(closeBefore(ledger, { campaign, round, index })),
      to: instant(change.closes),
    };
  }
  if (change?.kind === 'text')
    return {
      kind: 'text',
      texts: joined(audiences.flatMap((side) => corrected(ledger, { side, index, said }))),
    };
  const texts = audiences.flatMap((audience) => {
    const announced = of(audience);
    return announced?.kind === 'announce' && announced.text !== null
      ? [{ audience, text: said(announced.text) }]
      : [];
  });
  const [one, other] = texts;
  const same = one !== undefined && one.text === other?.text;
  return { kind: 'announce', texts: same ? [{ audience: null, text: one.text }] : texts };
}

/** The close that was in force before an amendment. */
function closeBefore(
  { employees }: AmendmentLedger,
  { campaign, round, index }: { campaign: Campaign; round: string; index: number },
): string {
  const launched = campaign.schedule.rounds.find(({ id }) => id === round)?.closes ?? '';
  return lastClose(employees.amendments.slice(0, index)) ?? launched;
}

/** A side's texts that one amendment corrects, as they were before it and after. */
function corrected(
  ledger: AmendmentLedger,
  of: { readonly side: Audience; readonly index: number; readonly said: (text: Localized) => string },
): (CorrectedWording & { audience: Audience })[] {
  const { side, index, said } = of;
  const { amendments, launched } = ledger[side];
  const change = amendments[index]?.body.change;
  if (change?.kind !== 'text') return [];
  return change.changes.map(({ path, text }) => {
    const before = lastText(amendments.slice(0, index), path) ?? textAt(launched, path) ?? {};
    return { audience: side, before: said(before), after: said(text) };
  });
}

function lastText(earlier: readonly OpenedAmendment[], path: readonly string[]): Localized | undefined {
  return earlier
    .flatMap(({ body: { change } }) => (change.kind === 'text' ? change.changes : []))
    .findLast((each) => each.path.join('/') === path.join('/'))?.text;
}

/** What both sides read is said once. */
function joined(texts: readonly CorrectedWording[]): CorrectedWording[] {
  const groups = Map.groupBy(texts, ({ before, after }) => JSON.stringify([before, after]));
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    return [more.length > 0 ? { ...first, audience: null } : first];
  });
}

/** What one side did alone: as its last release lists it. */
function ownOf(sources: AmendmentSources, audience: Audience): AmendmentView[] {
  const listed = (sources.releases[audience].at(-1)?.notices ?? []).filter(isOwn);
  return listed.flatMap((notice): AmendmentView[] => {
    const what = ownThing(notice, audience);
    if (what === null) return [];
    const release = {
      employees: null,
      consumers: null,
      [audience]: firstRelease(sources, audience, notice.hash),
    };
    return [{ at: notice.at, serial: null, what, missing: [], refusedBy: [], release }];
  });
}

function ownThing(notice: AmendmentNotice, audience: Audience): AmendedThing | null {
  if (notice.kind === 'reissue') return { kind: 'reissue', audience, codes: notice.codes };
  if (notice.kind !== 'people') return null;
  return { kind: 'people', audience, people: Object.values(notice.added).reduce((sum, one) => sum + one, 0) };
}
