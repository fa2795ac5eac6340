/** The kinds with much to arrange on the page: fetched while the first question is read. */
import '../../styles/arranged-fields.css';

export { AllocationField } from './allocation-field.tsx';
export { MatrixField } from './matrix-field.tsx';
export { RankingField } from './ranking-field.tsx';
