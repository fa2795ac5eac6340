export { checkBody } from './accept/body-checks.ts';
export {
  type Accepted,
  acceptEpoch,
  acceptSnapshot,
  type ChainRules,
  type ChainState,
  emptyChain,
} from './accept/chain.ts';
export { acceptHeartbeat } from './accept/heartbeat.ts';
export { isAlarm, type RefusalReason, refusalReasons } from './accept/refusal.ts';
export { type RefusalLocale, refusalSentence } from './accept/refusal-sentences.ts';
export { checkTally, type Thresholds } from './accept/tally-checks.ts';
export { createExchangeClient, type ExchangeClient, type PullFault } from './pull/exchange-client.ts';
export {
  type ChainPlace,
  createExchangeRouter,
  type ExchangeContext,
  type ExchangeDeps,
  type ExchangeRouter,
  exchangePath,
  pageSize,
} from './pull/exchange-router.ts';
export { type SnapshotHeader, schemaVersion, sealedHeaderSchema } from './schema/header.ts';
export { type HeartbeatBody, heartbeatBodySchema } from './schema/heartbeat.ts';
export { type SnapshotBody, type SnapshotInput, snapshotBodySchema } from './schema/snapshot.ts';
export {
  type Expectations,
  type Opened,
  type OpenedHeartbeat,
  type OpenedSnapshot,
  openSealed,
} from './seal/open-sealed.ts';
export { type HeaderInput, sealedHash, sealHeartbeat, sealSnapshot } from './seal/seal.ts';
export {
  generateSealKeys,
  loadPublicSealKey,
  loadSealKey,
  type PublicSealKey,
  publicSealKeyOf,
  type SealKeys,
} from './seal/seal-keys.ts';
export { verifyFile } from './seal/verify-file.ts';
