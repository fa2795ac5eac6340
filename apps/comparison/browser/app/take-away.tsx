import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ExportFormat } from '../../contract/exports.ts';
import { useReport } from '../app/use-report.ts';
import { fetchFile } from './fetch-file.ts';

/** What can be taken away, with the filters of the page: documents first, then data. */
export function TakeAway() {
  const { t } = useLingui();
  const { input } = useReport();
  const take = useMutation({ mutationFn: (format: ExportFormat) => fetchFile(format, input) });
  const formats: readonly (readonly [ExportFormat, string])[] = [
    ['pdf', t`Rapport PDF`],
    ['pptx', t`Diapositives PPTX`],
    ['xlsx', t`Classeur XLSX`],
    ['csv', t`Valeurs CSV`],
    ['json', t`Comptes publiés JSON`],
    ['schema', t`Schéma de ce JSON`],
    ['sps', t`Syntaxe SPSS`],
    ['spss-csv', t`Données pour SPSS`],
  ];
  return (
    <details className="take-away">
      <summary>
        <Trans>Emporter</Trans>
      </summary>
      <ul>
        {formats.map(([format, name]) => (
          <li key={format}>
            <button type="button" disabled={take.isPending} onClick={() => take.mutate(format)}>
              {name}
            </button>
          </li>
        ))}
        <li role="status" className="small muted">
          {take.isPending && <Trans>Le fichier se prépare…</Trans>}
          {take.isError && (
            <Trans>Le fichier n’a pas pu être créé. Réessayez, ou prenez un autre format.</Trans>
          )}
        </li>
      </ul>
    </details>
  );
}
