import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot, Card } from '@miroir/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Incident, MethodView } from '../../contract/method.ts';
import { bulletinTroubleSaid } from '../../figures/bulletins/trouble.ts';
import { number, words } from '../../figures/value/data-table.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFormats, useFrame } from '../app/context.tsx';
import { FreshnessWords } from '../app/header.tsx';
import { failureName } from '../app/reasons.ts';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { DataTableView } from '../parts/data-table-view.tsx';
import { ImportSnapshot } from '../parts/import-snapshot.tsx';
import { Loading } from '../parts/loading.tsx';
import { MethodText } from '../parts/method-text.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** How each figure is computed, and what lets anyone check where it comes from. */
export function MethodPage() {
  const { report, input, options } = useReport();
  const { t } = useLingui();
  const mayImport = useRight('import');
  const view = useQuery(report.method.queryOptions(input, options));
  if (!view.data) return <Loading failed={view.isError} />;
  const alarms = view.data.incidents.filter(({ kind }) => kind === 'alarm');
  const finding =
    alarms.length > 0
      ? alarms.every(({ bulletin }) => bulletin !== null)
        ? t`Une alarme est levée : un portail détient un bulletin qui n’est pas celui d’ici.`
        : t`Une alarme est levée : un portail a signé deux choses qui ne vont pas ensemble.`
      : t`Chaque chiffre vient d’une publication scellée, vérifiée avant d’être lue.`;
  return (
    <>
      <PageHead
        title={t`Méthode`}
        finding={finding}
        under={
          <Trans>
            La comparaison ne détient ni personne, ni accès, ni réponse : seulement des comptes signés par
            chaque portail.
          </Trans>
        }
      />
      <section className="grid two">
        {audiences.map((side) => (
          <Chain key={side} side={side} view={view.data} />
        ))}
      </section>
      <Incidents incidents={view.data.incidents} />
      <MethodText view={view.data} />
      {mayImport && <ImportSnapshot />}
      <p className="small faint digest">
        <Trans>Empreinte de la campagne</Trans> <code>{view.data.fingerprint}</code>{' '}
      </p>
    </>
  );
}

function Chain({ side, view }: { side: Audience; view: MethodView }) {
  const { sides, now } = useFrame();
  const { i18n, t } = useLingui();
  const format = useFormats();
  const { head, keyList, epoch, heartbeatAt, publications } = view.sides[side];
  const { failure } = sides[side];
  const name = sideName(i18n, side);
  const table = {
    caption: t`${name}, dernières publications`,
    columns: [
      { key: 'serial', label: t`N°`, numeric: true },
      { key: 'at', label: t`Publiée le` },
      { key: 'n', label: t`Personnes`, numeric: true },
      { key: 'head', label: t`Empreinte` },
    ],
    rows: publications.map(({ serial, releasedAt, n, head: own }) => ({
      id: own,
      cells: {
        serial: number(serial, format.count(serial)),
        at: words(format.dateTime(releasedAt)),
        n: number(n, format.count(n)),
        head: words(`${own.slice(0, 12)}…`),
      },
    })),
  };
  return (
    <Card>
      <h2 className="with-dot">
        <AudienceDot audience={side} />
        {sideName(i18n, side)}
      </h2>
      <p>
        <FreshnessWords freshness={sides[side]} now={now} />
      </p>
      {failure && <p className="small state">{failureName(i18n, failure)}</p>}
      <dl className="digests small">
        <dt>
          <Trans>Tête de la chaîne</Trans>
        </dt>
        <dd>
          <code>{head ?? '—'}</code>
        </dd>
        <dt>
          <Trans>Liste des clés</Trans>
        </dt>
        <dd>
          <code>{keyList ?? '—'}</code>
        </dd>
        <dt>
          <Trans>Série</Trans>
        </dt>
        <dd>{epoch ?? '—'}</dd>
        <dt>
          <Trans>Dernier état de participation</Trans>
        </dt>
        <dd>{heartbeatAt ? format.dateTime(heartbeatAt) : '—'}</dd>
      </dl>
      {publications.length > 0 && <DataTableView table={table} />}
    </Card>
  );
}

function Incidents({ incidents }: { incidents: readonly Incident[] }) {
  return (
    <section className="card incidents" id="refusals">
      <h2>
        <Trans>Refus et alarmes</Trans>
      </h2>
      {incidents.length === 0 && (
        <p className="say">
          <Trans>Aucune publication n’a été refusée.</Trans>
        </p>
      )}
      <ul className="plain">
        {incidents.map((incident) => (
          <IncidentLine
            key={`${incident.audience}/${incident.sentence}/${incident.bulletin?.serial}${incident.bulletin?.role}/${incident.lastAt}`}
            incident={incident}
          />
        ))}
      </ul>
    </section>
  );
}

function IncidentLine({ incident }: { incident: Incident }) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const format = useFormats();
  const mayAccept = useRight('accept-epoch');
  const { campaignId, round } = useFrame();
  const accept = useMutation(
    api.trpc.collect.acceptEpoch.mutationOptions({ onSuccess: () => api.queries.invalidateQueries() }),
  );
  const { audience, sentence, bulletin, times, lastAt, epoch, kind } = incident;
  const at = format.dateTime(lastAt);
  const count = format.count(times);
  const name = sideName(i18n, audience);
  return (
    <li className={kind === 'alarm' ? 'alarm' : undefined}>
      <span className="mark-cell">
        <AudienceDot audience={audience} />
      </span>
      <span>
        <b>{name}.</b> {bulletin === null ? sentence : bulletinTroubleSaid(i18n, bulletin)}{' '}
        <span className="faint">
          <Trans>
            {count} fois, la dernière le {at}.
          </Trans>
        </span>
        {epoch !== null && mayAccept && (
          <button
            type="button"
            className="plain"
            disabled={accept.isPending}
            onClick={() => accept.mutate({ campaign: campaignId, round, ...incident.place, audience, epoch })}
          >
            <Trans>Accepter la nouvelle série {epoch}</Trans>
          </button>
        )}
      </span>
    </li>
  );
}
