// What `exec` itself has to say. All of it goes to stderr: stdout is the program's.

import type { Ecosystem } from "./ecosystem.ts";

export const say = (words: string): void => void process.stderr.write(`understudy: ${words.replaceAll("\n", "\nunderstudy:   ")}\n`);

export const ownWorldWords = "no server is running here, so the command has a world of its own (seed demo), which ends with it. One that stays is started with: understudy up --seed demo";

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly hasKeytool: boolean;
}

/** What cannot work for a command of this kind on this machine; undefined where nothing stands against it. */
export function unsupportedWords(ecosystem: Ecosystem | undefined, { platform, hasKeytool }: Machine): string | undefined {
  if (ecosystem === "java" && !hasKeytool) {
    return "Java trusts certificates of its own store, and there is no keytool that makes one, in JAVA_HOME or on the PATH: its connections to Understudy will fail. Install a JDK, or set JAVA_HOME.";
  }
  const keepsToSystem = platform === "darwin" || platform === "win32";
  if (!keepsToSystem || (ecosystem !== "go" && ecosystem !== "dotnet")) return undefined;
  const name = ecosystem === "go" ? "Go" : ".NET";
  return `${name} trusts what this system trusts, and there no environment changes that: its connections to Understudy will fail unless the certificate that "understudy ca" names is trusted. On Linux, or in a container, it needs nothing.`;
}

/** When no request has come, neither by the proxy nor to the server. A command that went well may have had no need of one. */
export function ignoredWords(ecosystem: Ecosystem | undefined, exitCode: number): string {
  if (exitCode === 0) return "no request has reached Understudy while the command ran. If it should have made one, it looks at no proxy settings: docs/guide/exec.md tells what leads each kind of program.";
  return [
    "no request has reached Understudy while the command ran. Either it made none, or it looks at no proxy settings and went elsewhere.",
    hints[ecosystem ?? "other"],
    "Programs that take no proxy at all find the server under the real names in drop-in mode: docs/guide/exec.md.",
  ].join("\n");
}

const hints: Readonly<Record<Ecosystem | "other", string>> = {
  node: "Node: a program that clears NODE_OPTIONS for what it starts, or is packed with a Node of its own, is not led here.",
  python: "Python: requests with trust_env=False and aiohttp without trust_env=True look at no proxy settings.",
  curl: "curl: --noproxy and a proxy in .curlrc come before the environment.",
  java: "Java: Apache HttpClient needs useSystemProperties(), and a client with a proxy selector of its own takes that.",
  dotnet: ".NET: HttpClientHandler with UseProxy = false, or with a proxy of its own, looks at no proxy settings.",
  go: "Go: a http.Transport of the program's own needs Proxy: http.ProxyFromEnvironment.",
  ruby: "Ruby: Net::HTTP.new with nil for the proxy's address looks at no proxy settings.",
  other: "Look whether its HTTP client takes HTTPS_PROXY from the environment, or can be told to.",
};
