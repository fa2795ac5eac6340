import type { SpaceMessages } from './messages.ts';

export const spaceEnglish: SpaceMessages = {
  spacePaused:
    'Nobody new gets an access to the space: whoever asks may have had theirs after the dump. When you accept that some may hold two, run “miroir space resume”.',
  spaceResumed: 'The roll gives accesses to the space again. Some people may hold two.',
  spaceAccesses: ({ campaign, marked, held, unknown }) =>
    `${campaign}: the space counts ${held} people, the roll knows of ${marked} accesses. ${
      unknown === 0
        ? 'Nobody is missing from it.'
        : `${unknown} ${unknown === 1 ? 'person' : 'people'} it no longer knows could each take a second one.`
    }`,
  spaceNotAtHand: 'The space’s folder is not at hand: how many could take a second one is not known here.',
  spaceActed: (act, id) =>
    act === 'hide' ? `${id} is hidden; its author reads why.` : `${id} can be read again.`,
  noContribution: (id) => `There is no contribution ${id} that this applies to.`,
  whichSpace: (campaigns) => `Say which space, with --campaign: ${campaigns.join(', ')}.`,
  needsSpaceOrigin:
    'The campaign has a space: say where it opens, as browsers see it (--space-origin https://…). It runs in a process of its own.',
};
