// What the operator reads of a request.

export interface InspectedBody {
  /** Without secrets, and without what is beyond the length that is kept. */
  readonly text: string;
  /** How many bytes the whole body had. */
  readonly bytes: number;
  readonly cut: boolean;
}

/** Why a request was refused, and the way out. */
export interface Explanation {
  /** The refusal's own name: of the contract's faults, or the AADSTS number. */
  readonly name: string;
  readonly code: number;
  /** What happened, in the words of the answer. */
  readonly happened: string;
  /** The rule that fired, with what it was about. */
  readonly why: readonly string[];
  readonly remedy: string;
  /** The page that documents it. */
  readonly source: string;
}

export interface InspectedAccount {
  readonly id: string;
  readonly kind: "primary" | "sandbox";
  readonly domain: string;
}

export interface InspectedRequest {
  /** Counts up. */
  readonly id: number;
  /** The world's clock and the machine's, as the request came in. */
  readonly at: string;
  readonly realTime: string;
  readonly operation?: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly cloud?: string;
  readonly account?: InspectedAccount;
  readonly appId?: string;
  /** user@domain */
  readonly user?: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly throughDashboard: boolean;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body?: InspectedBody };
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body?: InspectedBody };
  /** Of a request that was refused. */
  readonly explanation?: Explanation;
}

export interface InspectedRequests {
  /** Oldest first. */
  readonly requests: readonly InspectedRequest[];
  /** `after` of the question that goes on from here. */
  readonly next: number;
}

export interface WantedRequests {
  /** Only requests after the one of this id, the first of them; the newest of all when absent. */
  readonly after?: number;
  readonly limit: number;
  /** `refused` is every status from 400 on. */
  readonly status?: "refused" | number;
  /** A part of the operation's id, in any case. */
  readonly operation?: string;
  /** The account's id or domain. */
  readonly account?: string;
  /** A part of anything that is shown, in any case. */
  readonly text?: string;
}
