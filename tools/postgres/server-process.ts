// The server's process: started on a free port, ready when it says so, ended in one of PostgreSQL's own ways.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { programIn } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";

/** `fast`: clients are cut off, everything is written. `immediate`: nothing is; the next start recovers. */
export type Ending = "fast" | "immediate";

const signals = { fast: "SIGINT", immediate: "SIGQUIT" } as const;
const portAttemptsMax = 3;
const linesKeptMax = 40;

export class ServerProcess {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** Without a port: any free one. Another program may take it in between, so that is tried more than once. */
  static async start(cluster: Cluster, port?: number): Promise<ServerProcess> {
    for (let attempt = 1; ; attempt += 1) {
      const chosen = port ?? await freePort();
      const child = spawnServer(cluster, chosen);
      const refusal = await readiness(child);
      if (refusal === undefined) return new ServerProcess(child, chosen);
      if (attempt === portAttemptsMax || !refusal.includes("could not bind")) {
        throw new Error(`PostgreSQL did not start. Its last words:\n${refusal}`);
      }
    }
  }

  async end(ending: Ending): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, "exit");
    this.#child.kill(signals[ending]);
    await exited;
  }
}

/** In a process group of its own, so that a terminal's interrupt reaches us and not it. */
function spawnServer({ binaries, data, folder, owner, environment }: Cluster, port: number): ChildProcess {
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "200", lc_messages: "C" };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(programIn(binaries.folder, "postgres"), ["-D", data, "-p", String(port), ...options], {
    ...owner, cwd: folder, env: environment, detached: true, stdio: ["ignore", "ignore", "pipe"],
  });
}

/** Undefined once it takes connections; what it said, when it ends instead. Its words go on being read, so that it never has to wait for us. */
function readiness(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    createInterface({ input: child.stderr! }).on("line", (line) => {
      lines.push(line);
      if (lines.length > linesKeptMax) lines.shift();
      if (line.includes("ready to accept connections")) resolve(undefined);
    }).on("close", () => resolve(lines.join("\n")));
    child.on("error", (error) => resolve(error.message));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
