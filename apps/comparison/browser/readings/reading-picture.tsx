import { Picture } from '@miroir/ui/charts';
import type { Finding } from '../../contract/finding.ts';
import type { ToldFinding } from '../../figures/findings/told-finding.ts';
import { LabelledPicture } from '../parts/labelled-picture.tsx';

/** Width at which the room of a picture is kept before it is drawn, in pixels. */
const usual = 640;

/** What a frozen finding looked like: a comparison with its values written, anything else as its figure draws it. */
export function ReadingPicture({ found, told }: { found: Finding; told: ToldFinding }) {
  if (found.kind === 'comparison') return <LabelledPicture row={found.row} />;
  return told.figures.map(({ id, sentence, marks }) => (
    <Picture key={id} label={sentence} draw={marks} height={marks(usual).height} />
  ));
}
