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
  spaceDeskLink: (name, hours) =>
    `Link for ${name} to the desk of the space, for one use within ${hours} hours:`,
  otherDeskRole: (name) =>
    `“${name}” has another role at this desk: revoke it first (“miroir desk revoke --space”), or give another name.`,
  deskLogWhole: (acts, head) =>
    head === null
      ? 'The log is empty: nobody has moderated.'
      : `The log is whole: ${acts} acts, each sealed to the one before. The last one is ${head}.`,
  deskLogBroken: (sequence) => `The log is broken at act ${Number(sequence)}: it is not what was written.`,
  deskLogEmpty: 'Nobody has moderated this space.',
  digestGood: ({ audience, campaign, serial, day }) =>
    `Digest ${serial} of ${campaign} (${audience}), ${day}: as the space signed it.`,
  digestKey: (name) => `Signed with the key ${name}: compare it with the one that the digest’s page shows.`,
  digestByAnother: (name) => `It is signed, but with another key: ${name}.`,
  digestRefused: (why) =>
    why === 'changed' ? 'The digest was changed after it was signed.' : 'This is not the file of a digest.',
  noContribution: (id) => `There is no contribution ${id} that this applies to.`,
  whichSpace: (campaigns) => `Say which space, with --campaign: ${campaigns.join(', ')}.`,
  needsSpaceOrigin:
    'The campaign has a space: say where it opens, as browsers see it (--space-origin https://…). It runs in a process of its own.',
};
