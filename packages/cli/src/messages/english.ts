import type { Messages } from './messages.ts';

export const english: Messages = {
  fileMissing: (path) => `There is no file at ${path}.`,
  notJson: (path, reason) => `${path} is not JSON: ${reason}`,
  noCampaignInModule: (path) => `${path} exports no campaign: export one value made by defineCampaign.`,
  campaignGood: (name, questions, themes) =>
    `“${name}” is complete: ${questions} questions in ${themes} themes. It can be launched.`,
  fingerprint: (hex) => `Fingerprint: ${hex}`,
  faults: (count, file) => (count === 1 ? `One fault in ${file}:` : `${count} faults in ${file}:`),
  wholeDocument: '(the whole document)',
  keysReady: (audience) => `Keys of the portal for ${audience} are in place.`,
  keysPlace: (folder) =>
    `They are in ${folder}, readable by this account only. Back them up, apart from the data.`,
  keysOfWhom: 'Say whose keys: --audience employees, --audience consumers, or --comparison.',
  comparisonKeyReady: (key) => `The comparison’s seal is in place. Its public key: ${key}`,
  comparisonKeyPlace: (file) =>
    `Both launches pin it: carry ${file} to where each portal is launched (--comparison-key).`,
  noComparisonKey: (file) =>
    `The comparison’s public key is not in ${file}. Run “miroir keys --comparison” where the comparison will run, then pass the file it wrote with --comparison-key: the portal believes what this key seals and nothing else, for as long as it lives.`,
  badComparisonKey: (file) => `${file} is not the file that “miroir keys --comparison” writes.`,
  audienceName: (audience) => (audience === 'employees' ? 'employees' : 'consumers'),
  importing: (people) => `Putting ${people} people on the roll`,
  preview: (people, file) => `${people} people in ${file}:`,
  cohortLine: (id, people) => `  ${id}  ${people}`,
  cohortTooSmall: (id, people) =>
    `Cohort “${id}” would hold ${people} people; a cohort has at least 20, so that nobody stands out. Merge it with another, or pass --more-to-come if other files follow.`,
  csvLine: (line, sentence) => `  line ${line}: ${sentence}`,
  csvUnreadable: (path, reason) => `${path} cannot be read as a table: ${reason}`,
  csvEmpty: (path) => `${path} lists nobody: it needs a line of titles, then one line per person.`,
  csvColumnMissing: (column, found) => `Column “${column}” is missing. Columns found: ${found}.`,
  csvWindows: 'This file is not UTF-8; it was read as Windows-1252, as spreadsheets save it.',
  personFault: (code, detail) =>
    ({
      'no-cohort': `no cohort of the campaign accepts these values (${detail}).`,
      'several-cohorts': `several cohorts accept these values (${detail}).`,
      'missing-column': `a cohort column is empty (${detail}).`,
      'duplicate-ref': `this person is listed twice (${detail}).`,
      'empty-ref': 'this person has no reference.',
      'already-launched': 'the round is launched: its partition is frozen.',
      'open-link': 'this audience comes through an open link: nobody is listed.',
    })[code],
  nothingImported: 'Nothing was imported.',
  confirmImport: (people) => `Put these ${people} people on the roll?`,
  needsYes: 'Nobody is there to confirm: run it again with --yes.',
  imported: (people) => `${people} people are on the roll.`,
  invitationsWritten: (path) =>
    `Their invitation codes are in ${path}. Launching with --invitations ${path} turns them into links.`,
  invitationsOnce: 'These codes exist nowhere else: Miroir keeps only their hashes.',
  launching: 'Making one key per cohort and freezing the partition',
  launched: (audience, round) => `The portal for ${audience} is launched: round “${round}”.`,
  keyListDigest: (digest) => `Digest of the key list: ${digest}`,
  launchFault: (_code, message) => message,
  linksWritten: (count, path) => `${count} invitation links are in ${path}. Send each person their own.`,
  releasing: 'Releasing',
  released: (serial, n) => `Release ${serial} is sealed: ${n} people counted.`,
  releaseFault: (code) =>
    code === 'busy' || code === 'overtaken'
      ? 'Another release is being made at this moment: nothing is lost, try again.'
      : code === 'not-due'
        ? 'The next release is not due yet: until then, people may still change their answers.'
        : code === 'round-final'
          ? 'The last release of this round is made.'
          : 'The round is not open yet.',
  restored: (epoch) =>
    `Epoch ${epoch} begins when roll and box start again. A lead then accepts it in the comparison, on the page Method.`,
  locale: 'en-GB',
  notLaunched: (audience, folder) => `The portal for ${audience} is not launched in ${folder}.`,
  comparisonWritten: (path) => `The comparison is configured in ${path}.`,
  comparisonMissing: (path) => `There is no comparison in ${path}: run “miroir comparison” first.`,
  leadLink: (hours) => `Sign-in link, for one use within ${hours} hours:`,
  snapshotGood: (audience, serial, n) =>
    n === null
      ? `Signature good: a participation report of the ${audience}.`
      : `Signature good: release ${serial} of the ${audience}, ${n} people counted.`,
  snapshotRefused: (sentence) => `Refused: ${sentence}`,
  noKeys:
    'No public key to check it with: pass --config comparison.json, or run it where the comparison is configured.',
  statusTitle: (audience) => `Portal for ${audience}`,
  roundState: (state) =>
    ({ before: 'not open yet', open: 'open', grace: 'last minutes', closed: 'closed' })[state] ?? state,
  statusRound: (id, state, closesAt) => `  round “${id}”: ${state}, closing ${closesAt}`,
  statusInvited: (invited, issued) =>
    invited === null
      ? `  credentials issued: about ${issued}`
      : `  invited ${invited}, credentials issued: about ${issued}`,
  statusRegistered: (registered) => `  in the box: about ${registered}`,
  statusRelease: (serial, at, n) => `  last release: ${serial}, ${at}, ${n} people counted`,
  statusNoRelease: '  no release yet',
  statusHead: (head) => `  head of the chain: ${head}`,
  statusNextDue: (at) => `  next release: ${at}`,
  internal: (message) => `A fault of Miroir itself: ${message}`,
};
