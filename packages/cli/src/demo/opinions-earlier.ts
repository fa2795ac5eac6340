import { parcels } from './bank/parcels.ts';
import { consumers, employees, type Opinions } from './opinions.ts';

/** The two sides as they were a season ago: repair was harder still, and parcels were what people wrote about. */
export const earlierEmployees: Opinions = {
  ...employees,
  writes: { ...employees.writes, 'materials-order': 0.45 },
};

export const earlierConsumers: Opinions = {
  ...consumers,
  bank: { ...consumers.bank, comments: { ...consumers.bank.comments, materials: parcels } },
  weights: { ...consumers.weights, 'repair-ease': [42, 30, 12, 11, 5] },
  writes: { ...consumers.writes, 'materials-order': 0.6 },
  tone: { ...consumers.tone, 'materials-order': [86, 7, 7] },
};
