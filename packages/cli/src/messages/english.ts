import { english as amend } from './amend/english.ts';
import type { Messages } from './messages.ts';
import { operatorEnglish } from './operator/english.ts';
import { spaceEnglish } from './space/english.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

export const english: Messages = {
  amend,
  ...operatorEnglish,
  ...spaceEnglish,
  fileMissing: (path) => `There is no file at ${path}.`,
  fileIsFolder: (path) => `${path} is a folder; a file is needed.`,
  fileForbidden: (path) => `This account may not read ${path}.`,
  secretExposed: (path) =>
    `Others than its owner may read ${path}. Take that secret for known if others had access; otherwise run “chmod 600 ${path}” and start again.`,
  notJson: (path, { reason }) => `${path} is not JSON: ${reason}`,
  noCampaignInModule: (path) => `${path} exports no campaign: export one value made by defineCampaign.`,
  campaignGood: (name, questions, themes) =>
    `“${name}” is complete: ${questions} questions in ${themes} themes. It can be launched.`,
  fingerprint: (hex) => `Fingerprint: ${hex}`,
  unspoken: (locale, sentences, first) =>
    `The interface does not speak “${locale}”: its ${sentences} sentences will be told in “${first}”. “miroir language ${locale} --to FOLDER” writes catalogues to translate.`,
  lacking: (locale, missing, of, first) =>
    `The interface in “${locale}” lacks ${missing} of ${of} sentences; they fall back to another language. The first: ${quoted(first)}.`,
  filesToldIn: (locale, words) =>
    `Cards and the comparison’s files have no sentences in “${locale}”: theirs will be told in “${words}”, around the campaign’s own words.`,
  lettersNotSet: (locale, word) =>
    `The PDF has no letters for “${word}”, in “${locale}”: cards and reports in that language go into a .xlsx or a .pptx.`,
  refusedTranslations: (locale, sentences) =>
    `${sentences.length} of the translations in “${locale}” cannot be used, because they do not parse or have other values than their sentence: ${quoted(sentences)}.`,
  noLanguage: (tag) => `“${tag}” is no language: a tag such as “ar” or “pt-BR” is expected.`,
  languageWritten: (folder, sentences, untranslated) =>
    `${folder} holds the ${sentences} sentences of the interface; ${untranslated} are still to be translated.`,
  languageNext: (folder) =>
    `Translate them with any gettext editor, say MIROIR_LOCALES=${folder} to every process, and start them again.`,
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
  cohortSmall: (id, people) =>
    `Cohort “${id}” would hold ${people} of these people; a cohort is launched with at least 20, so that nobody stands out.`,
  csvLine: (line, sentence) => `  line ${line}: ${sentence}`,
  csvSpreadsheet: (path) =>
    `${path} is a spreadsheet file (XLSX, XLS or ODS). Save it as CSV from the spreadsheet, then give that file.`,
  csvBinary: (path) => `${path} is not a table of text. A CSV file is needed.`,
  csvBroken: (path, line, how) =>
    `${path} cannot be read as a table: line ${line} ${
      {
        'uneven-row': 'does not have as many values as there are columns.',
        'stray-quote': 'has a quotation mark that is not closed or stands in the middle of a value.',
        unreadable: 'breaks the form of a CSV file.',
      }[how]
    }`,
  csvEmpty: (path) => `${path} lists nobody: it needs a line of titles, then one line per person.`,
  csvColumnMissing: (path, column, found) =>
    `Column “${column}” is missing in ${path}. Its first line must name the columns; found there: ${found}.`,
  csvColumnTwice: (path, column) => `Column “${column}” appears twice in ${path}: keep one.`,
  csvWindows: 'This file is not Unicode; it was read as Windows-1252, as spreadsheets save it.',
  personFault: (code, detail) =>
    ({
      'no-cohort': `no cohort of the campaign accepts these values (${detail}).`,
      'several-cohorts': `several cohorts accept these values (${detail}).`,
      'missing-column': `a cohort column is empty (${detail}).`,
      'duplicate-ref': `this person is listed twice (${detail}).`,
      'empty-ref': 'this person has no reference.',
      'on-the-roll': `this person is on the roll already (${detail}).`,
      'open-link': 'this audience comes through an open link: nobody is listed.',
    })[code],
  personTwice: (ref, otherLine, otherRef) =>
    `this person (${ref}) is on line ${otherLine} already (${otherRef}): keep one of the two lines.`,
  nothingImported: 'Nothing was imported.',
  confirmImport: (people) => `Put these ${people} people into the community?`,
  confirmLeave: (people) => `Take these ${people} people out of the community?`,
  needsYes: 'Nobody is there to confirm: run it again with --yes.',
  needsOut:
    'Say where codes and links go: --out invitations.csv. The roll keeps only hashes of the codes, so that file is the only copy.',
  outTaken: (path) =>
    `${path} exists already and may be the only copy of other codes: it is not touched. Give --out another name.`,
  imported: (added, changed, people) =>
    `${added} people are new, ${changed} have changed: the community has ${people} people.`,
  importedNext: 'Launching a round invites whoever is in the community then: “miroir launch”.',
  left: (left, named) =>
    `${left} of ${named} people have left the community: no later round invites them. In rounds that are launched their place stays.`,
  invitationsOnce: 'These codes exist nowhere else: Miroir keeps only their hashes.',
  codeFault: (code, first) =>
    ({
      'foreign-code':
        'nobody on this roll has this code. It comes from another portal or another round: leave the file out, or name its round.',
      'voided-code':
        '“miroir amend reissue” voided this code, which opens nothing any more: the person’s new one is in the file that it wrote. The line is passed over.',
      'wrong-person':
        'this code belongs to another person or cohort of the roll: the columns were changed. Use the file as “miroir launch” wrote it.',
      'code-twice': `this code was given already (${first}): give each file once.`,
    })[code],
  codeAt: (path, line, sentence) => `${path}, line ${line}: ${sentence}`,
  noCode: (count, refs) =>
    `${count} people on the roll have no code in these files and could never be invited: ${refs.join(', ')}${refs.length < count ? '…' : '.'} Give every file that “miroir launch” and “miroir amend” wrote.`,
  moreFaults: (count) => `… and ${count} more.`,
  nothingFrozen: 'Nothing was frozen or written.',
  launching: 'Making the signing keys and freezing the partition',
  launched: (audience, round) => `The portal for ${audience} is launched: round “${round}”.`,
  keyListDigest: (digest) => `Digest of the key list: ${digest}`,
  campaignFault: ({ message }) => message,
  warnings: (count) => (count === 1 ? 'Look at this once more:' : `Look at these ${count} once more:`),
  campaignWarning: ({ message }) => message,
  launchFault: ({ message }) => message,
  otherRounds: (round, others) =>
    `Without --round the round of this day is meant, “${round}”. Another: ${others.join(', ')}.`,
  linksWritten: (count, path) => `${count} invitation links are in ${path}. Send each person their own.`,
  confirmForget: (round) =>
    `Erase the answers, keys and invitations of ${round} for good? Backups keep them until you delete those.`,
  nothingErased: 'Nothing was erased.',
  forgetting: 'Erasing the round',
  notOver: 'The last release of this round is still to come: nothing was erased.',
  forgotten: (round) =>
    `${round} is erased: answers, labels, keys, invitations. Its sealed releases stay. Delete its backups as well.`,
  openLink: (link) => `Everybody comes by one link: ${link}`,
  whichRound: (rounds) => `Say which round is meant, --round: ${rounds.join(', ')}.`,
  makingCards: (people) => `Making the codes of ${people} card${people === 1 ? '' : 's'}`,
  cardsWritten: (count, path) => `${count} card${count === 1 ? ' is' : 's are'} in ${path}.`,
  cardsKeys: (keys) => `Every card and the page say the same keys: ${keys}`,
  cardsMark:
    'The company’s mark is a drawing (SVG), which paper does not take: the cards carry the name alone. As a PNG it stands before it.',
  cardsSecret:
    'Whoever reads a card can answer with it: hand each out in person, and delete the file once it is printed.',
  cardsOut: (path) => `${path}: cards go into a .pdf to be printed, or into a .xlsx.`,
  cardsLanguage: (asked, locales) =>
    `The campaign does not speak “${asked}”. It speaks: ${locales.join(', ')}.`,
  cardsLetters: ({ lang, word, settable }) =>
    `The PDF has no letters for “${word}”, in “${lang}”: nothing was made. ${settable.length === 0 ? '' : `Print the cards in another language of the campaign (--language ${settable.join(', ')}), or `}${settable.length === 0 ? 'Write' : 'write'} them into a .xlsx, which has them all.`,
  cardsNumbers: (asked) => `“${asked}” names no cards: write 3 or 3,17-24.`,
  noCards: 'No card is left to print of what was asked for.',
  releasing: 'Releasing',
  clockConfirmed: 'A running portal believes the clock of this machine within a second.',
  released: (serial, n) => `Release ${serial} is sealed: ${n} people counted.`,
  releaseFault: (code) =>
    code === 'busy' || code === 'overtaken'
      ? 'Another release is being made at this moment, or the box is just closing: nothing is lost, try again.'
      : code === 'not-due'
        ? 'The next release is not due yet: until then, people may still change their answers.'
        : code === 'held'
          ? 'After the restore, what would be published does not follow what had been: a figure would fall, or fewer than ten people would make the difference. Nothing was published. It is tried again every hour, as more people answer.'
          : code === 'round-final'
            ? 'The last release of this round is made.'
            : code === 'clock-doubted'
              ? 'The clock of this machine is more than an hour past the last minute that the box believed: the last release is not made by it. Start the box, which waits a quarter of an hour, or set the clock right.'
              : 'The round is not open yet.',
  calibrated:
    'What the readers said is sealed: the comparison takes it at its next pull. It was made once and will not change.',
  calibrateFault: (code) =>
    ({
      'before-last-release': 'The last release of this round is not made yet: comments may still enter.',
      compared: 'Both sides are compared already: what is read now comes too late.',
      'too-few-labels': 'Nowhere have ten comments been read: there is nothing to calibrate from.',
      'no-reader': 'This campaign names no reader.',
      'clock-doubted':
        'The clock of this machine is more than an hour past the last minute that the box believed: nothing is sealed by it. Start the box, which waits a quarter of an hour, or set the clock right.',
    })[code],
  filesRewritten: (roll) =>
    roll
      ? 'The files of roll and box were rewritten: they keep no order of arrival.'
      : 'The files of the box were rewritten: they keep no order of arrival. The roll is not at hand here; its own process rewrites its files every day.',
  notRewritten: (role) =>
    `The release is published. The files of the ${role} could not be rewritten and may still keep the order of arrival: make room on its disk. Its own process rewrites them while it runs.`,
  roleName: (role) => role,
  backingUp: (role) => `Backing up the ${role}`,
  backedUp: (role, path, documents) => `The ${role} is in ${path}: ${documents} documents.`,
  backupWithoutKeys:
    'No key is in a backup: keep a copy of each keys/ folder apart. Store the roll and the box in different places.',
  restoring: (role) => `Reading the ${role} back`,
  restoreFault: (path, code) =>
    ({
      'not-a-dump': `${path} is not a file that “miroir backup” of this version wrote. One of an earlier version is read back by that version, and upgraded after.`,
      incomplete: `${path} is cut short or was changed: take another copy.`,
      'foreign-dump': `${path} is of another portal or of another launch.`,
      'not-empty':
        'There is a database in this folder already. Stop the process, move its miroir.sqlite files aside (not a space’s …-withdrawn.sqlite), then try again: a backup never goes over what is there.',
    })[code],
  restoredRole: (role, documents) => `The ${role} is read back: ${documents} documents.`,
  marksDistrusted:
    'Whoever opens their access from now on may have had it before the breakdown: they are given a replacement, counted in the figures, in no threshold, and published among possible doubles.',
  needsPublished:
    'Say what this box had published last: --published FILE, as “miroir snapshot last --audience … --out FILE” writes it beside the comparison; or --published none when the comparison holds nothing later than the box itself. Otherwise the next release could differ from it by one person.',
  publishedFault: (code) =>
    code === 'foreign-snapshot'
      ? 'This is not a release that this box sealed.'
      : 'The box itself remembers a later release than this one: give the last.',
  nothingAccepted: (audience) => `The comparison has accepted no release of the ${audience}.`,
  whichChain: (rounds) => `Say which round with --campaign and --round: ${rounds.join(', ')}.`,
  needsOrigin: 'Give --origin once: the address of the comparison, as browsers see it.',
  snapshotWritten: (path) => `The last release accepted is in ${path}.`,
  restored: (epoch) =>
    `Epoch ${epoch} begins when roll and box start again. A lead then accepts it in the comparison, on the page Method.`,
  upgradeOf: (role, audience) => `the ${role} of the ${audience}`,
  upgradeNothing: (folder) => `There are no data of a roll or a box in ${folder}.`,
  upgradePlan: (data, version, steps) =>
    steps.length === 0
      ? `Data of ${data}: version ${version}, nothing to do.`
      : [`Data of ${data}: version ${version}. “miroir upgrade” would:`, ...steps].join('\n'),
  upgradeStep: (step, to) =>
    ({
      'rounds-apart': `  → ${to}: move the round into a database and a folder of its own, so that others can stand beside it. The people of the round stay on its roll; for a later round they are imported again, with their columns.`,
    })[step],
  upgradeFault: (data, code) =>
    ({
      newer: `Data of ${data}: a newer Miroir wrote them. Run that one.`,
      'never-launched': `Data of ${data}: people were imported and nothing was launched. Move miroir.sqlite out of that folder, and import the people again.`,
      'copy-incomplete': `Data of ${data}: a copy did not hold everything. Nothing was removed: see whether the disk is full, then run “miroir upgrade” again.`,
    })[code],
  upgradeWhose: 'Say whose databases these are: --audience employees or consumers.',
  upgrading: (data) => `Bringing forward ${data}`,
  upgraded: (data, from, to) =>
    from === to
      ? `Data of ${data}: version ${to}, nothing to do.`
      : `Data of ${data}: brought from version ${from} to ${to}.`,
  locale: 'en-GB',
  notLaunched: (audience, folder) => `The portal for ${audience} is not launched in ${folder}.`,
  comparisonWritten: (path) => `The comparison is configured in ${path}.`,
  comparisonMissing: (path) => `There is no comparison in ${path}: run “miroir comparison” first.`,
  notALead: (name) =>
    `“${name}” has access as somebody who is no lead: give this lead another name, or have a lead change the role on the page “Access”.`,
  notAReader: (name, named) =>
    named.length === 0
      ? 'This campaign names nobody who reads comments: no reading desk opens.'
      : `“${name}” is not one of those whose names participants have read: ${named.join(', ')}.`,
  deskLink: (name, hours) => `Link for ${name} to the reading desk, for one use within ${hours} hours:`,
  noReaders: 'Nobody is invited to this desk.',
  readerInvited: (name, until) =>
    until === null
      ? `${name}: invited, never came, no link waits.`
      : `${name}: invited, never came, the link ends on ${until}.`,
  readerJoined: (name, { since, sessions, passkeys }) =>
    `${name}: at the desk since ${since}, open sessions: ${sessions}, passkeys: ${passkeys}.`,
  readerUnknown: (name) => `Nobody is called “${name}” at this desk: see “miroir desk list”.`,
  readerRevoked: (name) => `${name} is let in no more: link, sessions and passkeys have ended.`,
  notAnOrigin: (given) =>
    `“${given}” is not the address of a site: give it as https://desk.example, without a path.`,
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
  statusInvited: (invited) => `  invited: ${invited}`,
  statusParticipation: (day, issued, answered) =>
    `  at the end of ${day}: about ${issued} opened their access, about ${answered} answered`,
  statusNoDay: '  participation is counted from tomorrow on, once a day',
  statusRelease: (serial, at, n) => `  last release: ${serial}, ${at}, ${n} people counted`,
  statusNoRelease: '  no release yet',
  statusHead: (head) => `  head of the chain: ${head}`,
  statusDesk: (invited, came) =>
    `Reading desk: ${invited} ${invited === 1 ? 'reader' : 'readers'} invited, ${came} of them came.`,
  statusSpaceDesk: (invited, came) =>
    `Desk of the space: ${invited} ${invited === 1 ? 'person' : 'people'} invited, ${came} of them came.`,
  statusNextDue: (at) => `  next release: ${at}`,
  statusOverdue: (at) => `  next release: overdue since ${at}; does the box run? Its log says why it waits`,
  internal: (message) => `A fault of Miroir itself: ${message}`,
};
