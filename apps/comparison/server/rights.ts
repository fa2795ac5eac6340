import type { Access as AccessTo, Operators, RightsTable, SessionCookie } from '@miroir/operators';
import type { Right, Role } from '../contract/people.ts';

export type Access = AccessTo<Right>;

/** What the comparison itself writes into the list of what was done. */
export type Act =
  | 'imported'
  | 'epoch-accepted'
  | 'reading-frozen'
  | 'reading-removed'
  | 'ideas-matched'
  | 'decision-begun'
  | 'decision-discarded'
  | 'decisions-published'
  | 'mirror-signed'
  | 'bulletin-cancelled';

/** The people of the comparison, and the cookie by which their browsers are known. */
export type ComparisonOperators = Operators<Role, Right, Act> & { readonly cookie: SessionCookie };

/** Role by right. */
export const rights: RightsTable<Role, Right> = {
  lead: {
    read: true,
    export: true,
    freeze: true,
    decide: true,
    people: true,
    share: true,
    import: true,
    'accept-epoch': true,
  },
  viewer: {
    read: true,
    export: true,
    freeze: false,
    decide: false,
    people: false,
    share: false,
    import: false,
    'accept-epoch': false,
  },
};
