import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ExportFormat } from '../../contract/exports.ts';
import { useReport } from '../app/use-report.ts';
import { fetchFile } from './fetch-file.ts';
import { FileSaid } from './file-said.tsx';
import { closeOnEscape, closeWhenLeft } from './filters.tsx';

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
    <details className="take-away" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary>
        <Trans>Emporter</Trans>
      </summary>
      <ul tabIndex={-1}>
        {formats.map(([format, name]) => (
          <li key={format}>
            <button type="button" disabled={take.isPending} onClick={() => take.mutate(format)}>
              {name}
            </button>
          </li>
        ))}
        <li role="status" className="small muted">
          <FileSaid taking={take} />
        </li>
      </ul>
    </details>
  );
}
