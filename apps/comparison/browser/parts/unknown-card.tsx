import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import type { Unknown } from '../../contract/overview.ts';
import { unknownSentence } from '../../figures/unknowns/sentence.ts';
import { useFormats } from '../app/context.tsx';

/** What the figures do not tell, as visible as what they tell. */
export function UnknownCard({ unknowns }: { unknowns: readonly Unknown[] }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const lines = unknowns.map((unknown) => unknownSentence(i18n, unknown, format));
  return (
    <Card>
      <h2>
        <Trans>Ce que nous ne savons pas</Trans>
      </h2>
      {lines.length === 0 && (
        <p className="say">
          <Trans>Chaque comparaison est tranchée, et chaque cohorte a ses propres chiffres.</Trans>
        </p>
      )}
      <ul className="plain">
        {lines.map(({ subject, why }) => (
          <li key={`${subject}/${why}`}>
            <span className="faint" aria-hidden="true">
              ?
            </span>
            <span>
              <b>{subject}.</b> {why}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
