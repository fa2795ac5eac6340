import '../styles/large-fields.css';

export { AllocationField } from './allocation-field.tsx';
export { MatrixField } from './matrix-field.tsx';
export { RankingField } from './ranking-field.tsx';
