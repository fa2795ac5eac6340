import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot, Chip } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SideFreshness } from '../../contract/frame.ts';
import { saidOf, sideName } from '../../figures/words/names.ts';
import { BrandLine } from './brand.tsx';
import { useApp, useFormats, useFrame } from './context.tsx';
import { localeName, spokenLocales } from './locale.ts';
import { PlaceChooser } from './place-chooser.tsx';
import { keptFilters } from './search.ts';
import { TakeAway } from './take-away.tsx';
import { useRight } from './who.ts';

/** Whose campaign, how fresh each side is, in which language, and who is looking. */
export function Header() {
  const mayExport = useRight('export');
  return (
    <header className="top">
      <div>
        <BrandLine />
        <PlaceChooser />
        <span className="fresh">
          <Freshness side="employees" />
          <Freshness side="consumers" />
        </span>
        {mayExport && <TakeAway />}
        <LanguageSwitch />
        <SignedIn />
      </div>
    </header>
  );
}

function Freshness({ side }: { side: Audience }) {
  const { sides, now } = useFrame();
  const { i18n } = useLingui();
  const freshness = sides[side];
  return (
    <Chip className={freshness.state === 'fresh' ? 'side' : 'side stale'}>
      <AudienceDot audience={side} />
      <span className="vh">{saidOf(i18n, sideName(i18n, side), '')}</span>
      <FreshnessWords freshness={freshness} now={now} />
    </Chip>
  );
}

/** Serial and age in words; a portal that is down or late says so. */
export function FreshnessWords({ freshness, now }: { freshness: SideFreshness; now: number }) {
  const format = useFormats();
  const { serial, releasedAt, state, reachedAt } = freshness;
  const age = releasedAt ? format.ago(now - Date.parse(releasedAt)) : '';
  if (serial === null)
    return state === 'down' ? (
      <Trans>portail injoignable, rien de publié</Trans>
    ) : (
      <Trans>rien de publié encore</Trans>
    );
  const reached = reachedAt === null ? null : format.ago(now - reachedAt);
  if (state === 'down') {
    return (
      <span>
        <Trans>
          n° {serial} · {age}
        </Trans>{' '}
        <b className="state">
          {reached ? (
            <Trans>portail injoignable, dernier contact {reached}</Trans>
          ) : (
            <Trans>portail injoignable</Trans>
          )}
        </b>
      </span>
    );
  }
  return (
    <span>
      <Trans>
        n° {serial} · {age}
      </Trans>{' '}
      {state === 'late' && (
        <b className="state">
          <Trans>en retard</Trans>
        </b>
      )}
    </span>
  );
}

function LanguageSwitch() {
  const { setLocale } = useApp();
  const { i18n, t } = useLingui();
  return (
    <select
      className="menu"
      aria-label={t`Langue`}
      value={i18n.locale}
      onChange={({ target }) => setLocale(target.value)}
    >
      {spokenLocales().map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {localeName(locale)}
        </option>
      ))}
    </select>
  );
}

function SignedIn() {
  const { api } = useApp();
  const { lead } = useFrame();
  const close = useMutation(
    api.trpc.signIn.close.mutationOptions({
      // A session that has ended by itself leads to the same door.
      onSettled: () => globalThis.location.assign('/comparison/sign-in'),
    }),
  );
  return (
    <span className="who-in">
      <Link to="/account" search={keptFilters} className="lead-name">
        {lead || <Trans>Mon accès</Trans>}
      </Link>
      <button type="button" className="plain" onClick={() => close.mutate()}>
        <Trans>Se déconnecter</Trans>
      </button>
    </span>
  );
}
