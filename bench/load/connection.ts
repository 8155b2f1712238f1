// One connection that sends a request, waits for its answer, and sends the next. It reads of an answer what it needs
// and no more (status and length), so that the load costs far less than what is measured.

import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

const headEnd = Buffer.from("\r\n\r\n");

export class Connection {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #wanted = 0;
  #waiting: PromiseWithResolvers<Answer> | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (chunk: Buffer) => this.#take(chunk));
    this.#socket.on("error", (error) => this.#waiting?.reject(error));
    this.#socket.on("close", () => this.#waiting?.reject(new Error("The server closed a connection that was waiting for an answer.")));
  }

  ask(request: string): Promise<Answer> {
    this.#waiting = Promise.withResolvers<Answer>();
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Mostly an answer comes in one piece. The head is read when it is whole, and then tells how much is to come. */
  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    const bytes = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    this.#received = [bytes];
    if (bytes.length < this.#wanted) return;
    const end = bytes.indexOf(headEnd);
    if (end === -1) return;
    const head = bytes.toString("latin1", 0, end);
    this.#wanted = end + headEnd.length + lengthIn(head);
    if (bytes.length < this.#wanted) return;
    const answer = { status: Number(head.slice(9, 12)), text: bytes.toString("utf8", end + headEnd.length) };
    this.#received = [];
    this.#wanted = 0;
    this.#waiting?.resolve(answer);
  }
}

function lengthIn(head: string): number {
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`The load takes answers with a length only, and got:\n${head}`);
  return Number(length);
}
