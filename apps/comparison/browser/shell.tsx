import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useMatches, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { FrameView } from '../contract/frame.ts';
import { AmendedNotice } from './app/amended-notice.tsx';
import { isSignedOut } from './app/api.ts';
import { FrameProvider, useApp } from './app/context.tsx';
import { Header } from './app/header.tsx';
import { useKeptFocus } from './app/kept-focus.ts';
import { Tabs } from './app/tabs.tsx';
import { UnknownNotice } from './app/unknown-notice.tsx';
import { keepWanted } from './app/wanted.ts';
import { EmptyState } from './pages/empty.tsx';
import { Missing } from './pages/missing.tsx';

/** Milliseconds between two looks at the freshness of both sides. */
const frameEvery = 5000;

/** The header, the tabs, and the page, once someone is signed in. */
export function Shell() {
  useKeptFocus('content');
  const { api } = useApp();
  const { i18n } = useLingui();
  const { campaign, round } = useSearch({ from: '/shell' });
  const input = { locale: i18n.locale, campaign: campaign ?? null, round: round ?? null };
  const frame = useQuery(
    api.trpc.report.frame.queryOptions(input, { refetchInterval: frameEvery, placeholderData: (old) => old }),
  );
  useAskAgain(frame.data ?? null);
  const place = frame.data && !frame.isPlaceholderData ? frame.data : null;
  const missed = useCompletedAddress(place, campaign, round);
  const naming = useFirstNaming(frame.data ?? null, campaign, round);
  const anyTime = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.anyTime) });
  if (isSignedOut(frame.error)) return <SignedOut />;
  if (!frame.data) return <Waiting failed={frame.isError} />;
  const nothingYet = frame.data.sides.employees.serial === null || frame.data.sides.consumers.serial === null;
  return (
    <FrameProvider frame={frame.data}>
      <a className="skip" href="#content">
        <Trans>Aller au contenu</Trans>
      </a>
      <Header />
      <Tabs />
      <main id="content" tabIndex={-1}>
        {frame.isError && (
          <p className="notice danger" role="alert">
            <Trans>
              Le serveur de la comparaison ne répond pas. Ce que vous voyez date du dernier échange ; nous
              réessayons.
            </Trans>
          </p>
        )}
        {isElsewhere(frame.data, campaign) ? null : <AmendedNotice />}
        {isElsewhere(frame.data, campaign) ? (
          <Missing />
        ) : nothingYet && !anyTime ? (
          <EmptyState />
        ) : (
          !naming && (
            <>
              <UnknownNotice round={missed} />
              <Outlet />
            </>
          )
        )}
      </main>
    </FrameProvider>
  );
}

/** Whether an address is of a campaign that this comparison does not show. */
function isElsewhere({ campaignId }: FrameView, campaign: string | undefined): boolean {
  return campaign !== undefined && campaign !== campaignId;
}

/**
 * Puts campaign and round into an address of old that lacks them, and the round that is shown in place of one that is not:
 * that one is given back, while the page that was opened by its address is there.
 */
function useCompletedAddress(frame: FrameView | null, campaign?: string, shown?: string): string | null {
  const navigate = useNavigate();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [missed, setMissed] = useState<Missed | null>(null);
  const complete = frame !== null && !isElsewhere(frame, campaign) && !(campaign && shown === frame.round);
  const { campaignId = '', round = '' } = frame ?? {};
  useEffect(() => {
    if (!complete) return;
    if (shown !== undefined && shown !== round) setMissed({ round: shown, instead: round, path });
    void navigate({
      to: '.',
      search: (kept) => ({ ...kept, campaign: campaignId, round }),
      replace: true,
      hash: true,
      resetScroll: false,
    });
  }, [complete, campaignId, round, shown, path, navigate]);
  return missed?.path === path && missed.instead === shown ? missed.round : null;
}

/** A round that an address named and that is not there, what is shown instead, and on which page. */
interface Missed {
  readonly round: string;
  readonly instead: string;
  readonly path: string;
}

/** To the door; the page that was wanted is found again behind it. */
function SignedOut() {
  const navigate = useNavigate();
  useEffect(() => {
    keepWanted(location, Date.now());
    void navigate({ to: '/sign-in', replace: true });
  }, [navigate]);
  return null;
}

/** Asks for everything again when a new publication of either side is in, and not for the first that is seen. */
function useAskAgain(frame: FrameView | null): void {
  const { api } = useApp();
  const place = frame && `${frame.campaignId}/${frame.round}`;
  const publication = frame && `${frame.sides.employees.serial}/${frame.sides.consumers.serial}`;
  const seen = useRef({ place, publication });
  useEffect(() => {
    const before = seen.current;
    seen.current = { place, publication };
    if (before.place !== place || before.publication === publication) return;
    void api.queries.invalidateQueries({
      queryKey: api.trpc.report.pathKey(),
      predicate: ({ queryKey }) => !JSON.stringify(queryKey).includes('"frame"'),
    });
  }, [api, place, publication]);
}

/**
 * Whether the address that was opened is about to name its campaign and round: a page that was drawn before would ask
 * for everything twice.
 */
function useFirstNaming(frame: FrameView | null, campaign?: string, round?: string): boolean {
  const [named, setNamed] = useState(false);
  const naming = frame !== null && !named && (campaign === undefined || round === undefined);
  useEffect(() => {
    if (frame !== null && !naming) setNamed(true);
  }, [frame, naming]);
  return naming;
}

function Waiting({ failed }: { failed: boolean }) {
  return (
    <main>
      <p className="under" role="status">
        {failed ? (
          <Trans>Le serveur de la comparaison ne répond pas. Nous réessayons toutes les cinq secondes.</Trans>
        ) : (
          <Trans>Chargement…</Trans>
        )}
      </p>
    </main>
  );
}
