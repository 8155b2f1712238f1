// Somebody ended the run. It is an Error because Node's runner, told to stop for any other reason, does not.

import { constants } from "node:os";

export class Interruption extends Error {
  override readonly name = "Interruption";
  /** As a shell has it for a program that a signal ended. */
  readonly exitCode: number;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(`The run was ended by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}
