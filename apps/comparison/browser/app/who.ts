import { useQuery } from '@tanstack/react-query';
import type { Right } from '../../contract/people.ts';
import { useApp } from './context.tsx';

/** Who is looking, once the server has said so. */
export function useWho() {
  const { api } = useApp();
  return useQuery(api.trpc.signIn.who.queryOptions(undefined, { staleTime: 30_000 }));
}

/** Whether the person who looks has a right; false until it is known. The server asks again at every call. */
export function useRight(right: Right): boolean {
  return useWho().data?.rights.includes(right) ?? false;
}
