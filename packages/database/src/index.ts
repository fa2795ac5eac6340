export { createClusteredCollection } from './clustered-collection.ts';
export { DatabaseRefused } from './database-refused.ts';
export { isDuplicateKey } from './duplicate-key.ts';
export { type Database, type DatabaseConfig, openDatabase } from './open-database.ts';
