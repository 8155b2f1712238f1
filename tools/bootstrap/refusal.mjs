// Why a task cannot run, in words for the person who asked for it, with the exit code that goes with it.

export class Refusal extends Error {
  /** @param {string} message @param {number} exitCode */
  constructor(message, exitCode) {
    super(message);
    this.name = "Refusal";
    this.exitCode = exitCode;
  }
}
