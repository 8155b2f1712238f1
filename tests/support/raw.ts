// Requests exactly as they are written: fetch tidies targets, headers and bodies before it sends them.

import { request as send } from "node:http";
import { connect, type LookupFunction } from "node:net";
import type { Answer } from "./world.ts";

export interface RawRequest {
  readonly method?: string;
  /** The request line's target, as it is. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Servers of tests are here, under whatever name: nobody has to be asked for it, which would take longer than the rest. */
const thisMachine: LookupFunction = (_name, { all }, tell) => (all ? tell(null, [{ address: "127.0.0.1", family: 4 }]) : tell(null, "127.0.0.1", 4));

/** Sends one request over a connection of its own. */
export function sendRaw(http: string, { method = "GET", target, headers, body }: RawRequest): Promise<Answer> {
  const { hostname, port } = new URL(http);
  return new Promise((resolve, reject) => {
    const request = send({ host: hostname, port, method, path: target, agent: false, lookup: thisMachine, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        const pairs = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
        resolve({
          status: response.statusCode ?? 0, headers: new Headers(pairs), text, get json() { return JSON.parse(text); },
        });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Writes bytes to a socket; answers what came back until the server closed it. */
export function exchange(http: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(http);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
    socket.write(bytes);
  });
}

/** One answer of those that an exchange brought. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Cuts what came back into answers by their Content-Length. */
export function answersIn(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    const end = rest.indexOf("\r\n\r\n") + 4;
    const head = rest.subarray(0, end).toString();
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    answers.push({ status: Number(head.split(" ")[1]), head, body: rest.subarray(end, end + length).toString() });
    rest = rest.subarray(end + length);
  }
  return answers;
}
