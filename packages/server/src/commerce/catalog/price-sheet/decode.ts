// The text of a sheet that comes in pieces cut anywhere. Sheets are UTF-8; programs for tables also save them in Windows'
// Western European code page, or, as "Unicode text", in UTF-16. Only whole lines are decoded, so no letter is cut in two.

import { isAscii } from "node:buffer";
import { badProperty } from "../../../call/index.ts";

export type Encoding = "utf-8" | "windows-1252" | "utf-16le";

/** A line that goes on for longer is none: the file is not text, or has no line ends. */
const lineBytesMax = 1_048_576;

export interface Decoded {
  readonly text: string;
  /** Bytes of the last line, which goes on. */
  readonly rest: Buffer;
  /** Absent as long as all has been ASCII. */
  readonly encoding?: Encoding;
}

export function decode(bytes: Buffer, encoding: Encoding | undefined, isFirst: boolean, isLast: boolean): Decoded {
  const marked = encoding ?? (isFirst ? markedEncoding(bytes) : undefined);
  const end = isLast ? bytes.length : endOfLines(bytes, marked === "utf-16le");
  if (bytes.length - end > lineBytesMax) throw badProperty("content", "it has no line ends, so it is no CSV file");
  const whole = bytes.subarray(0, end);
  const found = marked ?? encodingOf(whole);
  const text = new TextDecoder(found ?? "utf-8").decode(whole).replaceAll(/\r\n?/g, "\n");
  return { text, rest: bytes.subarray(end), ...(found && { encoding: found }) };
}

/** Just behind the last line feed. */
function endOfLines(bytes: Buffer, isWide: boolean): number {
  if (!isWide) return bytes.lastIndexOf(0x0a) + 1;
  // In UTF-16 the same byte may be the half of another letter.
  for (let place = bytes.length - (bytes.length % 2) - 2; place >= 0; place -= 2) {
    if (bytes.readUInt16LE(place) === 0x0a) return place + 2;
  }
  return 0;
}

/** By a byte order mark; what begins like an archive is one. */
function markedEncoding(bytes: Buffer): Encoding | undefined {
  if (bytes.subarray(0, 2).toString("latin1") === "PK") {
    throw badProperty("content", "it is a zip archive or a workbook: unpack it, or save the sheet as CSV, and import that");
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

/** The first letter beyond ASCII decides: in the other encoding it would hardly ever make sense. */
function encodingOf(bytes: Buffer): Encoding | undefined {
  if (isAscii(bytes)) return undefined;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const lead = bytes[first] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(first, first + length));
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
