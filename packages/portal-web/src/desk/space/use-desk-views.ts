import type { AnimationDesk, AnswerDesk, DeskQueue, ReviewDesk, SpaceDeskFrame } from '@miroir/space';
import { useCallback, useState } from 'react';
import type { AnswersAsked, SpaceDeskApi } from './space-desk-api.ts';

/** Which list of ideas is looked at, of which theme, and how many are passed over. */
export type Listed = Omit<AnswersAsked, 'campaign'>;

/** What a desk shows of a campaign; each null until it is here, and for whoever may not see it. */
export interface DeskViews {
  readonly queue: DeskQueue | null;
  /** What is read before it appears. */
  readonly reviews: ReviewDesk | null;
  readonly answers: AnswerDesk | null;
  readonly animation: AnimationDesk | null;
}

const nothing: DeskViews = { queue: null, reviews: null, answers: null, animation: null };

/** What a person may see of a campaign, asked for anew at each look. */
export function useDeskViews(api: SpaceDeskApi) {
  const [views, setViews] = useState(nothing);
  const [listed, list] = useState<Listed>({ list: 'unanswered', theme: null, from: 0 });
  const look = useCallback(
    async ({ may }: SpaceDeskFrame, campaign: string): Promise<void> => {
      const show = (some: Partial<DeskViews>) => setViews((now) => ({ ...now, ...some }));
      if (may.includes('look'))
        show({ queue: await api.queue(campaign), reviews: await api.reviews(campaign) });
      if (may.includes('draft')) show({ answers: await api.answers({ campaign, ...listed }) });
      if (may.includes('animate')) show({ animation: await api.animation(campaign) });
    },
    [api, listed],
  );
  return { views, listed, list, look };
}
