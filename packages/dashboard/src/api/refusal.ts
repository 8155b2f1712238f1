// A refusal as the API words it, with what a person needs to follow it up: the code and the correlation id.

export interface RefusalBody {
  readonly code?: number | string;
  readonly description?: string;
  readonly message?: string;
  readonly data?: readonly unknown[];
}

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: string;
  /** What is wrong with which property: `companyName: must not be empty`. */
  readonly details: readonly string[];
  readonly correlationId: string | undefined;

  constructor(status: number, body: RefusalBody, correlationId: string | undefined) {
    super(body.description ?? body.message ?? "");
    this.status = status;
    this.code = String(body.code ?? status);
    this.details = (body.data ?? []).filter((one) => typeof one === "string");
    this.correlationId = correlationId;
  }
}

/** Nobody answered: the server is not there, or the connection broke. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** The session of this browser is over, or somebody else's by now. */
export class SessionLost extends Error {
  override readonly name = "SessionLost";
  readonly why: "ended" | "otherAccount";

  constructor(why: "ended" | "otherAccount") {
    super(why);
    this.why = why;
  }
}
