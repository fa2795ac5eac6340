import type { LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { pipeText } from '../pipes/pipe.ts';
import { sectionOf } from './section-of.ts';

/** Above a question on its own page: its section's name, and before the first of the section what it is about. */
export function SectionAbove({ question }: { question: LocalQuestion }): ReactElement | null {
  const box = useBox();
  const { questionnaire, questions } = box;
  const section = sectionOf(questionnaire, question);
  if (section === undefined) return null;
  const begins = questions.find((each) => each.section === section.id)?.id === question.id;
  return (
    <div className={begins ? 'begins' : undefined} id={`about-${section.id}`}>
      <p className="section-name">{section.title}</p>
      {begins && section.text !== undefined ? <p>{pipeText(section.text, box)}</p> : null}
    </div>
  );
}
