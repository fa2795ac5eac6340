import { useCallback } from 'react';
import { useBox } from '../around/box-context.ts';
import { post } from '../draft/post.ts';
import { sheetOf } from '../draft/whole-sheet.ts';

/** Puts the sheet into the outbox and tries to send it. */
export function useSend(): () => Promise<void> {
  const { boot, shelf, held, questionnaire, merge, dispatch, refresh } = useBox();
  return useCallback(async () => {
    // What every tab wrote, not what this one last heard of.
    const sent = await merge();
    const sheet = sheetOf(questionnaire, sent);
    await post(shelf, { fingerprint: boot.campaign.fingerprint, replaces: held.digest, sheet });
    dispatch({ type: 'prepared', sent });
    await refresh();
  }, [boot, shelf, held, questionnaire, merge, dispatch, refresh]);
}
