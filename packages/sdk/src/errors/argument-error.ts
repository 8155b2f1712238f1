// What a call throws that would be refused anyway: before anything is sent, naming what is wrong.

import { PartnerCenterError } from "./partner-center-error.ts";

export class ArgumentError extends PartnerCenterError {
  override readonly name = "ArgumentError";
  /** The argument, with the path of what is wrong in it: `body.lineItems[0].quantity`. */
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super({ message: `${argument}: ${problem}`, isRetryable: false });
    this.argument = argument;
  }
}
