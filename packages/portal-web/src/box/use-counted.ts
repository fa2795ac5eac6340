import { useEffect, useState } from 'react';
import { useBox } from '../around/box-context.ts';

/**
 * Whether the answer has entered the results, where it changes no more; null while nobody has said so. The box is asked,
 * since it happens without this device.
 */
export function useCounted(): boolean | null {
  const { api, held, delivery } = useBox();
  const [counted, setCounted] = useState<boolean | null>(null);
  const refused = delivery.state === 'refused' && delivery.parcel.refusal?.code === 'counted';
  const { secret, digest } = held;
  useEffect(() => {
    if (digest === null) return;
    let current = true;
    void api.open(secret).then((found) => {
      if (current && found.ok) setCounted(found.value.entered);
    });
    return () => {
      current = false;
    };
  }, [api, secret, digest]);
  return refused ? true : counted;
}
