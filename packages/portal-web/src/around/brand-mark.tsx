import type { Boot } from '@miroir/portal';
import { Mark } from '@miroir/ui';
import type { ReactElement } from 'react';

/** The company's mark beside its name, or the product's where it has none. */
export function BrandMark({ brand: { mark } }: { brand: Pick<Boot['brand'], 'mark'> }): ReactElement {
  return mark === undefined ? <Mark /> : <img className="mark" src={mark} alt="" />;
}
