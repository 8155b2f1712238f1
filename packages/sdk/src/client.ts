// The client: every operation at the place that its name says, `customers.billingProfile.get` as
// `client.customers.billingProfile.get(customerId)`.

import type { TokenCredential } from "@azure/core-auth";
import { connect, type Connection, type ConnectionOptions } from "./connection.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import { credentialOf, type Profile } from "./profile.ts";
import { allOperations, type Operations } from "./operations/client.ts";
import type { Operation, OperationData } from "./operation.ts";
import { send } from "./send.ts";

export type PartnerCenterClientOptions = ConnectionOptions;

/** What a profile says is not among them: its credential is got where its calls go. */
export type ProfileClientOptions = Omit<ConnectionOptions, ProfileSetting>;

type ProfileSetting = (typeof profileSettings)[number];
const profileSettings = ["cloud", "endpoint", "endpointKind", "profile"] as const;

/** A client of Partner Center: all operations, by the words of their names. */
export interface PartnerCenterClient extends Operations, Connection {}

export interface PartnerCenterClientConstructor {
  /**
   * @param credential whose calls these are: any of @azure/identity, or one of this package
   */
  new (credential: TokenCredential, options?: PartnerCenterClientOptions): PartnerCenterClient;
  readonly prototype: PartnerCenterClient;
  /** A client for what a profile says: its account, its credential, its host. */
  fromProfile(profile: Profile, options?: ProfileClientOptions): PartnerCenterClient;
}

class Client {
  constructor(credential: TokenCredential, options: PartnerCenterClientOptions = {}) {
    const connection = connect(credential, options);
    Object.assign(this, connection);
    for (const operation of allOperations) place(this as unknown as Record<string, unknown>, operation, connection);
  }

  static fromProfile(profile: Profile, options: ProfileClientOptions = {}): PartnerCenterClient {
    for (const name of profileSettings) if ((options as ConnectionOptions)[name] !== undefined) throw new ArgumentError(`options.${name}`, "is the profile's to say");
    const { name, kind, cloud, endpoint, endpointKind } = profile;
    return new PartnerCenterClient(credentialOf(profile, options), { ...options, cloud, endpoint, endpointKind, profile: { name, kind } });
  }
}

export const PartnerCenterClient = Client as unknown as PartnerCenterClientConstructor;

/** Puts an operation where its id says, making the groups on the way. */
function place(root: Record<string, unknown>, operation: OperationData, connection: Connection): void {
  const names = operation.id.split(".");
  const method = names.pop() ?? "";
  const group = names.reduce((holder, name) => (holder[name] ??= {}) as Record<string, unknown>, root);
  group[method] = (...args: readonly unknown[]) => send(connection, operation as Operation<readonly unknown[], unknown>, ...args);
}
