import { currentSchemaVersion } from '../schema/campaign.ts';

/** One step from a schema version to the next. Append-only: a step that has shipped never changes. */
export interface Upgrade {
  readonly from: number;
  readonly apply: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Every step there has been. Version 1 is the first, so there is none yet. */
const upgrades: readonly Upgrade[] = [];

/**
 * A campaign document brought to the current schema version, step by step, without `$schema` (which is for editors
 * and must not weigh on the fingerprint). A document that is no object, has no version, or one this release does
 * not know, comes back as it is: the parse that follows refuses it.
 */
export function upgradeCampaign(
  json: unknown,
  steps: readonly Upgrade[] = upgrades,
  target: number = currentSchemaVersion,
): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { $schema: _editorHint, ...members } = json as Record<string, unknown>;
  let document: Record<string, unknown> = members;
  for (let version = document.schemaVersion; typeof version === 'number' && version < target; version += 1) {
    const step = steps.find((candidate) => candidate.from === version);
    if (!step) break;
    document = { ...step.apply(document), schemaVersion: version + 1 };
  }
  return document;
}
