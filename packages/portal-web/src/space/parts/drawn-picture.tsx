import { decodeBase64url } from '@miroir/credential';
import { type ReactElement, useEffect, useState } from 'react';

/** A picture as a server gives it. */
export interface Drawn {
  readonly type: string;
  /** Base64url. */
  readonly data: string;
}

/** What it shows, and how large. */
export interface PictureFacts {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that is here, drawn from memory: it has no address. */
export function Picture({ picture, facts }: { picture: Drawn; facts: PictureFacts }): ReactElement {
  const { alt, width, height } = facts;
  const address = useAddress(picture);
  return (
    <p className="picture">
      {address === null ? null : <img src={address} alt={alt} width={width} height={height} />}
    </p>
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
