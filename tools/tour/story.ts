// What the tour knows as it goes on. Each step may rely on what those before it have found out.

import type { AccountKind } from "@understudy/contract";
import type { ServerProcess } from "../../tests/support/server-process.ts";

/** What a partner copies from App management: all that differs between testing and going live. */
export interface ThreeValues {
  readonly appId: string;
  readonly key: string;
  readonly domain: string;
}

export interface Login {
  /** user@domain */
  readonly userName: string;
  readonly password: string;
}

/** An account, with what its own people know. */
export class Side {
  readonly kind: AccountKind;
  tenantId!: string;
  domain!: string;
  /** The administrator, as user@domain. */
  userName!: string;
  /** The administrator's token. */
  adminToken!: string;
  values!: ThreeValues;
  /** The program's own token. */
  token!: string;
  /** Of the customers that the program has created. */
  customerIds: readonly string[] = [];

  constructor(kind: AccountKind) {
    this.kind = kind;
  }
}

export class Story {
  readonly primary = new Side("primary");
  readonly sandbox = new Side("sandbox");
  /** An indirect provider, and its sandbox. */
  readonly provider = new Side("primary");
  readonly providerSandbox = new Side("sandbox");
  resellerIds: readonly string[] = [];
  /** A partner in a national cloud. */
  readonly national = new Side("primary");
  /** An application that the primary's directory had already. */
  existing!: ThreeValues;
  /** A sales agent of the primary. */
  agent!: Login & { readonly token: string };
  /** A user of the primary's first customer. */
  customerUser!: Login & { readonly id: string };
  /** Of the agreement that customers accept. */
  templateId!: string;
  /** Of the primary's application. */
  secondKey!: string;
  #server: ServerProcess | undefined;

  get server(): ServerProcess {
    if (this.#server) return this.#server;
    throw new Error("The server has not been started yet.");
  }

  set server(server: ServerProcess) {
    this.#server = server;
  }

  /** However the story ends, the server does not outlive it. */
  async end(): Promise<void> {
    await this.#server?.stop();
  }
}
