/** From what a person decides of one machine to the files that make it so: pure, the same settings give the same bytes. */
export {
  type DeploymentFault,
  type DeploymentFile,
  deploymentFiles,
  placedBelow,
} from './deployment-files.ts';
export { leanMemory, leanPortal } from './lean-memory.ts';
export { type Process, processesOf } from './processes.ts';
export {
  type ComparisonSettings,
  type PortalSettings,
  type Settings,
  type Side,
  settingsFolder,
  settingsSchema,
  sides,
  usual,
} from './settings.ts';
