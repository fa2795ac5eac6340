import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MirrorDraft, MirrorView } from '../../contract/mirror.ts';
import { useApp } from '../app/context.tsx';
import { useReport } from '../app/use-report.ts';

/** What is being composed, and its keeping. */
export interface Composing {
  readonly draft: MirrorDraft;
  change(part: Partial<MirrorDraft>): void;
  save(): void;
  readonly saving: boolean;
  /** Whether everything on the page is kept. */
  readonly kept: boolean;
  readonly error: unknown;
}

/** The draft of the mirror day on this page. */
export function useMirror(view: MirrorView): Composing {
  const { api } = useApp();
  const { input } = useReport();
  const [written, setWritten] = useState<MirrorDraft | null>(null);
  const write = useMutation(
    api.trpc.mirror.write.mutationOptions({
      onSuccess: async () => {
        await api.queries.invalidateQueries({ queryKey: api.trpc.mirror.pathKey() });
        setWritten(null);
      },
    }),
  );
  const draft = written ?? view.draft;
  return {
    draft,
    change: (part) => {
      write.reset();
      setWritten({ ...draft, ...part });
    },
    save: () =>
      write.mutate({ ...input, revision: view.revision, draft: { ...draft, rows: [...draft.rows] } }),
    saving: write.isPending,
    kept: written === null,
    error: write.error,
  };
}
