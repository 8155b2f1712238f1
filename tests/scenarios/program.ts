// A partner's program: it knows three values of an account, as they are copied from App management, and nothing else.

import { strict as assert } from "node:assert";
import { clouds, type CloudName } from "@understudy/contract";
import { customerDraft } from "../support/customers.ts";
import { askToken } from "../support/token-requests.ts";
import type { Answer, Json, TestWorld } from "../support/world.ts";

export interface ThreeValues {
  readonly appId: string;
  readonly key: string;
  readonly domain: string;
}

/** Where the customers of a cloud are. */
const countries: Readonly<Record<CloudName, string>> = { global: "US", china: "CN", usgov: "US", germany: "DE" };

export class Program {
  readonly #world: TestWorld;
  readonly #cloud: CloudName;
  readonly #values: ThreeValues;

  constructor(world: TestWorld, cloud: CloudName, values: ThreeValues) {
    this.#world = world;
    this.#cloud = cloud;
    this.#values = values;
  }

  /** The token service's answer, good or bad. */
  askToken(): Promise<Answer> {
    const { appId, key, domain } = this.#values;
    const resource = clouds[this.#cloud].resources.azureAdGraph;
    return askToken(this.#world, domain, { grant_type: "client_credentials", client_id: appId, client_secret: key, resource });
  }

  /** With a token of its own. */
  async call(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.askToken();
    assert.equal(answer.status, 200, answer.text);
    return this.#world.call(method, path, { token: answer.json.access_token, ...(body && { body }) });
  }

  createCustomer(name: string): Promise<Answer> {
    const prefix = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    const companyProfile = { domain: `${prefix}.${clouds[this.#cloud].domainSuffixes[0]}` };
    return this.call("POST", "/v1/customers", { ...customerDraft(name, countries[this.#cloud]), companyProfile });
  }

  async customerNames(): Promise<string[]> {
    const answer = await this.call("GET", "/v1/customers?size=500");
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items.map(({ companyProfile }: Json) => companyProfile.companyName).toSorted();
  }
}
