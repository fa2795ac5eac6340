import { useLingui } from '@lingui/react/macro';
import type { Arrangement, LinkedIdea } from '@miroir/space';
import { Badge } from '@miroir/ui';
import type { ReactElement } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from './local-day.ts';
import { useAnswerWords } from './use-answer-words.ts';
import { useSpaceWords } from './use-space-words.ts';

/** What the organiser's people did with an idea's place, in the same words for everybody, and why. */
export function ArrangementBlock({ arrangement }: { arrangement: Arrangement }): ReactElement | null {
  const { t } = useLingui();
  const { boot, questionnaire, locale } = useSpace();
  const { closingOf } = useSpaceWords();
  const answers = useAnswerWords();
  const { joined, standsFor, moved, pinned, closed } = arrangement;
  if ([joined, moved, pinned, closed].every((each) => each === null) && standsFor.length === 0) return null;
  const { name } = boot.organisation;
  const on = (day: string): string => dayInWords(day, locale);
  const from = questionnaire.themes.find(({ id }) => id === moved?.from)?.title ?? moved?.from ?? '';
  const why = closingOf(closed?.reason ?? '').toLocaleLowerCase(locale);
  return (
    <section className="block arranged" aria-label={t`Sa place dans l’espace`}>
      {joined === null ? null : (
        <p>
          <Badge kind="solid">{t`Réunie`}</Badge>{' '}
          <span>{t`Depuis le ${on(joined.day)}, cette idée est réunie à une autre qui dit la même chose ; ses avis et ses commentaires restent ici. La suite se passe là :`}</span>{' '}
          <ToIdea idea={joined} /> {joined.state === null ? null : <Badge>{answers[joined.state]}</Badge>}
        </p>
      )}
      {standsFor.length === 0 ? null : (
        <p>
          <span>{t`D’autres idées, qui disent la même chose, sont réunies à celle-ci :`}</span>{' '}
          {standsFor.map((idea) => (
            <ToIdea key={idea.id} idea={idea} />
          ))}
        </p>
      )}
      {closed === null ? null : (
        <p>
          <Badge kind="solid">{t`Close`}</Badge>{' '}
          <span>{t`Depuis le ${on(closed.day)} : ${why}. Elle reste lisible ; on n’y commente et n’y réagit plus.`}</span>
        </p>
      )}
      {moved === null ? null : (
        <p className="note">{t`Changée de thème par ${name} le ${on(moved.day)}. Elle venait de : ${from}.`}</p>
      )}
      {pinned === null ? null : (
        <p className="note">{t`Épinglée en tête de son thème par ${name}, depuis le ${on(pinned)}.`}</p>
      )}
    </section>
  );
}

function ToIdea({ idea: { id, title } }: { idea: LinkedIdea }): ReactElement {
  return (
    <Link to={`/i/${id}`} dir="auto" className="to-idea">
      {title}
    </Link>
  );
}
