import { useLingui } from '@lingui/react/macro';
import { type Skill, skills } from '@miroir/basics/space-texts';
import type { ReactElement } from 'react';
import { useSpaceWords } from '../parts/use-space-words.ts';

interface Props {
  readonly chosen: readonly string[];
  readonly onChosen: (skills: readonly Skill[]) => void;
}

/** What one could lend a hand with, of a list: read beside one's name. */
export function SkillsField({ chosen, onChosen }: Props): ReactElement {
  const { t } = useLingui();
  const words = useSpaceWords().skill;
  return (
    <fieldset className="field pills">
      <legend className="name">
        <span>{t`Ce que vous savez faire`}</span>
        <span className="optional">{t`(facultatif)`}</span>
      </legend>
      {skills.map((skill) => (
        <label key={skill} className="pill">
          <input
            type="checkbox"
            className="tick"
            checked={chosen.includes(skill)}
            onChange={({ target }) =>
              onChosen(skills.filter((each) => (each === skill ? target.checked : chosen.includes(each))))
            }
          />
          <span>{words[skill]}</span>
        </label>
      ))}
    </fieldset>
  );
}
