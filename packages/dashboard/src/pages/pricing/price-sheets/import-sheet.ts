// Sends a price sheet: begun, then piece by piece, then finished. What was broken off or refused leaves nothing.

import type { Caller } from "../../../api/call.ts";
import { call } from "../../../api/call.ts";
import type { Answer, Body } from "../../../api/operation.ts";
import { priceSheetsChunksCreate, priceSheetsCreate, priceSheetsDelete, priceSheetsFinish } from "../../../operations/pricesheets.ts";
import { base64Of, piecesOf } from "./pieces.ts";

export type Report = Answer<"priceSheets.finish">;
export type Order = Pick<Body<"priceSheets.create">, "kind" | "market" | "currency">;

interface Importing {
  readonly file: File;
  readonly order: Order;
  /** Told after each piece: how many bytes the service has read. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export async function importSheet(caller: Caller, { file, order, onProgress, signal }: Importing): Promise<Report> {
  const { importId } = await call(caller, priceSheetsCreate, { body: { fileName: file.name, size: file.size, ...order }, signal });
  const params = { importId };
  try {
    for (const { number, start, end } of piecesOf(file.size)) {
      const content = base64Of(new Uint8Array(await file.slice(start, end).arrayBuffer()));
      await call(caller, priceSheetsChunksCreate, { params, body: { number, content }, signal });
      onProgress(end);
    }
    return await call(caller, priceSheetsFinish, { params, signal });
  } catch (error) {
    // The reason is told; that it leaves something behind would only distract from it.
    await call(caller, priceSheetsDelete, { params }).catch(() => undefined);
    throw error;
  }
}
