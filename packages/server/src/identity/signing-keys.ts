// The keys that tokens of a cloud are signed with: two, so that clients can be seen to follow a rollover. They are
// made when first needed, kept sealed in the database, and held open in memory.

import { createHash, createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { clouds, type CloudName } from "@understudy/contract";
import { machineClock } from "@understudy/kernel";
import { makeSigningCertificate } from "../certificates/index.ts";
import { sql, type Database } from "../database/index.ts";
import type { Secrets } from "../world/index.ts";

export interface SigningKey {
  readonly kid: string;
  readonly cloud: CloudName;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** DER in base64. */
  readonly certificate: string;
}

interface KeyRow {
  kid: string;
  cloud: CloudName;
  certificate: string;
  sealed_private_key: Uint8Array;
}

const keysPerCloud = 2;

export class SigningKeys {
  readonly #database: Database;
  readonly #secrets: Secrets;
  readonly #byCloud = new Map<CloudName, Promise<readonly SigningKey[]>>();

  constructor(database: Database, secrets: Secrets) {
    this.#database = database;
    this.#secrets = secrets;
  }

  /** The cloud's keys; the first one signs. */
  of(cloud: CloudName): Promise<readonly SigningKey[]> {
    const known = this.#byCloud.get(cloud);
    if (known) return known;
    const opening = this.#open(cloud);
    this.#byCloud.set(cloud, opening);
    opening.catch(() => this.#byCloud.delete(cloud));
    return opening;
  }

  /** The key that a token names, if it is one of ours. Keys of clouds that nobody has used here do not exist yet. */
  async named(kid: string): Promise<SigningKey | undefined> {
    const row = await this.#database.statements.get<{ cloud: CloudName }>(sql`SELECT cloud FROM signing_keys WHERE kid = ${kid}`);
    return row && (await this.of(row.cloud)).find((key) => key.kid === kid);
  }

  async #open(cloud: CloudName): Promise<readonly SigningKey[]> {
    const found = await this.#load(cloud);
    if (found.length === keysPerCloud) return found;
    const made = await Promise.all(Array.from({ length: keysPerCloud }, () => this.#make(cloud)));
    // Another process may have made them at the same moment: whoever comes second takes what is there.
    await this.#database.write(async (writer) => {
      for (const [position, row] of made.entries()) {
        await writer.run(sql`
          INSERT INTO signing_keys (kid, cloud, position, certificate, sealed_private_key)
          VALUES (${row.kid}, ${cloud}, ${position}, ${row.certificate}, ${row.sealed_private_key})
          ON CONFLICT (cloud, position) DO NOTHING`);
      }
    });
    return this.#load(cloud);
  }

  async #load(cloud: CloudName): Promise<readonly SigningKey[]> {
    const rows = await this.#database.read((reader) => reader.all<KeyRow>(sql`
      SELECT kid, cloud, certificate, sealed_private_key FROM signing_keys WHERE cloud = ${cloud} ORDER BY position`));
    return rows.map((row) => this.#opened(row));
  }

  async #make(cloud: CloudName): Promise<KeyRow> {
    const made = await makeSigningCertificate(clouds[cloud].issuerV2Host, machineClock.now());
    const kid = createHash("sha1").update(Buffer.from(made.certificate, "base64")).digest("base64url");
    return { kid, cloud, certificate: made.certificate, sealed_private_key: this.#secrets.seal(made.privateKey) };
  }

  #opened(row: KeyRow): SigningKey {
    const certificate = new X509Certificate(Buffer.from(row.certificate, "base64"));
    return {
      kid: row.kid,
      cloud: row.cloud,
      certificate: row.certificate,
      privateKey: createPrivateKey(this.#secrets.unseal(row.sealed_private_key)),
      publicKey: certificate.publicKey,
    };
  }
}
