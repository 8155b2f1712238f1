// One real PostgreSQL for the tests: made in a fresh temporary folder, on loopback, gone when it is stopped.

import { rm } from "node:fs/promises";
import { findBinaries, type Binaries } from "./binaries.ts";
import { makeCluster, type Cluster } from "./cluster.ts";
import { postWatchman, type Watchman } from "./watchman.ts";
import { ServerProcess } from "./server-process.ts";

export interface Postgres {
  /** Of a superuser, who may create databases. */
  readonly url: string;
  readonly source: Binaries["source"];
  readonly version: number;
  /** Ends at once without writing anything more, so that the next start has to recover. Call `restart` after it. */
  crash(): Promise<void>;
  /** Starts again on the same data and port, after a crash or by stopping first. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** Throws `PostgresMissing` where none is to be had. */
export async function startPostgres(): Promise<Postgres> {
  const cluster = await makeCluster(await findBinaries());
  const watchman = postWatchman(cluster.folder);
  try {
    return new RunningPostgres(cluster, watchman, await ServerProcess.start(cluster));
  } catch (error) {
    await leave(cluster, watchman);
    throw error;
  }
}

class RunningPostgres implements Postgres {
  readonly url: string;
  readonly source: Binaries["source"];
  readonly version: number;
  readonly #cluster: Cluster;
  readonly #watchman: Watchman;
  #process: ServerProcess;

  constructor(cluster: Cluster, watchman: Watchman, process: ServerProcess) {
    this.url = `postgres://${cluster.user}@127.0.0.1:${process.port}/postgres`;
    this.source = cluster.binaries.source;
    this.version = cluster.binaries.version;
    this.#cluster = cluster;
    this.#watchman = watchman;
    this.#process = process;
  }

  crash(): Promise<void> {
    return this.#process.end("immediate");
  }

  async restart(): Promise<void> {
    await this.#process.end("fast");
    this.#process = await ServerProcess.start(this.#cluster, this.#process.port);
  }

  async stop(): Promise<void> {
    await this.#process.end("fast");
    await leave(this.#cluster, this.#watchman);
  }
}

async function leave(cluster: Cluster, watchman: Watchman): Promise<void> {
  await watchman.dismiss();
  await rm(cluster.folder, { recursive: true, force: true });
}
