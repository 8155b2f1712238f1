// What a call throws that would be refused anyway: before anything is sent, naming what is wrong.

export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";
  /** The argument, with the path of what is wrong in it: `body.lineItems[0].quantity`. */
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super(`${argument}: ${problem}`);
    this.argument = argument;
  }
}
