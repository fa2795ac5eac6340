import type { Audience } from '@miroir/basics';
import { consumerIdeas } from './consumers.ts';
import { employeeIdeas } from './employees.ts';
import type { BankIdea } from './idea.ts';

/** What each side proposes. */
export const ideaBank: Readonly<Record<Audience, readonly BankIdea[]>> = {
  employees: employeeIdeas,
  consumers: consumerIdeas,
};
