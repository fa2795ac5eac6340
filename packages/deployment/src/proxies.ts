import type { Process } from './processes.ts';

/** One host name and the loopback port behind it. */
interface Site {
  readonly host: string;
  readonly port: number;
  /** The comparison's pages live below one folder. */
  readonly below: string | null;
  /** Kilobytes of the largest request. */
  readonly largest: number;
  readonly takesBulletins: boolean;
}

/** A whole sheet of answers is below 256, and so is all that is sent to a desk; an idea may bear a picture; the comparison takes files. */
const largest: Readonly<Record<Process['role'], number>> = {
  roll: 300,
  box: 300,
  space: 5000,
  comparison: 11_000,
};

/** A bulletin of five hundred figures in ten languages; a portal reads so much from whoever has the comparison's token alone. */
const largestBulletin = 16_500;
/** Where a box and a space are sent bulletins. */
const exchange = '/exchange/';

const sitesOf = ({ host, port, desk, role }: Process): Site[] => [
  {
    ...{ host, port, largest: largest[role] },
    below: role === 'comparison' ? '/comparison/' : null,
    takesBulletins: role === 'box' || role === 'space',
  },
  ...(desk === null
    ? []
    : [
        { ...{ host: desk.host, port: desk.port, largest: largest.box }, below: null, takesBulletins: false },
      ]),
];

const comment = [
  '# Written by `miroir deploy`. No access log: an address and a minute, beside a roll that says who was issued, is the one',
  '# thing that the protocol cannot repair. Keep it so in every file that these host names pass through.',
];

/** Caddy: certificates of its own accord, no access log unless one is asked for, `X-Forwarded-For` set anew. */
export function caddyfile(processes: readonly Process[]): string {
  const sites = processes
    .flatMap(sitesOf)
    .flatMap(({ host, port, below, largest: most, takesBulletins }) => [
      `${host} {`,
      ...(below === null ? [] : [`\tredir / ${below} 308`]),
      ...(takesBulletins ? [`\t@pages not path ${exchange}*`] : []),
      `\trequest_body ${takesBulletins ? '@pages ' : ''}{`,
      `\t\tmax_size ${most}KB`,
      '\t}',
      `\treverse_proxy 127.0.0.1:${port}`,
      '}',
    ]);
  return `${[...comment, ...sites].join('\n')}\n`;
}

/** nginx: one server a name; certificates where certbot puts them. */
export function nginxConf(processes: readonly Process[]): string {
  const sites = processes.flatMap(sitesOf);
  const names = sites.map(({ host }) => host).join(' ');
  return `${[
    ...comment,
    ...roomForNames(sites),
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${names};`,
    '  access_log off;',
    '  error_log /dev/null crit;',
    '  location /.well-known/acme-challenge/ { root /var/www/html; }',
    '  location / { return 308 https://$host$request_uri; }',
    '}',
    ...sites.flatMap(serverBlock),
  ].join('\n')}\n`;
}

/**
 * nginx keeps a name in a bucket of 64 bytes unless told otherwise, and does not start with a longer one: a pointer, the name
 * with two bytes more in whole words of eight, and one word to close (`NGX_HASH_ELT_SIZE`).
 */
function roomForNames(sites: readonly Site[]): string[] {
  const longest = Math.max(...sites.map(({ host }) => host.length));
  const needed = 8 + 8 * Math.ceil((longest + 2) / 8) + 8;
  const bucket = [64, 128, 256, 512].find((size) => needed <= size) ?? 512;
  return bucket === 64 ? [] : [`server_names_hash_bucket_size ${bucket};`];
}

function serverBlock({ host, port, below, largest: most, takesBulletins }: Site): string[] {
  const forward = [
    `    proxy_pass http://127.0.0.1:${port};`,
    '    proxy_set_header Host $host;',
    // Set anew, not added to: what a client wrote is not passed on.
    '    proxy_set_header X-Forwarded-For $remote_addr;',
    '    proxy_set_header X-Forwarded-Proto https;',
  ];
  return [
    'server {',
    // The words of nginx 1.22, which Debian has; later ones take them too.
    '  listen 443 ssl http2;',
    '  listen [::]:443 ssl http2;',
    `  server_name ${host};`,
    `  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
    `  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
    '  access_log off;',
    // A line of the error log names the client and the request.
    '  error_log /dev/null crit;',
    `  client_max_body_size ${most}k;`,
    ...(below === null ? [] : [`  location = / { return 308 ${below}; }`]),
    ...(takesBulletins
      ? [`  location ${exchange} {`, `    client_max_body_size ${largestBulletin}k;`, ...forward, '  }']
      : []),
    '  location / {',
    ...forward,
    '  }',
    '}',
  ];
}
