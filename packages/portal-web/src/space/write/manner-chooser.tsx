import { useLingui } from '@lingui/react/macro';
import { longest } from '@miroir/basics/space-texts';
import { Notice, OptionRow } from '@miroir/ui';
import { type ReactElement, useEffect, useId, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { type MannersOfDay, mannersRecord, mixesManners } from '../device/manners.ts';
import { type Manner, manners } from '../device/space-types.ts';
import { useSpaceWords } from '../parts/use-space-words.ts';
import { SkillsField } from './skills-field.tsx';
import type { Problem } from './use-send.ts';
import type { HandOnWriting } from './use-writing.ts';

interface Props {
  readonly hand: HandOnWriting;
  readonly problems: readonly Problem[];
}

/** How one speaks this time: once only, under a pseudonym, or with name and job; each says what it costs. */
export function MannerChooser({ hand, problems }: Props): ReactElement {
  const { t } = useLingui();
  const words = useSpaceWords().manner;
  const { mine } = useSpace();
  const { manner, write } = hand;
  const group = useId();
  const means: Readonly<Record<Manner, string>> = {
    once: t`Signé « une personne » ; rien ne relie ce texte à ce que vous avez écrit ou écrirez.`,
    pseudonym: t`Vos textes ainsi signés se lisent ensemble, jamais avec votre nom ; un style peut se reconnaître.`,
    named: t`Chacun saura que c’est vous, et ce qui est lu ne se reprend pas.`,
  };
  const persona = mine?.personas.find(({ kind }) => kind === manner);
  return (
    <fieldset className="field">
      <legend>{t`Comment parlez-vous, cette fois ?`}</legend>
      {manners.map((each) => (
        <OptionRow
          key={each}
          type="radio"
          name={group}
          checked={manner === each}
          onChange={() => write({ manner: each })}
          label={
            <>
              <b>{words[each]}</b>
              <small>{means[each]}</small>
            </>
          }
        />
      ))}
      {persona === undefined ? null : <SignedAs name={persona.name} role={persona.role} />}
      {manner === 'once' || persona !== undefined ? null : <NameFields hand={hand} problems={problems} />}
      {manner !== 'once' && (persona === undefined || hand.writing.stance === 'help') ? (
        <SkillsField
          chosen={hand.writing[manner].skills ?? persona?.skills ?? []}
          onChosen={(skills) => write({ [manner]: { ...hand.writing[manner], skills } })}
        />
      ) : null}
      {manner === 'once' && hand.writing.stance === 'help' ? (
        <p className="note">{t`Pour dire ce que vous savez faire, signez d’un pseudonyme ou de votre nom : cela se lit à côté.`}</p>
      ) : null}
      <Mixed manner={manner} />
    </fieldset>
  );
}

/** An addition is signed as its idea is: otherwise the two manners would be known to be one person's. */
export function SameManner({ manner }: { manner: Manner }): ReactElement {
  const { t } = useLingui();
  return (
    <>
      <p className="note">{t`Signé comme l’idée que cela complète.`}</p>
      <Mixed manner={manner} />
    </>
  );
}

function SignedAs({ name, role }: { name: string; role: string }): ReactElement {
  const { t } = useLingui();
  const who = role === '' ? name : `${name}, ${role}`;
  return <p className="note" dir="auto">{t`Signé « ${who} ».`}</p>;
}

function NameFields({ hand, problems }: Props): ReactElement | null {
  const { t } = useLingui();
  const named = hand.manner === 'named';
  return (
    <div className="names">
      <NameField
        hand={hand}
        problems={problems}
        field="name"
        label={named ? t`Votre nom` : t`Votre pseudonyme`}
      />
      {named ? <NameField hand={hand} problems={problems} field="role" label={t`Votre métier`} /> : null}
      {named ? (
        <Notice kind="warn">{t`Personne ne vérifie ce nom. Il sera lu de tous, avec tout ce que vous signerez ainsi ; le retirer n’efface pas la mémoire de ceux qui l’ont lu.`}</Notice>
      ) : (
        <p className="note">{t`Un nom inventé, que personne ne peut rapprocher de vous. Vous le garderez pour la suite.`}</p>
      )}
    </div>
  );
}

interface NameFieldProps extends Props {
  readonly field: 'name' | 'role';
  readonly label: string;
}

function NameField({ hand, problems, field, label }: NameFieldProps): ReactElement | null {
  const { manner, writing, write, prefix } = hand;
  if (manner === 'once') return null;
  const chosen = writing[manner];
  const fault = problems.find((each) => each.field === field)?.message;
  const id = `${prefix}${field}`;
  return (
    <div className="name-field">
      <label className="name" htmlFor={id}>
        {label}
      </label>
      <p className="wrong" id={`${id}-wrong`}>
        {fault ?? ''}
      </p>
      <input
        id={id}
        className="text"
        dir="auto"
        autoComplete="off"
        maxLength={longest[field] * 2}
        value={chosen[field]}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => write({ [manner]: { ...chosen, [field]: event.target.value } })}
      />
    </div>
  );
}

/** Said before the second manner of a day is used. */
function Mixed({ manner }: { manner: Manner }): ReactElement | null {
  const { t } = useLingui();
  const { shelf, overview } = useSpace();
  const [kept, setKept] = useState<MannersOfDay>();
  useEffect(() => {
    void shelf?.read<MannersOfDay>(mannersRecord).then(setKept);
  }, [shelf]);
  if (!mixesManners(kept, overview.today, manner)) return null;
  return (
    <Notice kind="warn" role="status">
      {t`Vous avez déjà écrit aujourd’hui d’une autre façon. Deux textes du même jour peuvent être rapprochés : attendez demain, ou signez de la même façon.`}
    </Notice>
  );
}
