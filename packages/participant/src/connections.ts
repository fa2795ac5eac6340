export { createBoxClient } from './api/box-client.ts';
export { connectBox, connectBoxCommunity, connectRoll, connectRollCommunity } from './api/connections.ts';
