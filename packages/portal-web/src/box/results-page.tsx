import { useLingui } from '@lingui/react/macro';
import type { ResultsView } from '@miroir/box';
import type { SideNames } from '@miroir/campaign';
import type { BoxApi, CallFault } from '@miroir/participant';
import { AudienceDot, Card } from '@miroir/ui';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { useBox } from '../around/box-context.ts';
import type { Draft } from '../draft/draft.ts';
import { count, dayOf, momentOf } from '../i18n/format.ts';
import { FigureView } from '../results/figure-view.tsx';
import { useDecided } from '../results/use-decided.ts';
import { PageTitle } from '../router/page-title.tsx';
import { pathOf, roundPath } from '../router/round-path.ts';
import { ResultsRefused } from './results-refused.tsx';
import { useCounted } from './use-counted.ts';
import { useSideWords } from './use-side-words.ts';

interface Props {
  readonly boot: BoxBoot;
  /** How the two sides are called, in the page's language. */
  readonly names: SideNames;
  readonly api: BoxApi;
  readonly locale: string;
  /** Of the credential held here, which the box asks for before it shows anything. */
  readonly secret?: string;
  /** What this person has sent, to be drawn beside the figures. */
  readonly mine?: Draft;
  /** Whether it can still change. */
  readonly amend?: boolean;
}

/** How late a publication may be before the page says so, in milliseconds. */
const patience = 5 * 60_000;

/** The last publication of one's own side, one's own answers beside it. */
export function ResultsPage(): ReactElement {
  const { boot, api, locale, draft, held, questionnaire } = useBox();
  const counted = useCounted();
  const open = boot.status.state === 'open' || boot.status.state === 'grace';
  const sent = held.digest !== null && !held.withdrawn;
  const page = { boot, names: questionnaire.names, api, locale, amend: open && counted === false };
  return <PublicResults {...page} secret={held.secret} {...(sent ? { mine: draft } : {})} />;
}

/** The same page for a device that holds no answers. */
export function PublicResults(props: Props): ReactElement {
  const { t } = useLingui();
  const { boot, names, api, locale, secret, mine, amend = false } = props;
  const words = useSideWords(names, boot);
  const { view, fault, load } = useResults(api, locale, secret ?? null);
  const decided = useDecided(boot, { locale, secret: secret ?? null });
  if (fault !== null)
    return <ResultsRefused boot={boot} locale={locale} fault={fault} onRetry={() => void load()} />;
  if (view === null) {
    return (
      <main className="page results">
        <PageTitle tab={t`Résultats`}>{t`Résultats`}</PageTitle>
        <p className="lead">{t`Un instant…`}</p>
      </main>
    );
  }
  const people = view.release === null || view.release.n === 0 ? null : count(view.release.n, locale);
  const title = people === null ? t`Pas encore de résultats` : t`Ce qu’ont dit ${people} d’entre vous`;
  return (
    <main className="page results">
      <p className="eyebrow">
        <AudienceDot audience={boot.audience} />
        <span>
          {view.release === null
            ? words.space
            : `${words.space} · ${t`publication n° ${view.release.serial}, ${momentOf(view.release.releasedAt, locale, boot.status.timeZone)}`}`}
        </span>
      </p>
      <PageTitle tab={title}>{title}</PageTitle>
      <Lead view={view} boot={boot} beside={mine === undefined ? null : words.beside} locale={locale} />
      {(people === null ? [] : view.questions).map((question) => (
        <Card key={question.id} className="result">
          <h2>{question.text}</h2>
          <FigureView
            question={question}
            answer={mine?.answers[question.id]}
            locale={locale}
            amend={amend && mine !== undefined}
            timeZone={boot.status.timeZone}
          />
          {(decided.get(question.id) ?? []).map(({ id, title: decision }) => (
            <p key={id}>
              <a href={`${pathOf(roundPath(boot), '/decisions')}?lang=${locale}#d-${id}`}>
                {t`Ce que nous décidons : ${decision}`}
              </a>
            </p>
          ))}
        </Card>
      ))}
      {view.release === null ? null : (
        <p className="small muted digest">
          <span>{t`Empreinte de cette publication, pour qui veut la comparer :`}</span>{' '}
          <code>{view.release.head}</code>
        </p>
      )}
    </main>
  );
}

function Lead({
  view,
  boot,
  beside,
  locale,
}: {
  view: ResultsView;
  boot: BoxBoot;
  /** That one's own answers are among them; null where there are none. */
  beside: string | null;
  locale: string;
}): ReactElement {
  const { t } = useLingui();
  const next = view.nextDue === null ? null : momentOf(view.nextDue, locale, boot.status.timeZone);
  const { comparesAt, timeZone } = boot.status;
  const late =
    view.nextDue !== null && Date.parse(view.nextDue) + patience < Date.now()
      ? t`La publication prévue le ${next} est en retard. Rien n’est perdu : elle se fera dès que possible.`
      : null;
  if (view.release === null || view.release.n === 0) {
    return (
      <p className="lead">
        {late ??
          (next === null
            ? t`Trop peu de personnes ont répondu : rien n’est publié, pour que personne ne soit reconnaissable.`
            : boot.releases === 'once'
              ? t`Ils paraîtront le ${next}, si assez de personnes ont répondu pour que personne ne soit reconnaissable.`
              : t`Prochaine publication le ${next} : les réponses y entrent par lots d’au moins dix.`)}
      </p>
    );
  }
  const { waiting, atClose } = view.release;
  return (
    <>
      <p className="lead">
        {beside === null ? null : <span>{beside}</span>}{' '}
        <span>
          {Date.parse(comparesAt) <= Date.now()
            ? t`Les résultats des deux côtés se sont ouverts au même moment, le ${dayOf(comparesAt, locale, timeZone)}.`
            : t`Les résultats des deux côtés s’ouvrent au même moment, le ${dayOf(comparesAt, locale, timeZone)}.`}
        </span>
      </p>
      {Date.parse(comparesAt) <= Date.now() ? (
        <p>
          <a
            href={`${pathOf(roundPath(boot), '/mirror')}?lang=${locale}`}
          >{t`Voir les deux côtés, face à face`}</a>
        </p>
      ) : null}
      <p className="meta num">
        {waiting > 0 ? <Left people={waiting} atClose={atClose} /> : null}
        {next === null ? null : <span>{late ?? t`Prochaine publication le ${next}`}</span>}
      </p>
    </>
  );
}

/** Who is not counted, about: they wait or, after the close, are counted nowhere. */
function Left({ people, atClose }: { people: number; atClose: boolean }): ReactElement {
  const { t } = useLingui();
  return (
    <span>
      {atClose
        ? t`Environ ${people} réponses ne sont comptées nulle part : trop peu pour entrer ensemble`
        : t`Environ ${people} réponses attendent d’être assez nombreuses pour entrer ensemble`}
    </span>
  );
}

function useResults(api: BoxApi, locale: string, secret: string | null) {
  const [view, setView] = useState<ResultsView | null>(null);
  const [fault, setFault] = useState<CallFault | null>(null);
  const load = useCallback(async () => {
    const found = await api.results(secret, locale);
    setFault(found.ok ? null : found.error);
    if (found.ok) setView(found.value);
  }, [api, locale, secret]);
  useEffect(() => {
    void load();
  }, [load]);
  return { view, fault, load };
}
