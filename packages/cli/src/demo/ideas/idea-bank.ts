import type { Audience } from '@miroir/basics';
import { consumerIdeas } from './consumers.ts';
import { decidedIdeas } from './decided.ts';
import { employeeIdeas } from './employees.ts';
import type { BankIdea } from './idea.ts';

/** What each side proposes, with what its desk decided about some of it. */
export const ideaBank: Readonly<Record<Audience, readonly BankIdea[]>> = {
  employees: [...employeeIdeas, ...decidedIdeas.employees],
  consumers: [...consumerIdeas, ...decidedIdeas.consumers],
};
