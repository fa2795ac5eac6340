/**
 * Options of a schema (Mongoose) whose documents hold what was written and nothing else, and whose collection and indexes
 * are made where a store opens, not by the way.
 */
export const bareSchema = {
  versionKey: false,
  timestamps: false,
  minimize: false,
  autoIndex: false,
  autoCreate: false,
} as const;
