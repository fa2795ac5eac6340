import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type ExportFormat, mostQuestionsOnPaper } from '../../contract/exports.ts';
import { toldIn } from '../../contract/readings.ts';
import { useFormats, useFrame } from '../app/context.tsx';
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
        <PaperHolds theme={input.theme} />
      </ul>
    </details>
  );
}

/** What of a large campaign the report on paper leaves out, said before it is asked for. */
function PaperHolds({ theme }: { theme: string | null }) {
  const { questions } = useFrame();
  const format = useFormats();
  const asked = Object.entries(questions)
    .filter(([id]) => theme === null || id === theme)
    .reduce((sum, [, count]) => sum + count, 0);
  if (asked <= mostQuestionsOnPaper) return null;
  const [most, all] = [format.count(mostQuestionsOnPaper), format.count(asked)];
  return (
    <li className="small muted">
      <Trans>
        Le rapport PDF consacre des pages à {most} questions sur {all}, celles où les deux côtés s’écartent le
        plus sûrement. Le classeur les a toutes.
      </Trans>
    </li>
  );
}
