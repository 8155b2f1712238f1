// The bytes of an answer that is a file: a stream on Node, a blob in a browser.

import type { PipelineResponse } from "@azure/core-rest-pipeline";

export async function contentOf({ readableStreamBody, blobBody }: PipelineResponse): Promise<Uint8Array> {
  const blob = await blobBody;
  if (blob) return new Uint8Array(await blob.arrayBuffer());
  const pieces: Uint8Array[] = [];
  for await (const piece of readableStreamBody as AsyncIterable<Uint8Array>) pieces.push(piece);
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
