export { Button, type ButtonKind, ButtonLink, joinClasses } from './primitives/button.tsx';
export { Dialog } from './primitives/dialog.tsx';
export { ErrorSummary } from './primitives/error-summary.tsx';
export { AudienceDot, Badge, Chip, Mark, VisuallyHidden } from './primitives/labels.tsx';
export { OptionRow } from './primitives/option-row.tsx';
export { Card, Masked, Notice } from './primitives/surfaces.tsx';
export { type Column, Table } from './primitives/table.tsx';
