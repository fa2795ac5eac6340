import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { LogLine, ModerationLog } from '@miroir/space';
import { Button, type Column, Table } from '@miroir/ui';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from './local-day.ts';
import { logCsv } from './log-csv.ts';
import { saveFile } from './save-file.ts';
import { useSpaceWords } from './use-space-words.ts';

/** Lines shown at once; the file has them all. */
const shown = 100;

/** Everything that moderators did, without a name: each act sealed to the one before, so that none is changed or left out unseen. */
export function LogPage(): ReactElement {
  const { t } = useLingui();
  const { api, ask } = useSpace();
  const [log, setLog] = useState<ModerationLog | null>(null);
  const [lost, setLost] = useState(false);
  const load = useCallback(async () => {
    const asked = await ask((secret) => api.moderation(secret));
    setLost(!asked.ok);
    if (asked.ok) setLog(asked.value);
  }, [api, ask]);
  useEffect(() => void load(), [load]);
  return (
    <main className="wide about">
      <PageTitle tab={t`Journal de la modération`}>{t`Journal de la modération`}</PageTitle>
      <p className="lead">{t`Ce que l’équipe de l’espace a décidé, avec sa raison. Aucun nom : ni de qui a écrit, ni de qui a décidé.`}</p>
      {lost ? (
        <p className="go">
          <span role="status">{t`Le journal n’est pas encore là.`}</span>
          <Button onClick={() => void load()}>{t`Réessayer`}</Button>
        </p>
      ) : null}
      {log === null ? null : <Lines log={log} />}
    </main>
  );
}

function Lines({ log: { lines, total } }: { log: ModerationLog }): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const reasonOf = useLogReasons();
  const acts = useActWords();
  const head = lines[0]?.hash ?? '';
  if (total === 0) return <p>{t`Personne n’a encore rien décidé.`}</p>;
  const columns: Column[] = [
    { key: 'day', label: t`Jour` },
    { key: 'act', label: t`Décision` },
    { key: 'why', label: t`Raison`, prose: true },
  ];
  const rows = lines.slice(0, shown).map(({ sequence, day, what, reason }) => ({
    id: sequence,
    day: dayInWords(day, locale),
    act: acts[what],
    why: reasonOf(what, reason),
  }));
  return (
    <>
      <p>{t`${plural(total, { one: '# acte', other: '# actes' })}, chacun scellé au précédent. Dernier sceau :`}</p>
      <p className="seal" dir="ltr">
        <code>{head}</code>
      </p>
      <p className="note">{t`Gardez ce sceau : si une ligne d’avant changeait ou disparaissait, il ne se retrouverait plus.`}</p>
      <div className="actions">
        <Button
          onClick={() => saveFile('moderation.csv', 'text/csv', logCsv(lines))}
        >{t`Télécharger tout le journal (CSV)`}</Button>
      </div>
      <Table caption={t`Les actes, le plus récent d’abord`} columns={columns} rows={rows} />
      {total > shown ? <p className="note">{t`Les plus anciens sont dans le fichier.`}</p> : null}
    </>
  );
}

function useActWords(): Readonly<Record<LogLine['what'], string>> {
  const { t } = useLingui();
  return {
    hide: t`Masqué`,
    rephrase: t`Demande de dire autrement`,
    restore: t`Relisible de nouveau`,
    keep: t`Laissé après un signalement`,
    uphold: t`Reste masqué après un second avis`,
    sanction: t`Auteur limité, sans le nommer`,
    clear: t`Sans nom : peut passer de l’autre côté`,
    hold: t`Ne passe plus de l’autre côté`,
    join: t`Idée réunie à une autre`,
    part: t`Idées séparées de nouveau`,
    move: t`Idée déplacée`,
    pin: t`Idée épinglée`,
    unpin: t`Idée plus épinglée`,
    close: t`Idée close`,
    reopen: t`Idée rouverte`,
    reply: t`Commentaire de l’organisation`,
    announce: t`Annonce`,
    retract: t`Annonce retirée`,
    digest: t`Bulletin`,
    admit: t`Relu, et laissé paraître`,
  };
}

/** Why something was done: some acts have one reason alone, and an idea is closed for others than a text is hidden. */
function useLogReasons(): (what: LogLine['what'], reason: string) => string {
  const { t } = useLingui();
  const { reasonOf, closingOf } = useSpaceWords();
  const known: Readonly<Record<string, string>> = {
    'within-rules': t`Rien de contraire aux règles`,
    organiser: t`Parole de l’organisation`,
    'same-idea': t`Elles disent la même chose`,
    'not-the-same-idea': t`Elles ne disent pas la même chose`,
    'other-theme': t`Elle relève d’un autre thème`,
    'organisers-choice': t`Choix de l’organisateur`,
    'open-again': t`La discussion reprend`,
  };
  return (what, reason) => known[reason] ?? (what === 'close' ? closingOf(reason) : reasonOf(reason));
}
