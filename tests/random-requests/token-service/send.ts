// Sends a request as it stands, and waits for its answer only so long: what never answers is seen. Answers may have
// addresses in their heads that are as long as what was sent.

import { request as open } from "node:http";
import type { Answer } from "../../support/world.ts";
import { shown, type Sent } from "./request.ts";

/** With each cookie by itself. */
export type TokenAnswer = Answer;

/** Far longer than anything here takes on a slow machine. */
const patienceMs = 20_000;
const headBytesMax = 1_048_576;

export async function answerTo(http: string, sent: Sent): Promise<TokenAnswer> {
  const { promise: impatient, reject } = Promise.withResolvers<never>();
  const patience = setTimeout(() => reject(new Error(`No answer came within ${patienceMs} ms.${shown(sent)}`)), patienceMs);
  try {
    return await Promise.race([exchanged(http, sent), impatient]);
  } catch (error) {
    throw new Error(`A request was not answered.${shown(sent)}`, { cause: error });
  } finally {
    clearTimeout(patience);
  }
}

function exchanged(http: string, { method, target, headers, body }: Sent): Promise<TokenAnswer> {
  const { hostname, port } = new URL(http);
  return new Promise((resolve, reject) => {
    const request = open({ host: hostname, port, method, path: target, agent: false, maxHeaderSize: headBytesMax, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: headersOf(response.rawHeaders), text, get json() { return JSON.parse(text); } });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index < raw.length; index += 2) headers.append(raw[index] ?? "", raw[index + 1] ?? "");
  return headers;
}
