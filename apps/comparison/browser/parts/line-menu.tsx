import { Trans, useLingui } from '@lingui/react/macro';
import type { TrendView } from '../../contract/trend.ts';
import { useFormats } from '../app/context.tsx';
import { closeOnEscape, closeWhenLeft } from '../app/filters.tsx';

/** Most lines drawn at once. */
const most = 3;

interface LineMenuProps {
  questions: TrendView['questions'];
  chosen: readonly string[];
  onChange(ids: readonly string[]): void;
}

/** The questions whose lines are drawn: one at least, three at most. */
export function LineMenu({ questions, chosen, onChange }: LineMenuProps) {
  const { t } = useLingui();
  const format = useFormats();
  const count = format.count(chosen.length);
  const all = format.count(questions.length);
  return (
    <details className="cohorts" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary className="menu">
        <Trans>
          Questions suivies : {count} sur {all}
        </Trans>
      </summary>
      <fieldset tabIndex={-1}>
        <legend className="vh">{t`Questions suivies`}</legend>
        {questions.map(({ id, label }) => {
          const on = chosen.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={on}
                disabled={on ? chosen.length === 1 : chosen.length >= most}
                onChange={() => onChange(on ? chosen.filter((other) => other !== id) : [...chosen, id])}
              />
              {label}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
