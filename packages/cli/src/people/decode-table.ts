import { err, ok, type Result } from '@miroir/basics';

/** A file's text, and how it had to be read. */
export interface DecodedTable {
  readonly text: string;
  /** The file was not Unicode and was read as Windows-1252. */
  readonly windows: boolean;
}

/** Why a file cannot be a table of text at all. */
export type DecodeFault = 'empty' | 'spreadsheet' | 'binary';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** XLSX and ODS are zip archives; an XLS of before 2007 is an OLE document. */
const zip = [0x50, 0x4b, 0x03, 0x04];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a text holds what no table holds: what is left of a picture, a PDF or a program read as text. */
function holdsControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Tab, line feed, vertical tab, form feed and carriage return are 9 to 13.
    if (code < 32 && (code < 9 || code > 13)) return true;
  }
  return false;
}

/** UTF-16 by its byte-order mark or, without one, by where its zeros stand in the first characters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : null;
}

/** Reads bytes as a spreadsheet saved them: UTF-8, UTF-16 in either order, or Windows-1252, with or without a mark. */
export function decodeTable(bytes: Uint8Array): Result<DecodedTable, DecodeFault> {
  if (bytes.length === 0) return err('empty');
  if (startsWith(bytes, zip) || startsWith(bytes, ole)) return err('spreadsheet');
  const decoded = decode(bytes);
  if (holdsControls(decoded.text)) return err('binary');
  return decoded.text.trim() === '' ? err('empty') : ok(decoded);
}

function decode(bytes: Uint8Array): DecodedTable {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), windows: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), windows: true };
  }
}
