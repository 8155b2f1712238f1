// The requests of the crash tests: by the administrator of the one account, whose token is made by the operator.

import assert from "node:assert/strict";
import type { ReadyFile } from "@understudy/server";
import { azureCli } from "../support/world.ts";
import type { Creation } from "./journal.ts";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export class Client {
  readonly #http: string;
  readonly #token: string;

  private constructor(http: string, token: string) {
    this.#http = http;
    this.#token = token;
  }

  static async of({ urls, accounts, operatorKey }: ReadyFile): Promise<Client> {
    const response = await fetch(`${urls.control}/tokens`, {
      method: "POST",
      headers: { authorization: `Bearer ${operatorKey}` },
      body: JSON.stringify({ userName: accounts[0]?.admin.userName, appId: azureCli, mfa: true }),
    });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    assert(token, "the operator makes a token");
    return new Client(urls.http, token);
  }

  async call(method: string, path: string, headers: Record<string, string> = {}, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#http}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  }

  create({ requestId, draft }: Creation): Promise<Answer> {
    return this.call("POST", "/v1/customers", { "MS-RequestId": requestId }, draft);
  }

  /** What the token service says when somebody wants a token of the customer's tenant: it knows the tenant, or not. */
  async tokenRefusal(domain: string): Promise<number | undefined> {
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: azureCli, client_secret: "none", resource: "https://graph.windows.net" });
    const response = await fetch(`${this.#http}/${domain}/oauth2/token`, { method: "POST", body: form });
    return ((await response.json()) as { error_codes?: number[] }).error_codes?.[0];
  }
}
