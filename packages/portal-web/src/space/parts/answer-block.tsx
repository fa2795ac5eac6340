import { useLingui } from '@lingui/react/macro';
import type { ShownAnswer } from '@miroir/space';
import { Badge } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from './local-day.ts';
import { useAnswerWords } from './use-answer-words.ts';

/** What the organiser answered to an idea, marked as theirs. */
export function AnswerBlock({ answer }: { answer: ShownAnswer | null }): ReactElement | null {
  const { t } = useLingui();
  const { boot, locale } = useSpace();
  const words = useAnswerWords();
  if (answer === null) return null;
  const { name } = boot.organisation;
  const day = dayInWords(answer.day, locale);
  return (
    <section className="block answer" aria-label={t`Réponse`}>
      <p className="aside">
        <Badge kind="solid">{words[answer.state]}</Badge>
        <span>{t`Réponse de ${name}, le ${day}`}</span>
      </p>
      <p dir="auto" className="text-body">
        {answer.text}
      </p>
    </section>
  );
}
