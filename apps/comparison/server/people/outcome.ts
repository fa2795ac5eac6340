import { unwrapping } from '@miroir/operators';

export const unwrap = unwrapping((refusal) => {
  if (refusal === 'link-not-valid') return 'UNAUTHORIZED';
  if (refusal === 'not-allowed' || refusal === 'oneself' || refusal === 'sharing-off') return 'FORBIDDEN';
  if (refusal === 'name-taken' || refusal === 'too-many') return 'CONFLICT';
  return refusal.startsWith('unknown-') ? 'NOT_FOUND' : 'PRECONDITION_FAILED';
});
