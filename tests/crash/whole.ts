// Whether a server keeps what it acknowledged: asked over HTTP, as the writers' own programs would ask.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { customerIdOf, type Creation } from "./journal.ts";

/** The customer's tenant is known, and the application that asks is not one of its. */
const unknownSecretOfPublicClient = 700025;

export async function assertWhole(client: Client, creation: Creation): Promise<void> {
  const { domain, acknowledged = "" } = creation;
  const { userCredentials: _once, ...customer } = JSON.parse(acknowledged) as { userCredentials: unknown };
  const read = await client.call("GET", `/v1/customers/${customerIdOf(creation)}`);
  assert.equal(read.status, 200, `${domain}: ${read.text}`);
  assert.deepEqual(JSON.parse(read.text), customer);
  assert.equal((await client.call("HEAD", `/v1/domains/${domain}`)).status, 200, `the domain ${domain} is taken`);
  assert.equal(await client.tokenRefusal(domain), unknownSecretOfPublicClient, `the tenant ${domain} is known`);
}

/** The same request again is answered as it was the first time, with the password that was shown then. */
export async function assertRepeated(client: Client, creation: Creation): Promise<void> {
  assert.deepEqual(await client.create(creation), { status: 201, text: creation.acknowledged });
}
