// A new, empty database cluster in a temporary folder of its own, and what is needed to start a server on it.

import { execFile } from "node:child_process";
import { chown, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { programIn, type Binaries } from "./binaries.ts";
import { unprivilegedOwner, type Owner } from "./owner.ts";

export interface Cluster {
  readonly binaries: Binaries;
  readonly owner: Owner;
  readonly user: string;
  /** Belongs to the owner; everything that is written is in it. */
  readonly folder: string;
  readonly data: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Messages in English, since the server's readiness is read from them. */
const environment = { ...process.env, LC_ALL: "C", TZ: "UTC" };

export async function makeCluster(installed: Binaries): Promise<Cluster> {
  const owner = unprivilegedOwner();
  const folder = await mkdtemp(path.join(tmpdir(), "understudy-postgres-"));
  try {
    if (owner.uid !== undefined && owner.gid !== undefined) await chown(folder, owner.uid, owner.gid);
    const binaries = await withinReach(installed, owner, folder);
    const cluster = { binaries, owner, user: "understudy", folder, data: path.join(folder, "data"), environment };
    await initialise(cluster);
    return cluster;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The owner may not be allowed into the folder where the repository is; then the owner gets a copy. */
async function withinReach(binaries: Binaries, owner: Owner, folder: string): Promise<Binaries> {
  try {
    await promisify(execFile)(programIn(binaries.folder, "postgres"), ["--version"], { ...owner, cwd: folder });
    return binaries;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw error;
    const copy = path.join(folder, "postgresql");
    await cp(path.dirname(binaries.folder), copy, { recursive: true, verbatimSymlinks: true });
    return { ...binaries, folder: path.join(copy, path.basename(binaries.folder)) };
  }
}

/**
 * Text compares by the rules of a language here, as on most servers in the field, so that a query which relies on
 * the order of bytes without saying so is found out.
 */
const languageOrder = ["--locale-provider=icu", "--icu-locale=en-US"];

async function initialise({ binaries, owner, user, folder, data }: Cluster): Promise<void> {
  const order = binaries.version >= 15 ? languageOrder : [];
  const settings = ["--encoding=UTF8", "--locale=C", ...order, `--username=${user}`, "--auth=trust", "--no-sync"];
  await promisify(execFile)(programIn(binaries.folder, "initdb"), [`--pgdata=${data}`, ...settings], { ...owner, cwd: folder, env: environment });
}
