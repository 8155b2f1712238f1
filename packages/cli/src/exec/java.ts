// Java keeps certificates in a store of its own kind. The program gets a copy of what its JDK trusts, with the world's
// authority added by the JDK's own keytool; the JDK's store is only read.

import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Environment } from "./environment.ts";

/** The password of every JDK's own store; it guards nothing secret. */
const password = "changeit";

export interface JavaTrust {
  readonly trustStore: string;
}

/** Makes the trust store in a folder; undefined where the program's environment has no keytool, or none that works. */
export async function javaTrustIn(folder: string, caCertificate: string, environment: Environment): Promise<JavaTrust | undefined> {
  const keytool = keytoolIn(environment);
  if (keytool === undefined) return undefined;
  const trustStore = path.join(folder, "java-trust");
  const own = storesBeside(keytool).find(existsSync);
  if (own !== undefined) {
    copyFileSync(own, trustStore);
    // Many are for reading only, and a copy is like what it was made from.
    chmodSync(trustStore, 0o600);
  }
  const order = ["-importcert", "-noprompt", "-alias", "understudy", "-file", caCertificate, "-keystore", trustStore, "-storepass", password];
  // Some systems have a keytool in the PATH that only says where to get Java from; a store's password may be another.
  return promisify(execFile)(keytool, order).then(() => ({ trustStore }), () => undefined);
}

function keytoolIn(environment: Environment): string | undefined {
  const program = process.platform === "win32" ? "keytool.exe" : "keytool";
  const home = environment["JAVA_HOME"];
  const onPath = (environment["PATH"] ?? environment["Path"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const folders = [...(home ? [path.join(home, "bin")] : []), ...onPath];
  return folders.map((folder) => path.join(folder, program)).find(existsSync);
}

/** Where JDKs keep it, the one of Java 8 last. */
function storesBeside(keytool: string): string[] {
  const home = path.resolve(realpathSync(keytool), "../..");
  return ["lib", "jre/lib"].map((lib) => path.join(home, lib, "security/cacerts"));
}

/** The JVM's own options for the proxy and the store. */
export function javaOptionsFor(proxyUrl: string, trust: JavaTrust | undefined): readonly string[] {
  const { hostname, port } = new URL(proxyUrl);
  const properties = {
    "http.proxyHost": hostname, "http.proxyPort": port, "https.proxyHost": hostname, "https.proxyPort": port,
    "http.nonProxyHosts": "localhost|127.*|[::1]",
    ...(trust && { "javax.net.ssl.trustStore": trust.trustStore, "javax.net.ssl.trustStorePassword": password }),
  };
  return Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
}
