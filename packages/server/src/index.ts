// The server's one public entry.

export { subscriptionStates } from "./commerce/index.ts";
export type {
  Agenda, AzureSubscriptionUsage, ConsoleTicket, Credentials, DecodedToken, DueEntry, Explanation, InspectedAccount, InspectedBody, InspectedRequest,
  InspectedRequests, InvoiceProof, IssuedToken, IssuedTokenList, LineProof, Mail, MailList, OperatorInvoice, OperatorInvoices, UsageList,
} from "./control/index.ts";
export { DatabaseRefused } from "./database/index.ts";
export { PortRefused } from "./http/index.ts";
export type { ReadyAccount, ReadyFile } from "./ready-file.ts";
export { SeedRefused, Seed } from "./seed/index.ts";
export { startServer, type RunningServer, type ServerOptions } from "./start.ts";
export { version } from "./version.ts";
export { defaultSettings, parseSettings, SettingRefused, Settings, type ClockStart } from "./world/index.ts";
