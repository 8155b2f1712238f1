export { userOf, type Caller, type CallerAccount, type CallerUser } from "./caller.ts";
export type { Call, Change, Download, FileInPieces, Handlers, Located, NotReady, Page, PreparedWrite, Question, Read, RecordChange, Write } from "./handler.ts";
export { prepared } from "./handler.ts";
export { checkVersion } from "./etag.ts";
export { fromToken } from "./continuation.ts";
export { pageOf } from "./page.ts";
export { badProperty, withoutNul } from "./refusal.ts";
export { parseFilter, type FieldFilter } from "./filter.ts";
