// What the bare servers have in common: they listen on any free port, say which, and end when they are told.

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export function sayPort(server: Server): void {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${port}\n`);
}

/** The whole body of a request. */
export async function bodyOf(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}
