import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { boundaries } from './boundaries.ts';
import { checkBoundaries } from './check-boundaries.ts';
import type { FaultCode, Manifest, PackageSources } from './package-sources.ts';
import { readRepository } from './read-repository.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function source(
  name: string,
  files: Record<string, string>,
  manifest: Partial<Manifest> = {},
): PackageSources {
  return { manifest: { name: `@miroir/${name}`, exports: { '.': './src/index.ts' }, ...manifest }, files };
}

const needs = (...names: string[]): Partial<Manifest> => ({
  dependencies: Object.fromEntries(names.map((name) => [name, 'workspace:*'])),
});

const codes = (...packages: PackageSources[]): FaultCode[] =>
  checkBoundaries(packages).map((fault) => fault.code);

describe('the repository', () => {
  const repository = readRepository(root);

  it('has a row in the table for each of its packages, and no row without a package', () => {
    const names = repository.map((each) => each.manifest.name.replace('@miroir/', ''));
    expect(names.toSorted()).toEqual(Object.keys(boundaries).toSorted());
  });

  it('holds no undeclared, forbidden, impure or cyclic import', () => {
    expect(checkBoundaries(repository)).toEqual([]);
  }, 120_000);
});

describe('the check refuses', () => {
  const seeded: [string, FaultCode, PackageSources[]][] = [
    ['a module nobody declared', 'undeclared', [source('database', { 'src/a.ts': "import 'left-pad';" })]],
    [
      'a development dependency in what ships',
      'undeclared',
      [
        source(
          'database',
          { 'src/a.ts': "import { it } from 'vitest';" },
          { devDependencies: { vitest: '5' } },
        ),
      ],
    ],
    [
      'a package the table does not list',
      'forbidden',
      [source('campaign', { 'src/a.ts': "import { x } from '@miroir/insight';" }, needs('@miroir/insight'))],
    ],
    [
      'the server of every process knowing what one of them serves',
      'forbidden',
      [source('web-server', { 'src/a.ts': "import { x } from '@miroir/portal';" }, needs('@miroir/portal'))],
    ],
    [
      'the organiser’s people knowing one of the places where they act',
      'forbidden',
      [
        source(
          'operators',
          { 'src/a.ts': "import type { x } from '@miroir/portal';" },
          needs('@miroir/portal'),
        ),
      ],
    ],
    [
      'one portal importing the other, even for a type',
      'forbidden',
      [
        source(
          'employee-portal',
          { 'server.ts': "import type { x } from '@miroir/consumer-portal';" },
          needs('@miroir/consumer-portal'),
        ),
      ],
    ],
    [
      'a forbidden package named in an import type',
      'forbidden',
      [
        source(
          'ui',
          { 'src/a.ts': "type T = import('@miroir/campaign').Campaign;" },
          needs('@miroir/campaign'),
        ),
      ],
    ],
    [
      'the roll looking into the box',
      'forbidden',
      [source('roll', { 'src/a.ts': "import { openBoxStore } from '@miroir/box';" }, needs('@miroir/box'))],
    ],
    [
      'the box looking into the roll, by a type alone',
      'forbidden',
      [
        source(
          'box',
          { 'src/a.ts': "import type { PersonDocument } from '@miroir/roll';" },
          needs('@miroir/roll'),
        ),
      ],
    ],
    [
      'the space looking into the box, by a type alone',
      'forbidden',
      [
        source(
          'space',
          { 'src/a.ts': "import type { AnswerDocument } from '@miroir/box';" },
          needs('@miroir/box'),
        ),
      ],
    ],
    [
      'the roll looking into the space',
      'forbidden',
      [source('roll', { 'src/a.ts': "import { openSpace } from '@miroir/space';" }, needs('@miroir/space'))],
    ],
    [
      'the box looking into the space, by a type alone',
      'forbidden',
      [source('box', { 'src/a.ts': "import type { x } from '@miroir/space';" }, needs('@miroir/space'))],
    ],
    [
      'a desk looking into the box, though it sits in its process',
      'forbidden',
      [source('desk', { 'src/a.ts': "import { openBoxStore } from '@miroir/box';" }, needs('@miroir/box'))],
    ],
    [
      'a desk looking into the roll, by a type alone',
      'forbidden',
      [source('desk', { 'src/a.ts': "import type { x } from '@miroir/roll';" }, needs('@miroir/roll'))],
    ],
    [
      'the roll opening a desk',
      'forbidden',
      [source('roll', { 'src/a.ts': "import { createDesk } from '@miroir/desk';" }, needs('@miroir/desk'))],
    ],
    [
      'a value of the desk’s server in the page of the desk',
      'closed-to-browsers',
      [
        source(
          'portal-web',
          { 'src/desk/a.ts': "import { createDesk } from '@miroir/desk';" },
          needs('@miroir/desk'),
        ),
      ],
    ],
    [
      'what roles share naming one of them',
      'forbidden',
      [source('portal', { 'src/a.ts': "import { boxRole } from '@miroir/box';" }, needs('@miroir/box'))],
    ],
    [
      'a running role launching',
      'forbidden',
      [
        source(
          'box',
          { 'src/a.ts': "import { launchPortal } from '@miroir/launch';" },
          needs('@miroir/launch'),
        ),
      ],
    ],
    [
      'an app that launches',
      'forbidden',
      [
        source(
          'employee-portal',
          { 'server.ts': "import { launchPortal } from '@miroir/launch';" },
          needs('@miroir/launch'),
        ),
      ],
    ],
    [
      'a value of what roles share in the browser package',
      'closed-to-browsers',
      [
        source(
          'portal-web',
          { 'src/a.ts': "import { createPortal } from '@miroir/portal';" },
          needs('@miroir/portal'),
        ),
      ],
    ],
    [
      'an import emptied of its types but still run',
      'closed-to-browsers',
      [
        source(
          'portal-web',
          { 'src/a.ts': "import { type BoxRouter } from '@miroir/box';" },
          needs('@miroir/box'),
        ),
      ],
    ],
    [
      'a definition in a browser file of an app',
      'closed-to-browsers',
      [
        source(
          'employee-portal',
          { 'browser.tsx': "import { hestia } from '@miroir/campaign/definitions';" },
          needs('@miroir/campaign'),
        ),
      ],
    ],
    [
      "a server file behind a browser file's relative path",
      'closed-to-browsers',
      [source('comparison', { 'browser/a.ts': "import '../server/report.ts';", 'server/report.ts': '' })],
    ],
    [
      'a type of the server in a page, a figure or the contract',
      'closed-to-browsers',
      [
        source('comparison', {
          'figures/rows/a.ts': "import type { Row } from '../../server/report/view.ts';",
          'server/report/view.ts': '',
        }),
      ],
    ],
    [
      'the testkit in what ships',
      'only-from-tests',
      [source('comparison', { 'server/a.ts': "import '@miroir/testkit';" }, needs('@miroir/testkit'))],
    ],
    [
      "a package's testing subpath in what ships",
      'only-from-tests',
      [
        source('insight', { 'src/a.ts': "import '@miroir/campaign/testing';" }, needs('@miroir/campaign')),
        source('campaign', {}, { exports: { './testing': './src/testing/index.ts' } }),
      ],
    ],
    [
      "a package's own testing folder in what ships",
      'only-from-tests',
      [source('campaign', { 'src/a.ts': "import './testing/b.ts';", 'src/testing/b.ts': '' })],
    ],
    [
      'a path inside another package',
      'not-exported',
      [
        source('insight', { 'src/a.ts': "import '@miroir/basics/src/clock.ts';" }, needs('@miroir/basics')),
        source('basics', {}),
      ],
    ],
    [
      'a relative path that leaves the package',
      'leaves-package',
      [source('insight', { 'src/a.ts': "import '../../basics/src/clock.ts';" })],
    ],
    [
      'two files that import each other',
      'cycle',
      [source('ui', { 'src/a.ts': "import './b.ts';", 'src/b.ts': "export { a } from './a.ts';" })],
    ],
    [
      'two packages that depend on each other',
      'cycle',
      [source('insight', {}, needs('@miroir/exchange')), source('exchange', {}, needs('@miroir/insight'))],
    ],
    [
      'a built-in module in a pure package',
      'impure',
      [source('insight', { 'src/a.ts': "import 'node:fs';" })],
    ],
    ['a lazily imported built-in', 'impure', [source('insight', { 'src/a.ts': "await import('crypto');" })]],
    [
      'an entry that reaches the disk, from the pure half of its package',
      'impure',
      [source('sentiment', { 'src/a.ts': "import { loadEngine } from './load.ts';" })],
    ],
    ['the clock', 'impure', [source('campaign', { 'src/a.ts': 'export const now = () => Date.now();' })]],
    [
      'the clock by construction',
      'impure',
      [source('campaign', { 'src/a.ts': 'export const t = new Date();' })],
    ],
    ['the clock by call', 'impure', [source('campaign', { 'src/a.ts': 'export const t = Date();' })]],
    ['chance', 'impure', [source('sentiment', { 'src/a.ts': "export const r = Math['random']();" })]],
    ['the network', 'impure', [source('insight', { 'src/a.ts': "export const r = fetch('/');" })]],
    ['the process behind a cast', 'impure', [source('insight', { 'src/a.ts': '(process as object);' })]],
    [
      'chance from a library',
      'impure',
      [
        source(
          'campaign',
          { 'src/a.ts': "import { randomBytes } from '@noble/hashes/utils.js';" },
          needs('@noble/hashes'),
        ),
      ],
    ],
    [
      'two files that need each other, for types alone',
      'cycle',
      [source('ui', { 'src/a.ts': "import type { B } from './b.ts';", 'src/b.ts': "import './a.ts';" })],
    ],
    [
      'two folders that need each other, though no two of their files do',
      'cycle',
      [
        source('ui', {
          'src/a/one.ts': "import type { Two } from '../b/two.ts';",
          'src/a/base.ts': '',
          'src/b/two.ts': '',
          'src/b/three.ts': "import '../a/base.ts';",
        }),
      ],
    ],
  ];

  it.each(seeded)('%s', (_title, code, packages) => {
    expect(codes(...packages)).toEqual([code]);
  });
});

describe('the check allows', () => {
  const allowed: [string, PackageSources][] = [
    [
      'a type of the portal router in the browser package',
      source(
        'portal-web',
        { 'src/a.ts': "import type { BoxRouter } from '@miroir/box';" },
        needs('@miroir/box'),
      ),
    ],
    [
      'a pure function given its time, whatever its properties are called',
      source('campaign', {
        'src/a.ts':
          'interface process { fetch: string } export const at = (ms: number, it: { fetch: string }) => [new Date(ms), it.fetch, { process: 1 }] as process[];',
      }),
    ],
    [
      'the test runner in a test',
      source(
        'insight',
        { 'src/a.test.ts': "import { it } from 'vitest';" },
        { devDependencies: { vitest: '5' } },
      ),
    ],
    [
      'a file at the root of the sources used by the folder it uses',
      source('ui', { 'src/a.ts': "import './b/c.ts';", 'src/b/c.ts': "import '../d.ts';", 'src/d.ts': '' }),
    ],
  ];

  it.each(allowed)('%s', (_title, sources) => {
    expect(checkBoundaries([sources])).toEqual([]);
  });
});
