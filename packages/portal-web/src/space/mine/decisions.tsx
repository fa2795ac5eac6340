import { useLingui } from '@lingui/react/macro';
import type { MyContribution, ShownDecision } from '@miroir/space';
import { Button, Masked } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from '../parts/local-day.ts';
import { Marked } from '../parts/marked.tsx';
import { useSpaceWords } from '../parts/use-space-words.ts';
import { useAct } from './use-act.ts';

/** What a moderator decided of one's text and why: nobody else is told, and no other word is addressed to its author. */
export function Decisions({ text }: { text: MyContribution }): ReactElement | null {
  const { t } = useLingui();
  const { locale } = useSpace();
  const { reasonOf } = useSpaceWords();
  const { hidden, asked } = text;
  const decision = hidden ?? asked;
  if (decision === null) return null;
  const day = dayInWords(decision.day, locale);
  const reason = reasonOf(decision.reason).toLocaleLowerCase(locale);
  return (
    <>
      <Masked>
        <b>
          {hidden?.before === true
            ? t`Non publié, le ${day} : ${reason}.`
            : hidden === null
              ? t`À dire autrement, depuis le ${day} : ${reason}.`
              : t`Masqué le ${day} : ${reason}.`}
        </b>
        <span>
          {hidden === null
            ? t`Votre texte reste lisible. Effacez-en un passage, et dites-le autrement dans un ajout ; ou retirez-le.`
            : t`Ce texte n’est plus lisible que de vous ; les réponses reçues restent.`}
        </span>
      </Masked>
      <Underlined text={text} decision={decision} />
      <Appeal text={text} />
    </>
  );
}

/** The passages that the decision is about. */
function Underlined({
  text: { words },
  decision: { passages },
}: {
  readonly text: MyContribution;
  readonly decision: ShownDecision;
}): ReactElement | null {
  const { t } = useLingui();
  const fields = [...new Set(passages.map(({ field }) => field))];
  if (fields.length === 0) return null;
  return (
    <>
      <p className="note">{t`Souligné par la personne qui a décidé :`}</p>
      {fields.map((field) => (
        <p key={field} dir="auto" className="quoted">
          <Marked
            text={words[field]}
            marks={passages.filter((each) => each.field === field).map(({ from, to }) => [from, to] as const)}
          />
        </p>
      ))}
    </>
  );
}

/** Somebody else looks again, once: asked for here, by the secret that proves whose text it is. */
function Appeal({ text: { id, appeal } }: { text: MyContribution }): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, held, locale } = useSpace();
  const { act, problem } = useAct();
  if (appeal === null || held === null) return null;
  if (appeal.state === 'asked') {
    const due = dayInWords(appeal.due, locale);
    return (
      <p role="status">
        {appeal.overdue
          ? t`Vous avez demandé un second avis. La réponse était promise pour le ${due} : elle est en retard.`
          : t`Vous avez demandé un second avis : quelqu’un d’autre répond ici d’ici le ${due}.`}
      </p>
    );
  }
  if (appeal.state === 'upheld') {
    const day = dayInWords(appeal.day, locale);
    return (
      <p role="status">{t`Second avis du ${day} : une autre personne a relu ce texte, il reste masqué.`}</p>
    );
  }
  return (
    <div className="block">
      <p>{t`Si vous pensez que c’est une erreur, demandez un second avis, une fois : une autre personne que celle qui a masqué ce texte le relira. Elle ne saura pas qui vous êtes.`}</p>
      <div className="actions">
        <Button onClick={() => void act(() => ask(() => api.appeal(held.secret, id)))}>
          {t`Demander un second avis`}
        </Button>
      </div>
      <p role="alert" className="wrong">
        {problem}
      </p>
    </div>
  );
}
