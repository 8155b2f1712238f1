// A zip archive of one file: what clients that ask for packed price files unpack. Its file is of no day, so that the same
// prices give the same bytes. Source: the format's public specification, APPNOTE 6.3.

import { crc32, deflateRawSync } from "node:zlib";

const needs = 20;
/** Names are in UTF-8. */
const flags = 0x0800;
const deflated = 8;
/** The first day that the format knows: January 1, 1980. */
const day = 0x0021;

export function archiveOf(name: string, content: Uint8Array): Uint8Array {
  const [names, packed] = [Buffer.from(name), deflateRawSync(content)];
  const about = Buffer.alloc(26);
  about.writeUInt16LE(needs, 0);
  about.writeUInt16LE(flags, 2);
  about.writeUInt16LE(deflated, 4);
  about.writeUInt16LE(0, 6);
  about.writeUInt16LE(day, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(names.length, 22);
  const file = Buffer.concat([Buffer.from("PK\x03\x04"), about, names, packed]);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(needs, 0);
  // No comment, on the first disk, no attributes, at the beginning.
  const entry = Buffer.concat([Buffer.from("PK\x01\x02"), madeBy, about, Buffer.alloc(14), names]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, entry, Buffer.from("PK\x05\x06"), end]);
}
