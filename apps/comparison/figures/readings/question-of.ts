import type { Finding } from '../../contract/finding.ts';

/** The question a finding speaks of; null where it speaks of a theme or of who took part. */
export function questionOf(found: Finding): string | null {
  switch (found.kind) {
    case 'comparison':
    case 'silence':
    case 'within':
      return found.row.question;
    case 'trend':
      return found.line.row.question;
    case 'tone':
      return found.by === 'question' ? found.tone.id : null;
    case 'voices':
    case 'participation':
      return null;
  }
}
