import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { longest } from '@miroir/basics/space-texts';
import type { MyPersona } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { useSpaceWords } from '../parts/use-space-words.ts';
import { useAct } from './use-act.ts';

/** One's own names, each with what was gathered under it: for oneself alone, until one shows it. */
export function MyNames(): ReactElement | null {
  const { t } = useLingui();
  const { mine } = useSpace();
  if (mine === null || mine.personas.length === 0) return null;
  return (
    <section className="no-print">
      <h2>{t`Ce que d’autres ont trouvé utile`}</h2>
      {mine.personas.map((persona) => (
        <Name key={persona.kind} persona={persona} />
      ))}
      <p className="note">
        <Link to="/about">{t`Ce qui est compté, et ce qui ne l’est pas`}</Link>
      </p>
    </section>
  );
}

function Name({ persona }: { persona: MyPersona }): ReactElement {
  const { t } = useLingui();
  const { signature } = useSpaceWords();
  const { recognition, shows } = persona;
  const { agrees } = recognition;
  return (
    <>
      <p>
        <b dir="auto">{signature(persona)}</b>
      </p>
      <p>{t`${plural(agrees, { one: '# accord reçu', other: '# accords reçus' })}`}</p>
      {recognition.useful === 0 ? null : <p>{t`Noté utile par au moins ${recognition.useful} personnes.`}</p>}
      <p className="note">
        {shows
          ? t`Qui lit ces textes voit ces chiffres, par cinq, dès que trois textes sont comptés.`
          : t`Vous seul le lisez.`}
      </p>
      <Present persona={persona} />
    </>
  );
}

/** The person's own step: what others read beside this name, and how it may be reached. */
function Present({ persona: { kind, shows, contact } }: { persona: MyPersona }): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const { act, problem } = useAct();
  const [written, setWritten] = useState(contact);
  const field = useId();
  if (held === null) return null;
  const present = (next: { readonly shows: boolean; readonly contact: string }) =>
    void act(() => ask(() => api.present(held.secret, { kind, ...next })));
  return (
    <>
      <p className="linked">
        <Button kind="link" aria-pressed={shows} onClick={() => present({ shows: !shows, contact })}>
          {shows ? t`Ne plus le montrer` : t`Le montrer à qui lit ces textes`}
        </Button>
      </p>
      <form
        className="field"
        autoComplete="off"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          present({ shows, contact: written });
        }}
      >
        <label className="name" htmlFor={field}>
          {t`Où vous trouver, si vous proposez votre aide`}
        </label>
        <input
          id={field}
          className="text"
          dir="auto"
          autoComplete="off"
          value={written}
          maxLength={longest.contact}
          aria-describedby={`${field}-note`}
          onChange={({ target }) => setWritten(target.value)}
        />
        <p id={`${field}-note`} className="note">
          {kind === 'pseudonym'
            ? t`Lu à côté de vos « Je peux aider », et nulle part ailleurs. Une adresse à vous dirait qui porte ce pseudonyme.`
            : t`Lu à côté de vos « Je peux aider », et nulle part ailleurs.`}
        </p>
        <Button type="submit" disabled={written.trim() === contact}>
          {t`Enregistrer`}
        </Button>
      </form>
      <p role="alert" className="wrong">
        {problem}
      </p>
    </>
  );
}
