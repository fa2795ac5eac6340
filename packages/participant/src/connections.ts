export { createBoxClient } from './api/box-client.ts';
export {
  connectBox,
  connectBoxCommunity,
  connectRoll,
  connectRollCommunity,
  connectSpace,
} from './api/connections.ts';
