import { useMutation } from '@tanstack/react-query';
import { createElement, type ReactElement, useState } from 'react';
import type { Decision, DecisionVersion } from '../../contract/decisions.ts';
import { useApp } from '../app/context.tsx';
import { Refusal } from '../people/refusal.tsx';

interface Written {
  readonly version: DecisionVersion;
  change(part: Partial<DecisionVersion>): void;
  save(): void;
  readonly saving: boolean;
  /** Whether everything on the page is kept. */
  readonly saved: boolean;
  readonly refusal: ReactElement;
}

const blank: DecisionVersion = {
  ...{ state: 'under-study', decided: null, due: null, owner: {}, nextStep: {}, reason: {} },
  answers: { gaps: [], ideas: [], readings: [] },
  said: { employees: { title: {}, text: {} }, consumers: { title: {}, text: {} } },
};

/** What is being written of a decision, and its keeping. What it answers comes from the server at once. */
export function useWritten(decision: Decision): Written {
  const { api } = useApp();
  const kept = decision.draft ?? decision.steps.at(-1)?.version ?? blank;
  const [written, setWritten] = useState<DecisionVersion | null>(null);
  const write = useMutation(
    api.trpc.decisions.write.mutationOptions({
      onSuccess: async () => {
        await api.queries.invalidateQueries({ queryKey: api.trpc.decisions.pathKey() });
        setWritten(null);
      },
    }),
  );
  const version = { ...(written ?? kept), answers: kept.answers };
  return {
    version,
    change: (part) => {
      write.reset();
      setWritten({ ...version, ...part });
    },
    save() {
      const { answers: _own, ...words } = version;
      write.mutate({ id: decision.id, revision: decision.revision, written: words });
    },
    saving: write.isPending,
    saved: write.isSuccess && written === null,
    refusal: createElement(Refusal, { error: write.error }),
  };
}
