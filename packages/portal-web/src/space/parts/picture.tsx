import { useLingui } from '@lingui/react/macro';
import { decodeBase64url } from '@miroir/credential';
import type { IdeaPage } from '@miroir/space';
import { type ReactElement, useEffect, useState } from 'react';
import { useSpace } from '../around/space-context.ts';

interface Drawn {
  readonly type: string;
  /** Base64url. */
  readonly data: string;
}

interface Facts {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that is here, drawn from memory: it has no address. */
export function Picture({ picture, facts }: { picture: Drawn; facts: Facts }): ReactElement {
  const { alt, width, height } = facts;
  const address = useAddress(picture);
  return (
    <p className="picture">
      {address === null ? null : <img src={address} alt={alt} width={width} height={height} />}
    </p>
  );
}

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

function useAddress({ type, data }: Drawn): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const bytes = decodeBase64url(data);
    if (!bytes.ok) return;
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes.value)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [type, data]);
  return address;
}
