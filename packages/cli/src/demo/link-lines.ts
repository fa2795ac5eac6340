import type { DemoLinks } from './demo-links.ts';
import type { DemoMessages } from './demo-messages.ts';

/** What is printed once everything answers: which address is which. */
export function linkLines(messages: DemoMessages, links: DemoLinks, secondsTaken: number): string[] {
  const { doors, homes, desks, spaces, spaceDesks, mirrors, decisions, takeOver } = links;
  return [
    '',
    messages.ready(secondsTaken),
    messages.openRound,
    `  ${messages.employee} ${doors.open.employee ?? messages.noInvitation}`,
    `  ${messages.consumer} ${doors.open.consumer}`,
    messages.trialRound,
    `  ${messages.colleague} ${doors.trial.employee ?? messages.noInvitation}`,
    `  ${messages.household} ${doors.trial.consumer}`,
    messages.closedRound,
    `  ${messages.earlier} ${links.earlier}`,
    `  ${messages.consumerMirror} ${mirrors.consumers}`,
    `  ${messages.consumerDecisions} ${decisions.consumers}`,
    `  ${messages.employeeMirror} ${mirrors.employees}`,
    `  ${messages.employeeDecisions} ${decisions.employees}`,
    `  ${messages.takeOver(takeOver.code)}`,
    `  ${messages.code} ${takeOver.at}`,
    messages.around,
    `  ${messages.comparison} ${links.comparison}`,
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
