import { parseSync } from 'vite';

/** One import or re-export of a file. `type` imports are erased; everything else runs. */
export interface ImportFound {
  readonly specifier: string;
  readonly kind: 'value' | 'type';
  readonly names: readonly string[];
  readonly line: number;
}

/** A use of the clock, of chance, of the network or of the process, found in the code itself. */
export interface ReachFound {
  readonly what: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    const children: unknown[] = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) yield* walk(child);
  }
}

function parse(path: string, source: string): { nodes: Node[]; lineOf: (offset: number) => number } {
  const parsed = parseSync(path, source, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${path} does not parse: ${fault.message}`);
  return {
    nodes: [...walk(parsed.program as unknown as Node)],
    lineOf: (offset) => source.slice(0, offset).split('\n').length,
  };
}

const literal = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;

const nameOf = (value: unknown): string =>
  isNode(value) && typeof value.name === 'string' ? value.name : '';

function importOf(node: Node, line: number): ImportFound | undefined {
  const specifier = literal(node.source) ?? literal(node.argument);
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'require') {
    const required = literal((node.arguments as unknown[])[0]);
    return required === undefined ? undefined : { specifier: required, kind: 'value', names: [], line };
  }
  if (specifier === undefined) return undefined;
  switch (node.type) {
    case 'ImportDeclaration': {
      const names = (node.specifiers as Node[]).map((each) => nameOf(each.imported ?? each.local));
      return { specifier, kind: node.importKind === 'type' ? 'type' : 'value', names, line };
    }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { specifier, kind: node.exportKind === 'type' ? 'type' : 'value', names: [], line };
    case 'ImportExpression':
      return { specifier, kind: 'value', names: [], line };
    case 'TSImportType':
      return { specifier, kind: 'type', names: [], line };
    default:
      return undefined;
  }
}

/** Every import, re-export, dynamic import and `import('…')` type of a TypeScript source. Throws when it does not parse. */
export function findImports(path: string, source: string): ImportFound[] {
  const { nodes, lineOf } = parse(path, source);
  return nodes.flatMap((node) => importOf(node, lineOf(node.start)) ?? []);
}

const impureGlobals = new Set([
  'process',
  'console',
  'fetch',
  'crypto',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'WebSocket',
  'XMLHttpRequest',
  'navigator',
  'require',
  'eval',
  'Temporal',
]);

const impureMembers = new Set(['Math.random', 'Date.now']);

/** TypeScript nodes that wrap a running expression; every other TS node is a type, and erased. */
const runningTypeScript = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** Uses of a global, leaving out property names and type positions. */
function referencedGlobals(nodes: readonly Node[]): Node[] {
  const names = new Set<Node>();
  const declared = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'Identifier') names.add(node);
    if (node.type === 'VariableDeclarator') declared.add(nameOf(node.id));
    if (node.type === 'FunctionDeclaration' || node.type.endsWith('FunctionExpression')) {
      for (const each of (node.params as unknown[]) ?? []) declared.add(nameOf(each));
    }
    if (node.type.startsWith('Import') && isNode(node.local)) declared.add(nameOf(node.local));
  }
  for (const node of nodes) {
    const computed = node.computed === true;
    if (node.type === 'MemberExpression' && !computed && isNode(node.property)) names.delete(node.property);
    if (!computed && isNode(node.key) && node.shorthand !== true) names.delete(node.key);
    if (!node.type.startsWith('TS') || runningTypeScript.has(node.type)) continue;
    for (const child of walk(node)) names.delete(child);
  }
  return [...names].filter((node) => impureGlobals.has(nameOf(node)) && !declared.has(nameOf(node)));
}

function impureUse(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    const property = node.computed === true ? literal(node.property) : nameOf(node.property);
    const name = `${nameOf(node.object)}.${property ?? ''}`;
    return impureMembers.has(name) ? name : undefined;
  }
  if (nameOf(node.callee) !== 'Date') return undefined;
  if (node.type === 'CallExpression') return 'Date()';
  return node.type === 'NewExpression' && (node.arguments as unknown[]).length === 0
    ? 'new Date()'
    : undefined;
}

/** What a pure source reaches that it must be given instead: clock, chance, network, process. */
export function findReaches(path: string, source: string): ReachFound[] {
  const { nodes, lineOf } = parse(path, source);
  const uses = nodes.flatMap((node) => {
    const what = impureUse(node);
    return what === undefined ? [] : [{ what, line: lineOf(node.start) }];
  });
  const globals = referencedGlobals(nodes).map((node) => ({
    what: nameOf(node),
    line: lineOf(node.start),
  }));
  return [...uses, ...globals];
}
