// What the calls that the console is made of answer, for programs that read it: types alone.

export type {
  Explanation, InspectedAccount, InspectedBody, InspectedRequest, InspectedRequests,
} from "../inspector/index.ts";
export type { Mail, MailList } from "../mail/index.ts";
export type { InvoiceProof, LineProof } from "../billing/index.ts";
export type { Agenda, DueEntry } from "./agenda.ts";
export type { OperatorInvoice, OperatorInvoices } from "./invoices.ts";
export type { DecodedToken, IssuedToken, IssuedTokenList } from "./issued-tokens.ts";
export type { ConsoleTicket } from "./operator.ts";
export type { AzureSubscriptionUsage, UsageList } from "./usage.ts";

/** `GET /credentials`: as the ready file has them. */
export interface Credentials {
  readonly accounts: readonly {
    readonly kind: "primary" | "sandbox";
    readonly cloud: string;
    readonly partnerType: string;
    readonly tenantId: string;
    readonly domain: string;
    readonly admin: { readonly userName: string; readonly password?: string };
    readonly apps: readonly { readonly type: "web" | "native"; readonly appId: string; readonly key?: string }[];
  }[];
}
