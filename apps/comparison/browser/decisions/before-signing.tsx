import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { type DecisionVersion, missingOf } from '../../contract/decisions.ts';
import { missingName } from '../../figures/bulletins/names.ts';

/** What a draft still lacks, by name, as it is written. */
export function BeforeSigning({
  version,
  locales,
}: {
  version: DecisionVersion;
  locales: readonly string[];
}) {
  const { i18n } = useLingui();
  const missing = missingOf(version, locales);
  const count = missing.length;
  return (
    <Card className="before-signing">
      <h2>
        <Trans>Avant de publier</Trans>
      </h2>
      <p className="say" role="status">
        {count === 0 ? (
          <Trans>Rien ne manque : elle peut partir avec les autres.</Trans>
        ) : (
          <Trans>Éléments qui manquent : {count}.</Trans>
        )}
      </p>
      <ul className="missing">
        {missing.map((each) => {
          const name = missingName(i18n, each);
          return (
            <li key={name}>
              <span>{name}</span>
              <b>
                <Trans>manque</Trans>
              </b>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
