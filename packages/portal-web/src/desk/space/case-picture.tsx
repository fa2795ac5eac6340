import { useLingui } from '@lingui/react/macro';
import type { DeskCase } from '@miroir/space';
import { type ReactElement, useEffect, useState } from 'react';
import { type Drawn, Picture } from '../../space/parts/drawn-picture.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

/** The picture that a text to decide about bears: whoever decides sees what its readers saw. */
export function CasePicture({
  text: { id, picture: facts },
  desk: { ask },
  api,
}: {
  readonly text: DeskCase;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
}): ReactElement | null {
  const { t } = useLingui();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const bears = facts !== null;
  useEffect(() => {
    let late = false;
    if (bears)
      void ask((campaign) => api.picture({ campaign, id })).then((found) => {
        if (!late && found !== null) setDrawn(found);
      });
    return () => {
      late = true;
    };
  }, [api, ask, bears, id]);
  if (facts === null) return null;
  return (
    <>
      {drawn === null ? null : <Picture picture={drawn} facts={facts} />}
      <p className="note" dir="auto">{t`Sur l’image : ${facts.alt}`}</p>
    </>
  );
}
