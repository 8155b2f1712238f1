// The keys that tokens of a cloud are signed with. There are always two, one that signs and one that will, so that
// clients know the next before it is used; after a rollover there is a third, whose tokens stay good. They are made
// when first needed and kept sealed in the database, which every process asks each time: whichever rolls over, all follow.

import { createHash, createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { clouds, type CloudName } from "@understudy/contract";
import { invariant, machineClock, type Clock } from "@understudy/kernel";
import { makeSigningCertificate } from "../certificates/index.ts";
import { sql, type Database, type Writer } from "../database/index.ts";
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

/** How long a process may not have heard of a rollover that another has made, where it takes a token once more. */
const hearsayMs = 1_000;

export class SigningKeys {
  readonly #database: Database;
  readonly #secrets: Secrets;
  readonly #clock: Clock;
  /** Those that were published when they were last asked for: opening a key takes far longer than finding it. */
  readonly #opened = new Map<string, SigningKey>();
  /** What is published, where no other process can change it: an embedded database has one. */
  readonly #known = new Map<CloudName, readonly SigningKey[]>();
  readonly #askedAt = new Map<CloudName, number>();
  readonly #beginning = new Map<CloudName, Promise<void>>();

  constructor(database: Database, secrets: Secrets, clock: Clock = machineClock) {
    this.#database = database;
    this.#secrets = secrets;
    this.#clock = clock;
  }

  /** The cloud's published keys: the one that signs, the next one, and after a rollover the one before (ID-18). */
  async of(cloud: CloudName): Promise<readonly SigningKey[]> {
    const published = this.#known.get(cloud) ?? (await this.#published(cloud));
    if (published.length > 0) return published;
    await this.#begin(cloud);
    return this.#published(cloud);
  }

  /** The key that a token names, if it is published. Keys of clouds that nobody has used here do not exist yet. */
  async named(kid: string): Promise<SigningKey | undefined> {
    const row = await this.#database.statements.get<KeyRow>(sql`
      SELECT kid, cloud, certificate, sealed_private_key FROM signing_keys WHERE kid = ${kid}`);
    if (!row) this.#opened.delete(kid);
    return row && this.#open(row);
  }

  /** Whether a key is published still: asked with every request, so the database is asked once in a while only. */
  async isStillPublished({ cloud, kid }: Pick<SigningKey, "cloud" | "kid">): Promise<boolean> {
    const askedAt = this.#askedAt.get(cloud) ?? Number.NEGATIVE_INFINITY;
    if (Math.abs(this.#clock.now().epochMilliseconds - askedAt) >= hearsayMs) await this.#published(cloud);
    return this.#opened.has(kid);
  }

  /**
   * The next key signs from now on and a new one comes after it. The one that signed stays published, so that its
   * tokens are good until they expire; the one before that drops out, with whatever it has signed.
   */
  async rollOver(cloud: CloudName): Promise<readonly SigningKey[]> {
    const [signing] = await this.of(cloud);
    invariant(signing, `the cloud ${cloud} has a signing key`);
    const made = await this.#make(cloud);
    await this.#database.write(async (writer) => {
      const newest = await writer.get<{ position: number }>(sql`SELECT max(position) AS position FROM signing_keys WHERE cloud = ${cloud}`);
      invariant(newest, `the cloud ${cloud} has its keys`);
      await insert(writer, made, newest.position + 1);
      await writer.run(sql`DELETE FROM signing_keys WHERE cloud = ${cloud} AND position < ${newest.position - 1}`);
    });
    return this.#published(cloud);
  }

  async #published(cloud: CloudName): Promise<readonly SigningKey[]> {
    const rows = await this.#database.statements.all<KeyRow>(sql`
      SELECT kid, cloud, certificate, sealed_private_key FROM signing_keys WHERE cloud = ${cloud} ORDER BY position DESC`);
    this.#askedAt.set(cloud, this.#clock.now().epochMilliseconds);
    const kids = new Set(rows.map(({ kid }) => kid));
    for (const key of this.#opened.values()) if (key.cloud === cloud && !kids.has(key.kid)) this.#opened.delete(key.kid);
    const [next, signing, ...former] = rows.map((row) => this.#open(row));
    if (!next || !signing) return [];
    const published = [signing, next, ...former];
    if (this.#database.dialect === "sqlite") this.#known.set(cloud, published);
    return published;
  }

  /** Makes a cloud's first keys, once for all that ask at the same moment. */
  #begin(cloud: CloudName): Promise<void> {
    const beginning = this.#beginning.get(cloud) ?? this.#makeFirst(cloud).finally(() => this.#beginning.delete(cloud));
    this.#beginning.set(cloud, beginning);
    return beginning;
  }

  async #makeFirst(cloud: CloudName): Promise<void> {
    const made = [await this.#make(cloud), await this.#make(cloud)];
    await this.#database.write(async (writer) => {
      // Another process may have made them meanwhile: whoever comes second takes what is there.
      if (await writer.get(sql`SELECT kid FROM signing_keys WHERE cloud = ${cloud}`)) return;
      for (const [position, row] of made.entries()) await insert(writer, row, position);
    });
  }

  async #make(cloud: CloudName): Promise<KeyRow> {
    const made = await makeSigningCertificate(clouds[cloud].issuerV2Host, this.#clock.now());
    const kid = createHash("sha1").update(Buffer.from(made.certificate, "base64")).digest("base64url");
    return { kid, cloud, certificate: made.certificate, sealed_private_key: this.#secrets.seal(made.privateKey) };
  }

  #open(row: KeyRow): SigningKey {
    const opened = this.#opened.get(row.kid) ?? {
      kid: row.kid,
      cloud: row.cloud,
      certificate: row.certificate,
      privateKey: createPrivateKey(this.#secrets.unseal(row.sealed_private_key)),
      publicKey: new X509Certificate(Buffer.from(row.certificate, "base64")).publicKey,
    };
    this.#opened.set(row.kid, opened);
    return opened;
  }
}

async function insert(writer: Writer, row: KeyRow, position: number): Promise<void> {
  await writer.run(sql`
    INSERT INTO signing_keys (kid, cloud, position, certificate, sealed_private_key)
    VALUES (${row.kid}, ${row.cloud}, ${position}, ${row.certificate}, ${row.sealed_private_key})`);
}
