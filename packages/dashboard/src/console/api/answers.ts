// What the control API answers, as far as the console's pages read it. The server has types of its own for the same; a
// test lets the compiler compare them.

export interface WorldStatus {
  readonly version: string;
  readonly pid: number;
  readonly urls: { readonly https: string; readonly http: string; readonly dashboard: string };
  readonly world: string;
  readonly database: string;
  readonly counts: { readonly accounts: number; readonly customers: number; readonly due: number };
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

export type ClockMode = "running" | "frozen";

export interface Clock {
  readonly now: string;
  readonly mode: ClockMode;
  /** While it is under way, whoever has begun it. */
  readonly move?: ClockMoving;
}

export interface ClockMoving {
  readonly from: string;
  readonly to: string;
  readonly settled: { readonly count: number };
}

export interface MovedClock extends Clock {
  readonly settled: { readonly count: number };
}

interface AccountInQuestion {
  readonly id: string;
  readonly kind: "primary" | "sandbox";
  readonly domain: string;
}

export interface DueEntry {
  readonly dueAt: string;
  readonly kind: string;
  readonly title: string;
  readonly account: AccountInQuestion;
}

export interface Agenda {
  readonly now: string;
  /** Soonest first. */
  readonly entries: readonly DueEntry[];
  readonly total: number;
}

interface InspectedBody {
  readonly text: string;
  readonly bytes: number;
  readonly cut: boolean;
}

export interface InspectedPart {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: InspectedBody;
}

export interface Explanation {
  readonly name: string;
  readonly code: number;
  readonly happened: string;
  readonly why: readonly string[];
  readonly remedy: string;
  readonly source: string;
}

export interface InspectedRequest {
  readonly id: number;
  readonly at: string;
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly cloud?: string;
  readonly account?: AccountInQuestion;
  readonly appId?: string;
  readonly user?: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly throughDashboard: boolean;
  readonly request: InspectedPart;
  readonly answer: InspectedPart;
  readonly explanation?: Explanation;
}

export interface InspectedRequests {
  /** Oldest first. */
  readonly requests: readonly InspectedRequest[];
  readonly next: number;
}

export interface DecodedToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface IssuedToken {
  readonly id: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly grant: string;
  readonly cloud: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly user?: string;
  readonly resource: string;
  readonly refreshToken: boolean;
  readonly accessToken?: DecodedToken;
  readonly idToken?: DecodedToken;
  readonly worthless?: string;
}

export interface IssuedTokenList {
  /** Newest first. */
  readonly tokens: readonly IssuedToken[];
}

export interface Mail {
  readonly id: string;
  readonly account: AccountInQuestion;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailList {
  /** Newest first. */
  readonly mail: readonly Mail[];
}

export type CloudName = "global" | "china" | "usgov" | "germany";
export type PartnerType = "directBill" | "indirectProvider" | "indirectReseller";
export type AccountState = "creating" | "created" | "enrolling" | "verifying" | "rejected" | "authorized" | "active" | "suspended";

export interface Account {
  readonly tenantId: string;
  readonly kind: "primary" | "sandbox";
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly state: AccountState;
  readonly domain: string;
  readonly country: string;
  readonly companyName?: string;
  readonly adminUserName: string;
  readonly vettingStatus?: "none" | "pending" | "authorized" | "rejected";
  readonly verificationEnds?: string;
}

export interface Application {
  readonly type: "web" | "native";
  readonly appId: string;
  readonly key?: string;
}

export interface Credentials {
  readonly accounts: readonly {
    readonly tenantId: string;
    readonly admin: { readonly userName: string; readonly password?: string };
    readonly apps: readonly Application[];
  }[];
}

export interface DeviceCode {
  readonly userCode: string;
  readonly application: string;
  readonly expiresAt: string;
}

export interface Approval {
  readonly approvalId: string;
  readonly userName: string;
  readonly application: string;
  readonly number: number;
  readonly expiresAt: string;
}

interface SignIns {
  readonly deviceCodes: readonly (DeviceCode & { readonly state: string })[];
  readonly approvals: readonly (Approval & { readonly state: string })[];
}

/** By the path of the question. */
export interface Answers {
  readonly "/status": WorldStatus;
  readonly "/clock": Clock;
  readonly "/agenda": Agenda;
  readonly "/requests": InspectedRequests;
  readonly "/issuedtokens": IssuedTokenList;
  readonly "/mail": MailList;
  readonly "/accounts": { readonly accounts: readonly Account[] };
  readonly "/credentials": Credentials;
  readonly "/signins": SignIns;
}
