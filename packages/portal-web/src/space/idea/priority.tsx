import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { useSpace } from '../around/space-context.ts';

/** One of five priorities put on an idea, or taken from it while it has not entered. */
export function Priority({ id, closed }: { id: string; closed: boolean }): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, held, mine, refreshMine, discreet } = useSpace();
  const [problem, setProblem] = useState('');
  if (held === null || mine === null || discreet) return null;
  const slots = mine.priorities;
  const at = slots.findIndex((slot) => slot?.idea === id);
  if (closed && at < 0) return null;
  const total = slots.length;
  const free = slots.indexOf(null);
  const left = slots.filter((slot) => slot === null).length;
  const put = async (slot: number, idea: string | null) => {
    const sent = await ask(() => api.prioritise(held.secret, { slot: slot + 1, idea }));
    await refreshMine();
    if (sent.ok) return setProblem('');
    const { error } = sent;
    return setProblem(
      error.kind === 'refused' ? error.message : t`Pas de réseau : rien n’est parti. Réessayez.`,
    );
  };
  const final = at >= 0 && slots[at]?.final === true;
  return (
    <section className="block priority" aria-label={t`Priorité`}>
      <p>
        <span className="slots" aria-hidden="true">
          {slots.map((slot, place) => (
            <i key={place} className={slot === null ? '' : 'on'} />
          ))}
        </span>
        <b>{at >= 0 ? t`C’est une de vos priorités.` : t`Est-ce une priorité pour vous ?`}</b>
        <span>
          {final
            ? t`Elle est comptée, et ne se déplace plus.`
            : t`Vous en avez ${total} ; il en reste ${left}.`}
        </span>
      </p>
      {at >= 0 ? (
        final ? null : (
          <Button onClick={() => void put(at, null)}>{t`Ne plus en faire une priorité`}</Button>
        )
      ) : (
        <Button disabled={free < 0} onClick={() => void put(free, id)}>{t`En faire une priorité`}</Button>
      )}
      <p role="alert" className="wrong">
        {problem}
      </p>
    </section>
  );
}
