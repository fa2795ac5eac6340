import { parseAst } from 'vite';

/** A text of a component that shares its element with other children: its offset in the source, and itself. */
export interface SharedText {
  readonly at: number;
  readonly text: string;
}

/** A node of the syntax tree (ESTree with JSX), as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/**
 * The texts of a `.tsx` source that have no element of their own. A page translated by the browser has its text nodes
 * moved into `<font>` elements: React then finds a text that stands beside anything else no longer where it put it, and
 * either throws (removing it, or inserting before it) or changes what nobody sees. An element whose only child is a
 * text is written as a whole, and survives. What is plainly an element (JSX, `children`, a list mapped) is no text; of a
 * name alone nothing is known, and beside others it counts as one.
 */
export function sharedTexts(source: string): SharedText[] {
  const nodes = allNodes(parseAst(source, { lang: 'tsx' }));
  const elements = new Set(['children', 'undefined', ...nodes.flatMap(namedElement)]);
  return nodes
    .filter(({ type }) => type === 'JSXElement' || type === 'JSXFragment')
    .flatMap((parent) => {
      const children = listOf(parent.children).filter((child) => !isBlank(child));
      if (children.length < 2 && parent.type === 'JSXElement') return [];
      return children.filter((child) => isText(child, elements));
    })
    .map(({ start, end }) => ({ at: start, text: source.slice(start, end).trim() }));
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function allNodes(root: unknown): Node[] {
  if (Array.isArray(root)) return root.flatMap(allNodes);
  if (!isNode(root)) return [];
  return [
    root,
    ...Object.values(root).flatMap((value) => (typeof value === 'object' ? allNodes(value) : [])),
  ];
}

/** `const back = <Link … />`: the name stands for an element. */
function namedElement({ type, id, init }: Node): string[] {
  if (type !== 'VariableDeclarator' || !isNode(init) || init.type !== 'JSXElement') return [];
  return isNode(id) && typeof id.name === 'string' ? [id.name] : [];
}

/** What JSX drops, and the space between two elements: no translator moves it. */
function isBlank({ type, value, expression }: Node): boolean {
  if (type === 'JSXText' || type === 'Literal') return typeof value === 'string' && value.trim() === '';
  if (type !== 'JSXExpressionContainer' || !isNode(expression)) return false;
  return expression.type === 'JSXEmptyExpression' || isBlank(expression);
}

function isText(node: unknown, elements: ReadonlySet<string>): boolean {
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'JSXExpressionContainer':
      return isText(node.expression, elements);
    case 'ConditionalExpression':
      return isText(node.consequent, elements) || isText(node.alternate, elements);
    case 'LogicalExpression':
      return isText(node.right, elements);
    case 'Identifier':
      return !elements.has(String(node.name));
    case 'CallExpression':
      return !isList(node.callee);
    case 'Literal':
      return node.value !== null;
    default:
      return textTypes.has(node.type);
  }
}

const textTypes: ReadonlySet<string> = new Set([
  'JSXText',
  'TemplateLiteral',
  'TaggedTemplateExpression',
  'MemberExpression',
  'BinaryExpression',
]);

/** `items.map(…)`, `Array.from(…)`: a list drawn. */
function isList(callee: unknown): boolean {
  if (!isNode(callee) || !isNode(callee.property)) return false;
  return /^(?:map|flatMap|from)$/.test(String(callee.property.name));
}
