import { Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CohortChoice } from '../../contract/frame.ts';
import { saidOf, sideName, suppressedName } from '../../figures/words/names.ts';
import { useFrame } from './context.tsx';
import { joinIds, type Search, type SortOrder, sortOrders, splitIds } from './search.ts';

/** Which filters a page offers. */
interface FiltersProps {
  theme?: boolean;
  /** False where every cohort is shown anyway. */
  cohorts?: boolean;
  sort?: boolean;
  legend?: boolean;
}

/** The filters in one line; all of them live in the address. */
export function Filters({ theme = false, cohorts = true, sort = false, legend = true }: FiltersProps) {
  const frame = useFrame();
  const { i18n, t } = useLingui();
  const [search, change] = useFilters();
  const names: Record<SortOrder, string> = {
    gap: t`Écart le plus grand d’abord`,
    order: t`Ordre du questionnaire`,
    verdict: t`Écart le plus sûr d’abord`,
  };
  return (
    <div className="filters">
      {theme && (
        <select
          className="menu"
          aria-label={t`Thème`}
          value={search.theme ?? ''}
          onChange={({ target }) => change({ theme: target.value || undefined })}
        >
          <option value="">{t`Tous les thèmes`}</option>
          {frame.themes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      {cohorts &&
        audiences.map((side) => (
          <CohortMenu
            key={side}
            side={side}
            chosen={splitIds(side === 'employees' ? search.in : search.out)}
            onChange={(ids) => change(side === 'employees' ? { in: joinIds(ids) } : { out: joinIds(ids) })}
          />
        ))}
      {sort && (
        <select
          className="menu"
          aria-label={t`Tri`}
          value={search.sort ?? 'gap'}
          onChange={({ target }) => change({ sort: sortOrders.find((order) => order === target.value) })}
        >
          {sortOrders.map((order) => (
            <option key={order} value={order}>
              {names[order]}
            </option>
          ))}
        </select>
      )}
      {legend && (
        <span className="legend">
          {audiences.map((side) => (
            <span key={side}>
              <AudienceDot audience={side} />
              {sideName(i18n, side)}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

/** What is changed of them; undefined takes one away. */
export type Change = { [K in keyof Search]?: Search[K] | undefined };

/** The filters of the address, and the way to change some of them. */
export function useFilters(): [Search, (change: Change) => void] {
  const search = useSearch({ from: '/shell' });
  const navigate = useNavigate();
  const change = (changed: Change) => {
    const next = Object.fromEntries(
      Object.entries({ ...search, ...changed }).filter(([, value]) => value !== undefined),
    );
    void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  };
  return [search, change];
}

interface CohortMenuProps {
  side: Audience;
  chosen: readonly string[];
  onChange(ids: readonly string[]): void;
}

/** A union of cohorts of one side. A native disclosure with checkboxes: a select of several is unusable on a phone. */
function CohortMenu({ side, chosen, onChange }: CohortMenuProps) {
  const { cohorts } = useFrame();
  const { i18n } = useLingui();
  const choices = cohorts[side];
  if (choices.length < 2) return null;
  const labels = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  const toggle = (id: string, on: boolean) =>
    onChange(
      choices.map((choice) => choice.id).filter((other) => (other === id ? on : chosen.includes(other))),
    );
  return (
    <details className="cohorts" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary className="menu">
        <AudienceDot audience={side} />
        <span className="vh">{saidOf(i18n, sideName(i18n, side), '')}</span>
        {labels.length === 0 ? <Trans>Ensemble</Trans> : labels.join(' + ')}
      </summary>
      <fieldset tabIndex={-1}>
        <legend className="vh">{sideName(i18n, side)}</legend>
        <label>
          <input type="checkbox" checked={labels.length === 0} onChange={() => onChange([])} />
          <Trans>Ensemble</Trans>
        </label>
        {choices.map((choice) => (
          <CohortBox
            key={choice.id}
            choice={choice}
            checked={chosen.includes(choice.id)}
            onChange={(on) => toggle(choice.id, on)}
          />
        ))}
      </fieldset>
    </details>
  );
}

function CohortBox({
  choice,
  checked,
  onChange,
}: {
  choice: CohortChoice;
  checked: boolean;
  onChange(on: boolean): void;
}) {
  const { i18n } = useLingui();
  const masked = choice.state !== 'shown';
  return (
    <label data-masked={masked || undefined}>
      <input
        type="checkbox"
        checked={checked}
        disabled={masked && !checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {choice.label}
        {masked && (
          <small>
            {suppressedName(i18n, choice.state === 'waiting' ? 'fewer-than-k' : 'cohort-without-figure')}
          </small>
        )}
      </span>
    </label>
  );
}

/**
 * An open menu closes when the focus leaves it. What the menu holds takes the focus itself (`tabIndex` −1): pressed on
 * plain words, the mouse would else give it to the page around them, and the menu would be gone before the click is whole.
 */
export function closeWhenLeft({ currentTarget, relatedTarget }: React.FocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

export function closeOnEscape({ key, currentTarget }: React.KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== 'Escape') return;
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}
