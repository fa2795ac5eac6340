import type { OperatorMessages } from './messages.ts';

export const operatorFrench: OperatorMessages = {
  sideName: (side) =>
    ({ employees: 'portail des salariés', consumers: 'portail des clients', comparison: 'comparaison' })[
      side
    ],
  askSides: 'Qu’est-ce qui tourne sur cette machine\u00a0?',
  askDesks:
    'Où des gens de chez vous lisent-ils les commentaires, à un bureau qui a sa propre adresse\u00a0?',
  askDeskEntry: 'Qu’est-ce qui fait entrer un lecteur au bureau\u00a0?',
  deskEntryName: (entry) =>
    entry === 'link' ? 'un lien qui sert une fois' : 'ce lien, et une clé d’accès à lui en plus',
  askSpaces: 'Où une campagne peut-elle ouvrir un espace d’idées, à une adresse à lui\u00a0?',
  askDomain:
    'Sous quel domaine sont les noms d’hôte\u00a0? (miroir.example.org\u00a0; chacun peut encore différer)',
  askHost: (key) => `Nom d’hôte\u00a0: ${key}`,
  askProxy: 'Quel serveur frontal termine TLS sur cette machine\u00a0?',
  proxyName: (proxy) =>
    ({
      caddy: 'Caddy\u00a0: il obtient ses certificats seul',
      nginx: 'nginx\u00a0: certificats par certbot',
      other: 'un autre, que vous configurez',
    })[proxy],
  askDatabase: 'Où sont les données\u00a0?',
  databaseName: (kind) =>
    kind === 'embedded'
      ? 'dans des fichiers de chaque processus\u00a0: rien à faire tourner'
      : 'sur un serveur MongoDB',
  askDatabaseHosts: 'Adresse du serveur MongoDB, sans utilisateur ni mot de passe',
  askDays:
    'Après combien de jours une sauvegarde est-elle effacée\u00a0? Elle garde ce que quelqu’un a pu retirer depuis',
  askCommunity:
    'Fichier du nom, de la marque et des liens légaux de l’entreprise (rien\u00a0: community.json dans le dossier de chaque processus, s’il y en a un)',
  notAHost: (text) =>
    `«\u00a0${text}\u00a0» n’est pas un nom d’hôte\u00a0: des minuscules et des points, sans https:// ni chemin.`,
  notDays: 'Un nombre de jours, de 1 à 999.',
  initNoSide:
    'Dites ce qui tourne sur cette machine\u00a0: --sides employees,consumers,comparison (ou l’un d’eux).',
  initNoHosts: (keys) =>
    `Il manque des noms d’hôte\u00a0: ${keys.join(', ')}. Donnez --domain miroir.example.org pour tous, ou chacun par --host ${keys[0]}=nom.example.org.`,
  initLeft: 'Quitté avant la fin\u00a0: rien n’est écrit.',
  settingsWritten: (path) => `Les réglages sont dans ${path}.`,
  settingsThere: (path) =>
    `${path} existe déjà et n’a pas été touché\u00a0: modifiez-le, ou donnez --replace.`,
  settingsFaulty: (path, faults) => `${path} ne peut pas servir\u00a0:\n${faults}`,
  deployNext: 'Lisez-les, puis\u00a0: miroir deploy',
  noSettings: (folder) =>
    `Aucun réglage dans ${folder}\u00a0: lancez d’abord «\u00a0miroir init\u00a0», ou nommez les fichiers.`,
  deploymentFault: (code, detail) =>
    ({
      'side-twice': `Deux de ces fichiers sont pour ${detail}.`,
      unlike: `Ces fichiers ne disent pas la même chose de «\u00a0${detail}\u00a0»\u00a0: une machine n’en a qu’un.`,
      'port-twice': `Le port ${detail} est donné deux fois.`,
      'host-twice': `Le nom d’hôte ${detail} est donné deux fois\u00a0: chaque processus a le sien.`,
    })[code],
  deployed: (files, changed, folder) =>
    `${files} fichiers sont dans ${folder}, ${changed === 0 ? 'tous comme avant' : `dont ${changed} nouveaux ou changés`}.`,
  deployedGone: (path) => `Retiré, aucun réglage ne le demande plus\u00a0: ${path}`,
  installNext: (script) => `Lisez ${script}, puis lancez-le en tant que root.`,
  nothingToExamine: (folder) =>
    `Ni réglages ni déploiement dans ${folder}\u00a0: nommez-le par --data, ou les réglages par --settings.`,
  findingState: (state) =>
    ({ ok: 'Bon      ', warning: 'Attention', fault: 'Faux     ', unseen: 'Non vu   ' })[state],
  examined: (good, state) =>
    `${good} points sont bons. ${{ ok: 'Rien ne va mal.', warning: 'Rien ne va mal encore\u00a0: voyez les avertissements.', fault: 'Quelque chose ne va pas.' }[state]}`,
};
