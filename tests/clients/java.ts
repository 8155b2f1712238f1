// The clients for Java, from Maven Central. Maven itself fetches them, since it knows the machine's mirrors and
// proxies and finds what each of them needs in turn; `--strict-checksums` holds every file against the registry's
// digest, and the pom of each program pins what would otherwise float. Once fetched, Maven is asked no more.

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { filledFolder, Missing, NotInRegistry, printedBy } from "../support/runtime.ts";
import type { Place } from "./run-program.ts";

const programs = path.join(import.meta.dirname, "programs");
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies";

/** The first that runs a program from its source. */
const versionMin = 11;

/** The class path of what a pom asks for. */
export async function classPathOf(pom: string): Promise<string> {
  await jdk();
  const file = path.join(programs, pom);
  const folder = await filledFolder(path.basename(pom, ".pom.xml"), readFileSync(file, "utf8"), (into) => fetched(file, into));
  return path.join(folder, "*");
}

async function jdk(): Promise<void> {
  const version = await printedBy("javac", ["-version"]);
  const major = Number(/javac (\d+)/.exec(version)?.[1]);
  if (!(major >= versionMin)) throw new Missing(`it takes a JDK of version ${versionMin} or later, and this is ${version}.`);
}

async function fetched(pom: string, into: string): Promise<void> {
  const options = ["--batch-mode", "--quiet", "--strict-checksums", "--file", pom];
  try {
    await printedBy("mvn", [...options, copyDependencies, `-DoutputDirectory=${into}`]);
  } catch (error) {
    const absent = /Could not find artifact (\S+)|(\S+) was not found in/.exec((error as Error).message);
    if (!absent) throw error;
    throw new NotInRegistry(`the Maven repository of this machine has no ${absent[1] ?? absent[2]}.`, { cause: error });
  }
}

const trustStorePassword = "changeit";

/** What a program for Java finds in its environment, which the JVM itself takes from there: jars, trust and the way out. */
export async function javaEnvironment(classPath: string, trustStore: string, { caCertificate, proxy }: Place): Promise<Record<string, string>> {
  await promisify(execFile)("keytool", [
    "-importcert", "-noprompt", "-alias", "understudy", "-file", caCertificate,
    "-keystore", trustStore, "-storetype", "PKCS12", "-storepass", trustStorePassword,
  ]);
  const properties = { "javax.net.ssl.trustStore": trustStore, "javax.net.ssl.trustStorePassword": trustStorePassword };
  const way = proxy === undefined ? {} : { "https.proxyHost": new URL(proxy).hostname, "https.proxyPort": new URL(proxy).port };
  const options = Object.entries({ ...properties, ...way }).map(([name, value]) => `-D${name}=${value}`);
  return { CLASSPATH: classPath, JAVA_TOOL_OPTIONS: options.join(" ") };
}
