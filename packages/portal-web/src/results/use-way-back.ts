import { use } from 'react';
import { BoxContext } from '../around/box-context.ts';
import { useRouter } from '../router/router.tsx';

/** The way from a result to one's own question, and from there to the review; null where this device holds no answers or does not ask it. */
export function useWayBack(question: string): (() => void) | null {
  const box = use(BoxContext);
  const { go } = useRouter();
  const at = box?.questions.findIndex((candidate) => candidate.id === question) ?? -1;
  return at === -1 ? null : () => go(`/q/${at + 1}`, { state: 'review' });
}
