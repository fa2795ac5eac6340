import type { Messages } from '../messages/messages.ts';
import type { TableFault } from './read-table.ts';

/** What is wrong with a table, for the person who gave it. */
export function tableSentence(messages: Messages, path: string, fault: TableFault): string {
  switch (fault.code) {
    case 'empty':
      return messages.csvEmpty(path);
    case 'spreadsheet':
      return messages.csvSpreadsheet(path);
    case 'binary':
      return messages.csvBinary(path);
    case 'uneven-row':
    case 'stray-quote':
    case 'unreadable':
      return messages.csvBroken(path, fault.line, fault.code);
    case 'column-missing':
      return messages.csvColumnMissing(path, fault.column, fault.found);
    case 'column-twice':
      return messages.csvColumnTwice(path, fault.column);
  }
}
