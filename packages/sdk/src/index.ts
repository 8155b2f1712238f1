// The SDK's door, for every place that it runs in. What only Node has is behind `@understudy/sdk/node`.

export { connect, type Connection, type ConnectionOptions } from "./connection.ts";
export { PartnerCenterClient, type PartnerCenterClientConstructor, type PartnerCenterClientOptions, type ProfileClientOptions } from "./client.ts";
export { TimeoutError } from "./attempt.ts";
export type { CloudName } from "./clouds.ts";
export { ApplicationCredential } from "./credentials/application-credential.ts";
export {
  KeyVaultRefreshTokenStore, MemoryRefreshTokenStore, type KeyVaultSecrets, type RefreshTokenStore,
} from "./credentials/refresh-token-store.ts";
export {
  ConsentRequiredError, SecureApplicationModel, type ConsentRequest, type SecureApplicationModelOptions,
} from "./credentials/secure-application-model.ts";
export { TokenError, type TokenServiceOptions } from "./credentials/token-request.ts";
export { ArgumentError } from "./errors/argument-error.ts";
export {
  AlreadyExistsError, BadInputError, ConnectionError, ForbiddenError, GatewayTimeoutError, InvalidOperationError, NotFoundError,
  NotServedError, OperationFailedError, PartnerCenterError, PreconditionFailedError, RequestTimeoutError, ServerBusyError,
  ServerError, TooManyRequestsError, UnauthorizedError, UnexpectedAnswerError, UnsupportedDataFormatError, type Failure,
} from "./errors/partner-center-error.ts";
export { exportLines, type ExportManifest } from "./export-lines.ts";
export { GuardError, type AllowInCi, type Guard, type GuardedRequest } from "./guard/guard.ts";
export type { Poller } from "./long-running.ts";
export type * from "./models/index.ts";
export type {
  CallOptions, FileAnswer, FileToSend, HostRole, Kind, KindName, Listing, LongRunning, Operation, OperationData, ResponseInfo, WorkOptions, WriteOptions,
} from "./operation.ts";
export * from "./operations/index.ts";
export type { Operations } from "./operations/client.ts";
export type { Page, Paged, PageSettings } from "./paging.ts";
export { credentialOf, profileFromEnvironment, readProfile, type Profile } from "./profile.ts";
export { send } from "./send.ts";
export { decimal, isDecimal, type Decimal, type Instant } from "./values.ts";
