export { MemoryStorage } from './memory-storage.ts';
export { shelfContract } from './shelf-contract.ts';
