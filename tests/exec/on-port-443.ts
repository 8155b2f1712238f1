// Runs where the real names lead to this machine: a server on the ports of the real hosts, and one client after another
// against it, each told no more than the values of an account. Prints their reports as JSON.

import { ServerProcess, understudy } from "../support/server-process.ts";
import type { Report } from "../clients/programs/journey.ts";
import { runProgram, threeValuesOf, type Place } from "../clients/run-program.ts";

const server = await ServerProcess.start({ program: understudy, args: ["--ephemeral", "--seed", "demo", "--port", "443", "--http-port", "80"] });
try {
  const { accounts, caCertificate } = server.ready;
  const sandbox = accounts.find(({ kind }) => kind === "sandbox");
  if (!sandbox) throw new Error("The demo has a sandbox.");
  const place: Place = { authority: "https://login.microsoftonline.com", apiRoot: "https://api.partnercenter.microsoft.com", caCertificate };
  const reports: Record<string, Report> = {};
  for (const name of process.argv.slice(2)) {
    reports[name] = await runProgram({ name, environment: async () => ({ SSL_CERT_FILE: caCertificate }) }, place, threeValuesOf(sandbox));
  }
  process.stdout.write(JSON.stringify(reports));
} finally {
  await server.stop();
}
