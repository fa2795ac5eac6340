import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MyContribution, Overview } from '@miroir/space';
import { type Column, Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from './local-day.ts';

type Figures = Overview['promise']['whole'];
type Told = Extract<Figures, { state: 'told' }>;
type Clock = NonNullable<MyContribution['promise']>;

/** Until when one idea is to be answered: for its author, and for who reacted to it. */
export function PromiseLine({ clock }: { clock: Clock | null }): ReactElement | null {
  const { t } = useLingui();
  const { locale } = useSpace();
  if (clock === null || clock.state === 'answered') return null;
  const due = dayInWords(clock.due, locale);
  const said = {
    due: t`Réponse promise d’ici le ${due}.`,
    overdue: t`Réponse promise pour le ${due} : elle est en retard.`,
    late: t`La réponse était promise pour le ${due} : elle est venue en retard.`,
  };
  return <p className={clock.state === 'overdue' ? 'strong' : 'note'}>{said[clock.state]}</p>;
}

/** How the organiser keeps the promise, in a few words. */
export function PromiseKept(): ReactElement {
  const { t } = useLingui();
  const { overview, sheet } = useSpace();
  const { agrees } = sheet.promise;
  const { whole } = overview.promise;
  return (
    <section>
      <h2>{t`La promesse, à ce jour`}</h2>
      {whole.state === 'few' ? (
        <p className="note">{t`Le bilan paraîtra quand cinq idées au moins auront réuni ${agrees} accords et que cinq au moins ne les auront pas : plus tôt, il trahirait ce que d’autres pensent d’une idée précise.`}</p>
      ) : (
        <ToldFigures figures={whole} />
      )}
    </section>
  );
}

/** Figures of the promise, as they may be told. */
export function ToldFigures({ figures }: { figures: Told }): ReactElement {
  const { t } = useLingui();
  const words = useFigureWords();
  const { owed, answered, median, overdue } = words(figures);
  return (
    <ul className="lines">
      <li>
        <span>{t`Idées à répondre`}</span>
        <span className="num">{owed}</span>
      </li>
      <li>
        <span>{t`Répondues`}</span>
        <span className="num">{answered}</span>
      </li>
      <li>
        <span>{t`Délai médian`}</span>
        <span className="num">{median}</span>
      </li>
      <li>
        <span>{t`En retard`}</span>
        <span className="num">{overdue}</span>
      </li>
    </ul>
  );
}

/** Words of figures that are told in fives; what cannot be told is said so. */
function useFigureWords() {
  const { t } = useLingui();
  const { locale } = useSpace();
  const about = (fives: number): string => {
    const number = new Intl.NumberFormat(locale).format(fives);
    return fives === 0 ? t`moins de 5` : t`environ ${number}`;
  };
  return ({ owed, answeredPercent, medianDays, overdue }: Told) => {
    const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(answeredPercent / 100);
    return {
      owed: about(owed),
      answered: t`environ ${share}`,
      median:
        medianDays === null
          ? t`trop peu de réponses`
          : t`${plural(medianDays, { one: '# jour', other: '# jours' })}`,
      overdue: overdue === null ? t`ne se dit pas encore` : about(overdue),
    };
  };
}

/** The same by theme, for the themes of which it may be told. */
export function PromiseByTheme(): ReactElement | null {
  const { t } = useLingui();
  const { overview, questionnaire } = useSpace();
  const words = useFigureWords();
  const rows = questionnaire.themes.flatMap(({ id, title }) => {
    const figures = overview.promise.themes[id];
    return figures?.state === 'told' ? [{ id, theme: title, ...words(figures) }] : [];
  });
  if (rows.length === 0) return null;
  const columns: Column[] = [
    { key: 'theme', label: t`Thème`, prose: true },
    { key: 'owed', label: t`Idées à répondre` },
    { key: 'answered', label: t`Répondues` },
    { key: 'median', label: t`Délai médian` },
    { key: 'overdue', label: t`En retard` },
  ];
  return <Table caption={t`La promesse, par thème`} columns={columns} rows={rows} />;
}
