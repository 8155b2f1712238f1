// What a user can put right: the message says what happened and what to do. 2 for a wrong call, 1 for a refusal.

export class UserMistake extends Error {
  override readonly name = "UserMistake";
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
