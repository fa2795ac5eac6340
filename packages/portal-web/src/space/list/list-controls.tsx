import { useLingui } from '@lingui/react/macro';
import { type ReactElement, useEffect, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { type IdeaOrder, type IdeaState, ideaStates, orders, ownStates } from '../device/space-types.ts';
import { languageName, useSpaceWords } from '../parts/use-space-words.ts';
import type { Wanted } from './wanted.ts';

interface Props {
  readonly wanted: Wanted;
  /** What is listed is what the device kept, which no order sorted. */
  readonly kept: boolean;
  readonly onWanted: (some: Partial<Wanted>) => void;
}

/** A search looks everywhere: no choice may still be shown that it passes over. */
const everywhere = { theme: null, language: null, state: null } as const;

/** Order, language and search of the list, and in one line what the order means. */
export function ListControls({ wanted, kept, onWanted }: Props): ReactElement {
  const { t } = useLingui();
  const { questionnaire, locale, held } = useSpace();
  const words = useSpaceWords().order;
  // Two orders sort by totals, which are told of what one has reacted to.
  const offered = held === null ? orders.slice(0, 3) : orders;
  return (
    <>
      <search className="controls">
        <p className="control">
          <label htmlFor="order">{t`Ordre`}</label>
          <span className="pick">
            <select
              id="order"
              className="text"
              value={wanted.order}
              onChange={(event) => onWanted({ order: event.target.value as IdeaOrder, text: '' })}
            >
              {offered.map((order) => (
                <option key={order} value={order}>
                  {words[order]}
                </option>
              ))}
            </select>
          </span>
        </p>
        <StateControl state={wanted.state} onState={(state) => onWanted({ state, text: '' })} />
        {questionnaire.locales.length < 2 ? null : (
          <p className="control">
            <label htmlFor="language">{t`Langue`}</label>
            <span className="pick">
              <select
                id="language"
                className="text"
                value={wanted.language ?? ''}
                onChange={(event) =>
                  onWanted({ language: event.target.value === '' ? null : event.target.value, text: '' })
                }
              >
                <option value="">{t`Toutes`}</option>
                {questionnaire.locales.map((tag) => (
                  <option key={tag} value={tag}>
                    {languageName(tag, locale)}
                  </option>
                ))}
              </select>
            </span>
          </p>
        )}
        <Search
          text={wanted.text}
          onText={(text) => onWanted({ ...(text === '' ? {} : everywhere), text })}
        />
      </search>
      {kept || wanted.text !== '' ? null : <OrderExplained order={wanted.order} />}
    </>
  );
}

interface StateProps {
  readonly state: IdeaState | null;
  readonly onState: (state: IdeaState | null) => void;
}

/** Whoever only reads has no opinion and no idea of their own to tell apart. */
function StateControl({ state, onState }: StateProps): ReactElement {
  const { t } = useLingui();
  const { held } = useSpace();
  const words = useSpaceWords().ideaState;
  const offered = held === null ? ideaStates : [...ownStates, ...ideaStates];
  return (
    <p className="control">
      <label htmlFor="state">{t`Montrer`}</label>
      <span className="pick">
        <select
          id="state"
          className="text"
          value={state ?? ''}
          onChange={(event) => onState(offered.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">{t`Toutes`}</option>
          {offered.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </span>
    </p>
  );
}

const pause = 300;

function Search({ text, onText }: { text: string; onText: (text: string) => void }): ReactElement {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onText(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <p className="control grow">
      <label htmlFor="search">{t`Chercher`}</label>
      <input
        id="search"
        type="search"
        className="text"
        dir="auto"
        maxLength={200}
        value={typed}
        autoComplete="off"
        placeholder={t`un mot, ou plusieurs`}
        onChange={(event) => setTyped(event.target.value)}
      />
    </p>
  );
}

function OrderExplained({ order }: { order: IdeaOrder }): ReactElement {
  const { t } = useLingui();
  const explained: Readonly<Record<IdeaOrder, string>> = {
    'to-read': t`Celles qui ont reçu le moins d’avis d’abord, au hasard entre elles. Les avis des autres paraissent après le vôtre, pour que chacun juge par soi-même.`,
    recent: t`Le jour le plus récent d’abord, dans un ordre tiré au hasard à l’intérieur d’un jour.`,
    discussed: t`Celles qui ont le plus de commentaires d’abord.`,
    agreed: t`Parmi celles où vous avez donné votre avis, les mieux approuvées, en tenant compte du nombre d’avis.`,
    divided: t`Parmi celles où vous avez donné votre avis, celles qui divisent le plus.`,
  };
  return <p className="note explained">{explained[order]}</p>;
}
