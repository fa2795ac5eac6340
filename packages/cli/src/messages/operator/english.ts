import type { OperatorMessages } from './messages.ts';

export const operatorEnglish: OperatorMessages = {
  sideName: (side) =>
    ({ employees: 'employees’ portal', consumers: 'consumers’ portal', comparison: 'comparison' })[side],
  askSides: 'What runs on this machine?',
  askDesks: 'Where do people of yours read comments, at a desk with an address of its own?',
  askDeskEntry: 'What lets a reader in at a desk?',
  deskEntryName: (entry) =>
    entry === 'link' ? 'a link that works once' : 'that link, and a passkey of theirs as well',
  askSpaces: 'Where may a campaign open a space for ideas, at an address of its own?',
  askDomain: 'Below which domain are the host names? (miroir.example.org; each can still be another)',
  askHost: (key) => `Host name: ${key}`,
  askProxy: 'Which proxy ends TLS on this machine?',
  proxyName: (proxy) =>
    ({
      caddy: 'Caddy: certificates of its own accord',
      nginx: 'nginx: certificates by certbot',
      other: 'another, which you configure',
    })[proxy],
  askDatabase: 'Where are the data?',
  databaseName: (kind) =>
    kind === 'embedded' ? 'in files of each process: nothing to run' : 'on a MongoDB server',
  askDatabaseHosts: 'Address of the MongoDB server, without user and password',
  askDays: 'After how many days does a backup go? It holds what somebody may have withdrawn since',
  askCommunity:
    'File with the company’s own name, mark and legal links (nothing: community.json in the folder of each process, where there is one)',
  notAHost: (text) =>
    `“${text}” is not a host name: small letters and points, without https:// and without a path.`,
  notDays: 'A number of days, from 1 to 999.',
  initNoSide: 'Say what runs on this machine: --sides employees,consumers,comparison (or one of them).',
  initNoHosts: (keys) =>
    `Host names are missing: ${keys.join(', ')}. Give --domain miroir.example.org for all of them, or each as --host ${keys[0]}=name.example.org.`,
  initLeft: 'Left before the end: nothing was written.',
  settingsWritten: (path) => `Settings are in ${path}.`,
  settingsThere: (path) => `${path} is there already and was not touched: edit it, or give --replace.`,
  settingsFaulty: (path, faults) => `${path} cannot be used:\n${faults}`,
  deployNext: 'Read them, then: miroir deploy',
  noSettings: (folder) => `There are no settings in ${folder}: run “miroir init” first, or name the files.`,
  deploymentFault: (code, detail) =>
    ({
      'side-twice': `Two of these files are for ${detail}.`,
      unlike: `These files do not say the same of “${detail}”: one machine has one.`,
      'port-twice': `Port ${detail} is given twice.`,
      'host-twice': `The host name ${detail} is given twice: each process has its own.`,
    })[code],
  deployed: (files, changed, folder) =>
    `${files} files are in ${folder}, ${changed === 0 ? 'all of them as they were' : `${changed} of them new or changed`}.`,
  deployedGone: (path) => `Removed, since no settings ask for it any more: ${path}`,
  installNext: (script) => `Read ${script}, then run it as root.`,
  nothingToExamine: (folder) =>
    `There are no settings and no deployment in ${folder}: name it with --data, or the settings with --settings.`,
  findingState: (state) =>
    ({ ok: 'Good   ', warning: 'Warning', fault: 'Wrong  ', unseen: 'Unseen ' })[state],
  examined: (good, state) =>
    `${good} things are good. ${{ ok: 'Nothing is wrong.', warning: 'Nothing is wrong yet: see to the warnings.', fault: 'Something is wrong.' }[state]}`,
};
