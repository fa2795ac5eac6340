import type { Access as AccessTo, RightsTable } from '@miroir/operators';

/** Who acts at this desk: readers, whom the campaign names. */
export const roles = ['reader'] as const;
export type Role = (typeof roles)[number];

/**
 * See one comment at a time; say its tone, or take that back; see how far a theme has come; change who may act. The last
 * one is nobody's here: who reads is named before anybody writes, and let in from the command line alone.
 */
export type Right = 'read' | 'label' | 'progress' | 'people';

export type Access = AccessTo<Right>;

/** Role by right. */
export const rights: RightsTable<Role, Right> = {
  reader: { read: true, label: true, progress: true, people: false },
};
