import type { DemoLinks } from './demo-links.ts';
import type { DemoMessages } from './demo-messages.ts';

/** What is printed once everything answers: which address is which. */
export function linkLines(messages: DemoMessages, links: DemoLinks, secondsTaken: number): string[] {
  const { doors, homes, desks, spaces, spaceDesks } = links;
  return [
    '',
    messages.ready(secondsTaken),
    messages.openRound,
    `  ${messages.employee} ${doors.open.employee ?? messages.noInvitation}`,
    `  ${messages.consumer} ${doors.open.consumer}`,
    messages.trialRound,
    `  ${messages.colleague} ${doors.trial.employee ?? messages.noInvitation}`,
    `  ${messages.household} ${doors.trial.consumer}`,
    messages.around,
    `  ${messages.comparison} ${links.comparison}`,
    `  ${messages.earlier} ${links.earlier}`,
    `  ${messages.employeeHome} ${homes.employees}`,
    `  ${messages.consumerHome} ${homes.consumers}`,
    `  ${messages.employeeSpace} ${spaces.employees}`,
    `  ${messages.consumerSpace} ${spaces.consumers}`,
    `  ${messages.employeeDesk} ${desks.employees}`,
    `  ${messages.consumerDesk} ${desks.consumers}`,
    `  ${messages.employeeSpaceDesk} ${spaceDesks.employees}`,
    `  ${messages.consumerSpaceDesk} ${spaceDesks.consumers}`,
    '',
  ];
}
