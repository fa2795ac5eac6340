import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof treeOf>>[number];

async function treeOf(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

/** What stands for nothing by itself: what is in it is told. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'LabelText',
  'Legend',
]);
/** States that a person is told of. */
const told = ['checked', 'selected', 'disabled', 'required', 'invalid', 'expanded', 'level'] as const;

function lineOf({ role, name, description, value, properties = [] }: Node): string {
  const states = properties
    .filter(
      ({ name: state, value: { value: is } }) =>
        told.some((each) => each === state) && is !== false && is !== 'false',
    )
    .map(({ name: state, value: { value: is } }) =>
      is === true || is === 'true' ? state : `${state} ${is}`,
    );
  return [
    role?.value,
    name?.value ? `“${name.value}”` : '',
    value?.value === undefined || value.value === '' ? '' : `= ${value.value}`,
    description?.value ? `– ${description.value}` : '',
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * What a screen reader is given of the page’s main part, a line a node: role, name, value, description and states, as the
 * browser computes them. Texts stand once, where they are not already the name of what they are in.
 */
export async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await treeOf(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, depth: number, named: string): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '');
    const said =
      !node.ignored &&
      !silent.has(role) &&
      !(role === 'StaticText' && (name.trim() === '' || named.includes(name.trim())));
    if (said) lines.push(`${'  '.repeat(depth)}${lineOf(node)}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) visit(child, depth + (said ? 1 : 0), said ? name : named);
    }
  };
  const main = nodes.find(({ role }) => role?.value === 'main');
  if (main !== undefined) visit(main, 0, '');
  return `${lines.join('\n')}\n`;
}
