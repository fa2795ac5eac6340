import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { FieldProps } from './shared/kind-field.ts';
import { nudge, rankAt, settle } from './shared/ranking-order.ts';
import { UnsureRows } from './shared/unsure-rows.tsx';

/** Order by buttons or by number: works by touch and by keyboard, nothing to drag. */
export function RankingField({ question, answer, given, onAnswer }: FieldProps<'ranking'>): ReactElement {
  const { t } = useLingui();
  const ids = question.items.map((item) => item.id);
  const limit = question.top ?? ids.length;
  const order = given?.order ?? [];
  const [spoken, setSpoken] = useState('');
  const { list, keepFocus } = useFocusAfterMove(order);
  const shown = [...order, ...ids.filter((id) => !order.includes(id))];
  const move = (next: string[], id: string, label: string) => {
    const settled = settle(next, ids, limit);
    const rank = settled.indexOf(id) + 1;
    setSpoken(rank === 0 ? t`${label} : non classé` : t`${label} : rang ${rank} sur ${limit}`);
    keepFocus();
    onAnswer(settled.length === 0 ? undefined : { order: settled });
  };
  return (
    <>
      <p className="count num" role="status">
        {question.top === undefined
          ? t`${order.length} classés sur ${limit}`
          : t`${order.length} choix sur ${limit}`}
      </p>
      <ol className="ranking" ref={list}>
        {shown.map((id, index) => {
          const label = question.items.find((item) => item.id === id)?.label ?? id;
          const rank = order.indexOf(id) + 1;
          return (
            <li key={id} className={rank === 0 ? 'item' : 'item ranked'}>
              <select
                id={index === 0 ? `answer-${question.id}` : undefined}
                data-focus={`${id}-rank`}
                aria-label={t`Rang de ${label}`}
                value={rank}
                onChange={(event) => move(rankAt(order, id, Number(event.target.value)), id, label)}
              >
                <option value={0}>–</option>
                {Array.from({ length: Math.min(limit, order.length + (rank === 0 ? 1 : 0)) }, (_, at) => (
                  <option key={ids[at]} value={at + 1}>
                    {at + 1}
                  </option>
                ))}
              </select>
              <span className="label">{label}</span>
              <Button
                data-focus={`${id}-up`}
                className="step"
                disabled={rank === 1 || (rank === 0 && order.length >= limit)}
                onClick={() => move(nudge(order, id, -1, limit), id, label)}
              >
                <Arrow up />
                <span className="vh">{t`Monter ${label}`}</span>
              </Button>
              <Button
                data-focus={`${id}-down`}
                className="step"
                disabled={rank === 0 || rank === order.length}
                onClick={() => move(nudge(order, id, 1, limit), id, label)}
              >
                <Arrow />
                <span className="vh">{t`Descendre ${label}`}</span>
              </Button>
            </li>
          );
        })}
      </ol>
      <p className="vh" aria-live="polite">
        {spoken}
      </p>
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}

function Arrow({ up = false }: { up?: boolean }): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={up ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}

/** A row that moves in the page loses the focus: it is given back to the same control, or to its neighbour. */
function useFocusAfterMove(order: readonly string[]) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const control = list.current?.querySelector<HTMLButtonElement>(
      `[data-focus="${CSS.escape(wanted.current)}"]`,
    );
    wanted.current = null;
    if (control === null || control === undefined) return;
    const row = control.closest('li');
    const usable = control.disabled
      ? row?.querySelector<HTMLElement>('button:not(:disabled), select')
      : control;
    usable?.focus();
  }, [order.join()]);
  const keepFocus = () => {
    wanted.current = document.activeElement?.getAttribute('data-focus') ?? null;
  };
  return { list, keepFocus };
}
