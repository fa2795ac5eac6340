import { Trans, useLingui } from '@lingui/react/macro';
import { heatStrength } from '@miroir/ui/layout';
import type { Figure } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import { heatScale } from '../../figures/heat/marks.ts';
import { absenceName } from '../../figures/words/names.ts';
import { useFormats, useFrame } from '../app/context.tsx';

/** Negative share by cohort and theme. Colour repeats the number, never replaces it. */
export function Heat({ heat, caption }: { heat: SentimentView['heat']['employees']; caption: string }) {
  const { themes } = useFrame();
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard; a figure, for a page has several and they are no landmarks
    <figure className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className="heat">
        <thead>
          <tr>
            <th scope="col">{t`Thème`}</th>
            {heat.map(({ cohort, label }) => (
              <th key={cohort} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme, index) => (
            <tr key={theme.id}>
              <th scope="row">{theme.title}</th>
              {heat.map(({ cohort, cells }) => (
                <HeatCell key={cohort} figure={cells[index] ?? { state: 'not-asked' }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function HeatCell({ figure }: { figure: Figure }) {
  const { i18n } = useLingui();
  const format = useFormats();
  if (figure.state !== 'shown') {
    const why = absenceName(i18n, figure, { format, only: null });
    return (
      <td data-state={figure.state}>
        <span className="vh">{why}</span>
        <span aria-hidden="true" title={why ?? ''}>
          {figure.state === 'too-few' ? format.count(figure.n) : figure.state === 'not-asked' ? '—' : ''}
        </span>
      </td>
    );
  }
  const share = Math.round(100 * heatStrength(figure.value, heatScale));
  const n = format.count(figure.n);
  return (
    <td
      className="num"
      style={{
        background: `color-mix(in oklab, var(--negative) ${share}%, var(--surface))`,
      }}
    >
      {format.percent(figure.value)}
      <small>
        <Trans>n = {n}</Trans>
      </small>
    </td>
  );
}

/** The scale in words. */
export function HeatLegend() {
  const format = useFormats();
  const from = format.percent(heatScale[0]);
  const to = format.percent(heatScale[1]);
  return (
    <p className="legend">
      <span>
        <Trans>{from} et moins</Trans>
      </span>
      <i className="ramp" />
      <span>
        <Trans>{to} et plus</Trans>
      </span>
      <span>
        <Trans>échelle fixe pour les deux publics</Trans>
      </span>
    </p>
  );
}
