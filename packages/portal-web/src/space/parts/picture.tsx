import { useLingui } from '@lingui/react/macro';
import type { IdeaPage } from '@miroir/space';
import { type ReactElement, useEffect, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { type Drawn, Picture } from './drawn-picture.tsx';

/** The picture of an idea: asked for as its reader, since an address alone could not say who reads. */
export function IdeaPicture({
  idea,
  facts,
}: {
  idea: string;
  facts: NonNullable<IdeaPage['picture']>;
}): ReactElement {
  const { t } = useLingui();
  const { api, ask } = useSpace();
  const [seen, setSeen] = useState<Drawn | 'asking' | 'missing'>('asking');
  useEffect(() => {
    let late = false;
    void ask((secret) => api.picture(secret, idea)).then((found) => {
      if (!late) setSeen(found.ok ? found.value : 'missing');
    });
    return () => {
      late = true;
    };
  }, [api, ask, idea]);
  if (seen === 'missing')
    return <p className="note" dir="auto">{t`L’image ne vient pas. On y voit : ${facts.alt}`}</p>;
  if (seen !== 'asking') return <Picture picture={seen} facts={facts} />;
  const { width, height } = facts;
  return (
    <p
      className="picture"
      aria-busy="true"
      style={{ aspectRatio: `${width} / ${height}`, maxWidth: width }}
    />
  );
}
