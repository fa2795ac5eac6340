import type { AmendMessages } from './amend-messages.ts';

export const english: AmendMessages = {
  never: `
What changes after the launch is sealed, numbered, applied on both sides and shown to participants, in the releases
and in the comparison.

May change: the close, later or earlier, until the box is closed, and so that both sides are still compared at the
minute that was promised; a text, in every language of the campaign; who is invited; a lost invitation; an
announcement.

Never changes: the fingerprint, the key list, the people counted at the launch; questions, options, their ids, order
and conditions; languages, cohorts, thresholds and the pace of releases; the opening, the minute of the comparison and
that of the decisions; who reads comments; the tone’s engine. Those take a new round.`,
  closeMoves: (from, to, zone) => `The close moves from ${from} to ${to} (${zone}).`,
  textAt: (audience, path) => `${audience}, ${path}:`,
  textInto: (locale, before, after) => `  ${locale}  “${before}” becomes “${after}”`,
  announced: (audience, locale, text) => `${audience}, ${locale}: “${text}”`,
  untilGone: (minute) => `${minute} is gone already: nobody would read the announcement.`,
  saysNothing: 'This changes nothing on either side.',
  confirm: 'Seal this change? Participants of both sides will read of it.',
  confirmAdd: (people) =>
    `Add ${people === 1 ? 'this person' : `these ${people} people`} to the round? Its participants and the comparison will read how many.`,
  confirmReissue: (refs) =>
    `Void the invitation of ${refs.join(', ')} and give a new code? The old one admits nobody any more, and participants and the comparison will read how many were replaced.`,
  sealed: (serial, path) => `Amendment ${serial} is sealed: ${path}`,
  carry: (path, round) =>
    `Carry that file to both portals and apply it on each: miroir amend apply ${path} --audience employees --round ${round}, then consumers.`,
  notTexts: (path) =>
    `${path} does not hold texts: { "fr": "…", "en": "…" }, or one such for "employees" and "consumers"; to correct, each under its path, such as "questions/repair-cost/text".`,
  notAnAmendment: (path) =>
    `${path} is not an amendment: give the file that “miroir amend close”, “text” or “announce” wrote.`,
  ledgerSpoilt: (path, reason) =>
    `${path} cannot be believed (${reason}): the amendments of this round must be put back as they were, or the numbers would part.`,
  applied: (audience, serial) => `Amendment ${serial} is in force for ${audience}.`,
  appliedIn: (role, how) =>
    ({
      applied: `  ${role}: written; a running server takes it up within a second.`,
      already: `  ${role}: was there already.`,
      refused: `  ${role}: noted as refused; a running server tells it within a second.`,
      'not-at-hand': `  ${role}: not at hand. Apply the same file where it is.`,
    })[how],
  refusedHere: (audience, serial) =>
    `Amendment ${serial} came too late for ${audience}: it does not hold there, participants and the comparison read so, and later amendments go on.`,
  refuseHint:
    'No later amendment of this round is taken here until that is noted: the same command with --refuse does it, in the open and for good.',
  fault: (code) => reasons[code] ?? `The amendment is refused: ${code}.`,
  nothingAmended: 'Nothing was amended.',
  nobody: (refs) => `Nobody on the roll is named so: ${refs.join(', ')}.`,
  openLink: 'This side comes by an open link: nobody has an invitation of their own.',
  added: (people) => (people === 1 ? 'One person was added.' : `${people} people were added.`),
  reissued: (people) =>
    people === 1
      ? 'One invitation was given a new code; the old one admits nobody any more.'
      : `${people} invitations were given new codes; the old ones admit nobody any more.`,
};

const reasons: Readonly<Record<string, string>> = {
  malformed: 'This is no amendment, or it is damaged.',
  'bad-signature': 'This amendment is not under the seal of the comparison that was pinned at the launch.',
  'wrong-audience': 'This amendment is the other side’s.',
  'wrong-campaign': 'This amendment is of another campaign.',
  'unknown-fingerprint': 'This amendment is of another version of the campaign than the one launched.',
  'unknown-round': 'This amendment is of another round.',
  'missing-earlier': 'An earlier amendment was not applied here: apply them in their order.',
  'lower-serial': 'A later amendment is applied here already.',
  'broken-chain': 'This amendment does not follow the last one that was applied here.',
  equivocation: 'Another amendment was applied under this number: the comparison sealed two pasts.',
  'impossible-date': 'That minute is in no calendar. Write YYYY-MM-DDTHH:MM.',
  'same-close': 'The round closes at that minute already.',
  'closes-before-opens': 'The round would close before it opens.',
  'past-compares':
    'The box, which stays open a quarter of an hour after the close, would still be open at the minute of the comparison, which was promised.',
  'into-next-round': 'The box would still be open when the next round opens.',
  'other-pipe':
    'A corrected text may say no earlier answer but those it said before, written the same way: {answer:question|otherwise}.',
  'no-such-text': 'No text that may be corrected stands there.',
  'missing-language': 'A text is missing in one of the campaign’s languages.',
  'other-language': 'A text is given in a language that the campaign does not have.',
  'same-text': 'One of the texts is as it was.',
  'too-long': 'An announcement has 1000 characters at most.',
  'not-launched': 'Nothing is launched here.',
  'round-over': 'The box is closed: no close moves after it.',
  'in-the-past': 'The close would come before now.',
  'clock-doubted':
    'The clock of this machine is far from the last minute that the portal believed: no close is moved by it. Start the portal, which waits a quarter of an hour, or set the clock right.',
  busy: 'A release is being made at this moment, or another amendment: nothing is lost, try again.',
};
