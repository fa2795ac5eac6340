export { createBoxClient } from './api/box-client.ts';
export { connectBox, connectRoll } from './api/connections.ts';
