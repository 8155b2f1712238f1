// Where the server's time goes under load: `node bench/profile.ts [write|read|token] [--seconds S] [--keep FILE]`.
// Runs the sources, not the bundle, so that functions are named by their files.

import { copyFile, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { ServerProcess, sources } from "../tests/support/server-process.ts";
import { root } from "../tools/root.ts";
import { answerTo, createdCustomer, creationRequest, primaryOf, readRequest, tokenFrom, tokenRequest } from "./client.ts";
import { contestantOf, temporaryFolder } from "./contestants.ts";
import { rateUnder } from "./load/load.ts";
import { requestTemplate, type RequestParts } from "./load/template.ts";
import { pinned } from "./pinned.ts";
import { shares, type CpuProfile, type Share } from "./shares.ts";

const inFlight = 64;
const linesMax = 30;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "4" }, keep: { type: "string" } },
});
await profile(positionals[0] ?? "write", Number(values.seconds));

async function profile(kind: string, seconds: number): Promise<void> {
  await using closing = new AsyncDisposableStack();
  const folder = await temporaryFolder(closing);
  const program = { ...sources, args: ["--cpu-prof", "--cpu-prof-interval=250", `--cpu-prof-dir=${folder}`, ...sources.args] };
  const server = await ServerProcess.start({
    program: pinned("server", program),
    args: ["--data", path.join(folder, "data"), "--seed", "demo", "--limits", "unlimited"],
    readyFile: path.join(folder, "ready.json"),
  });
  const template = requestTemplate(await requestOf(kind, server));
  const { perSecond } = await rateUnder(contestantOf(server), { template, inFlight, awake: kind !== "write", warmUpSeconds: 0.5, seconds })
    .finally(() => server.stop());
  const file = (await readdir(folder)).find((name) => name.endsWith(".cpuprofile")) ?? "";
  if (values.keep !== undefined) await copyFile(path.join(folder, file), values.keep);
  const cpuProfile = JSON.parse(await readFile(path.join(folder, file), "utf8")) as CpuProfile;
  const all = shares(cpuProfile, root, seconds);
  const ownCode = all.filter(({ place }) => place.startsWith("packages"));
  process.stdout.write(`${Math.round(perSecond)} ${kind}s a second, profiled. Percent of the time: own, and with what was called.\n\n`);
  process.stdout.write(`${table(all, "self")}\n${table(ownCode, "total")}`);
}

async function requestOf(kind: string, server: ServerProcess): Promise<RequestParts> {
  if (kind === "token") return tokenRequest(primaryOf(server));
  const token = await tokenFrom(server);
  if (kind === "write") return creationRequest(token, "profile");
  const { id } = JSON.parse(await createdCustomer(server, token)) as { id: string };
  const request = readRequest(token, id);
  await answerTo(server, request);
  return request;
}

function table(all: readonly Share[], by: "self" | "total"): string {
  const percent = (figure: number) => figure.toFixed(1).padStart(6);
  return all
    .toSorted((one, other) => other[by] - one[by])
    .slice(0, linesMax)
    .map(({ self, total, name, place }) => `${percent(self)} ${percent(total)}  ${name.padEnd(28)} ${place}\n`)
    .join("");
}
