import { useLingui } from '@lingui/react/macro';
import type { AnsweredIdea } from '@miroir/space';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

/** Takes an idea into the digest that is being composed, or out of it. */
export function InDigest({
  idea: { id },
  desk,
  api,
}: {
  readonly idea: AnsweredIdea;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
}): ReactElement | null {
  const { t } = useLingui();
  if (desk.animation === null) return null;
  const chosen = desk.animation.digest.ideas.some((each) => each.id === id);
  return (
    <Button
      aria-pressed={chosen}
      onClick={() =>
        desk.act({ what: 'compose', id }, (campaign) => api.chooseForDigest({ campaign, id, on: !chosen }))
      }
    >
      {chosen ? t`Retirer du bulletin` : t`Mettre au bulletin`}
    </Button>
  );
}
