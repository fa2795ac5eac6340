import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { mostInReport, type ReadingFormat } from '../../contract/readings.ts';
import { fetchFile } from '../app/fetch-file.ts';
import { FileSaid } from '../app/file-said.tsx';

interface TakeReadingsProps {
  ids: readonly string[];
  locale: string;
}

/** The chosen readings as a document: each as it was frozen, with its filters and publications of then. */
export function TakeReadings({ ids, locale }: TakeReadingsProps) {
  const { t } = useLingui();
  const take = useMutation({
    mutationFn: (format: ReadingFormat) => fetchFile(`readings/${format}`, { locale, ids }),
  });
  const formats: readonly (readonly [ReadingFormat, string])[] = [
    ['pdf', t`Rapport PDF`],
    ['pptx', t`Diapositives PPTX`],
  ];
  const wrong = ids.length === 0 || ids.length > mostInReport;
  return (
    <Card>
      <h2>
        <Trans>Emporter ces lectures</Trans>
      </h2>
      <p className="say">
        <Trans>
          Chaque lecture commence sur une page ou une diapositive à elle, telle qu’elle était : ses nombres de
          réponses, ses intervalles, sa méthode, ses filtres, ses publications et ce qui a été écrit à côté.
        </Trans>
      </p>
      <p className="tool">
        {formats.map(([format, name]) => (
          <Button
            key={format}
            kind="quiet"
            disabled={wrong || take.isPending}
            onClick={() => take.mutate(format)}
          >
            {name}
          </Button>
        ))}
      </p>
      <p role="status" className="small muted">
        <FileSaid taking={take} />
      </p>
    </Card>
  );
}
