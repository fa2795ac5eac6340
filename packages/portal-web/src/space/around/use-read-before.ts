import type { CommentItem, IdeaPage, IdeaSummary } from '@miroir/space';
import { useMemo } from 'react';
import {
  noteComments,
  noteGone,
  noteIdea,
  noteListed,
  noteStand,
  type ReadBefore,
  readReadBefore,
} from '../device/read-before.ts';
import { useSpace } from './space-context.ts';

/** What a holder reads, kept for when there is no network. */
export interface ReadingKeeper {
  kept(): Promise<ReadBefore | undefined>;
  listed(shown: readonly IdeaSummary[]): void;
  read(page: IdeaPage): void;
  commented(idea: string, comments: readonly CommentItem[]): void;
  stood(stand: Pick<IdeaSummary, 'id' | 'mine' | 'counts'>): void;
  gone(id: string): void;
}

/** Null for whoever only reads: nothing of them is kept. */
export function useReadBefore(): ReadingKeeper | null {
  const { shelf, held, overview } = useSpace();
  const secret = held?.secret;
  const day = overview.today;
  return useMemo(() => {
    if (secret === undefined) return null;
    const reading = { secret, day };
    return {
      kept: () => readReadBefore(shelf, secret),
      listed: (shown) => void noteListed(shelf, reading, shown),
      read: (page) => void noteIdea(shelf, reading, page),
      commented: (idea, comments) => void noteComments(shelf, reading, { idea, comments }),
      stood: (stand) => void noteStand(shelf, reading, stand),
      gone: (id) => void noteGone(shelf, reading, id),
    };
  }, [shelf, secret, day]);
}
