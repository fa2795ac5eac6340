import { useLingui } from '@lingui/react/macro';
import { binAt, stepOf, stepsInYear } from '@miroir/campaign/answers';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { BinKept } from './shared/bin-kept.tsx';
import type { FieldProps } from './shared/kind-field.ts';
import { monthNames } from './shared/month-names.ts';
import { UnsureRows } from './shared/unsure-rows.tsx';

type Props = FieldProps<'period'>;

/** A year, quarter or month that is chosen from lists, and only its period kept: on the device too. */
export function PeriodField(props: Props): ReactElement {
  return <ChosenPeriod key={props.question.id} {...props} />;
}

function ChosenPeriod({ question, answer, given, onAnswer, faulty }: Props): ReactElement {
  const { t, i18n } = useLingui();
  const { id, periods, precision } = question;
  const chosen = useChosen({ question, answer, given, onAnswer });
  const part = useRef<HTMLSelectElement>(null);
  const lacking = chosen.year !== '' && chosen.place === '';
  const fault = !lacking
    ? ''
    : precision === 'month'
      ? t`Choisissez aussi le mois.`
      : t`Choisissez aussi le trimestre.`;
  useEffect(() => part.current?.setCustomValidity(fault), [fault]);
  const [told, setTold] = useState(false);
  const names =
    precision === 'month' ? monthNames(i18n.locale) : [1, 2, 3, 4].map((quarter) => t`Trimestre ${quarter}`);
  const common = {
    'aria-invalid': faulty || undefined,
    'aria-describedby': `fault-${id} wrong-${id} kept-${id}`,
  };
  return (
    <>
      <div className="typed">
        <label>
          <span>{t`Année`}</span>
          <select
            {...common}
            id={`answer-${id}`}
            className="text"
            value={chosen.year}
            onChange={(event) => chosen.choose(event.target.value, chosen.place)}
          >
            <option value="">–</option>
            {chosen.years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        {precision === 'year' ? null : (
          <label>
            <span>{precision === 'month' ? t`Mois` : t`Trimestre`}</span>
            <select
              {...common}
              ref={part}
              id={`part-${id}`}
              className="text"
              value={chosen.place}
              disabled={chosen.year === ''}
              onChange={(event) => chosen.choose(chosen.year, event.target.value)}
              onInvalid={() => {
                part.current?.focus();
                setTold(true);
              }}
            >
              <option value="">–</option>
              {names.map((name, place) =>
                chosen.offers(place) ? (
                  <option key={name} value={place}>
                    {name}
                  </option>
                ) : null,
              )}
            </select>
          </label>
        )}
      </div>
      {fault !== '' && told ? (
        <p id={`wrong-${id}`} className="wrong" role="status">
          {fault}
        </p>
      ) : null}
      <BinKept
        id={`kept-${id}`}
        rule={t`Nous n’enregistrons que la période, jamais la date exacte.`}
        kept={periods.find((each) => each.id === given?.option)?.label}
        onClear={() => chosen.choose('', '')}
      />
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}

/** What is chosen in the two lists, for as long as it says what is given. */
function useChosen({ question, answer, given, onAnswer }: Omit<Props, 'faulty'>) {
  const { periods, precision, future } = question;
  const [last, setLast] = useState({ year: '', place: '' });
  const inYear = stepsInYear[precision];
  const edges = question.edges.map((edge) => stepOf(edge, precision) ?? 0);
  const [first, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const until = future ? end : Math.min(end, nowIn(inYear));
  const at = (year: string, place: number) => Number(year) * inYear + place;
  const offered = (step: number) => step >= first && step <= until;
  const periodOf = ({ year, place }: typeof last): string | undefined => {
    if (year === '' || (inYear > 1 && place === '')) return undefined;
    const step = at(year, Number(place));
    return periods[offered(step) ? (binAt(edges, step) ?? -1) : -1]?.id;
  };
  // "I don't know", or another tab, may have changed the answer since.
  const stands = answer === undefined || given !== undefined ? periodOf(last) === given?.option : false;
  const { year, place } = stands ? last : { year: '', place: '' };
  const [from, to] = [Math.floor(first / inYear), Math.floor(until / inYear)];
  return {
    year,
    place: inYear === 1 ? '0' : place,
    /** The latest first: most people are asked of what was lately. */
    years: Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(to - index)),
    offers: (each: number) => year === '' || offered(at(year, each)),
    choose: (nextYear: string, nextPlace: string) => {
      // A month of another year may not be offered in this one.
      const fits = nextYear !== '' && nextPlace !== '' && offered(at(nextYear, Number(nextPlace)));
      const next = { year: nextYear, place: fits ? nextPlace : '' };
      setLast(next);
      const option = periodOf(next);
      onAnswer(option === undefined ? undefined : { option });
    },
  };
}

/** The step that today lies in, by the device's own calendar. */
function nowIn(inYear: number): number {
  const today = new Date();
  return today.getFullYear() * inYear + Math.floor((today.getMonth() * inYear) / 12);
}
