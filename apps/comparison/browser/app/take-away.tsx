import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ExportFormat } from '../../contract/exports.ts';
import { toldIn } from '../../contract/readings.ts';
import { useFrame } from '../app/context.tsx';
import { useReport } from '../app/use-report.ts';
import { fetchFile } from './fetch-file.ts';
import { FileSaid, FilesToldIn } from './file-said.tsx';
import { closeOnEscape, closeWhenLeft } from './filters.tsx';

/** What can be taken away, with the filters of the page: documents first, then data. */
export function TakeAway() {
  const { t, i18n } = useLingui();
  const { locales } = useFrame();
  const { input } = useReport();
  const locale = toldIn(i18n.locale, locales);
  const take = useMutation({ mutationFn: (format: ExportFormat) => fetchFile(format, { ...input, locale }) });
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
        <li className="small muted">
          <FilesToldIn told={locale} />
        </li>
      </ul>
    </details>
  );
}
