// `understudy up`: starts a server and stays until it is told to stop.

import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { ClockStart, RunningServer, ServerOptions, Settings } from "@understudy/server";
import { namesNear } from "../near.ts";
import { dataFolderDefault } from "../ready.ts";
import { goOnWithoutReader } from "../reader.ts";
import { settleMemory } from "../settle.ts";
import { UserMistake } from "../user-mistake.ts";
import { welcome } from "../welcome.ts";

interface UpFlags {
  readonly data: string;
  readonly databaseUrl?: string;
  readonly ephemeral?: boolean;
  readonly host: string;
  readonly port: number;
  readonly httpPort: number;
  readonly seed: string;
  readonly seedNumber?: number;
  readonly clock?: ClockStart;
  readonly limits?: "sandbox" | "unlimited";
  readonly set: Readonly<Record<string, string>>;
  readonly groupCommit: "on" | "off";
  readonly controlFromAnywhere?: boolean;
  readonly readyFile?: string;
}

export const upCommand = (): Command =>
  new Command("up")
    .description("start a server")
    .addOption(new Option("--data <folder>", "where everything is kept").default(dataFolderDefault).conflicts("ephemeral"))
    .addOption(new Option("--database-url <url>", "keep the world in PostgreSQL: postgres://…").argParser(databaseUrl).conflicts("ephemeral"))
    .option("--ephemeral", "a temporary world, gone at the end")
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--port <port>", "HTTPS port, 0 for any free one", portNumber, 8443)
    .option("--http-port <port>", "HTTP port, 0 for any free one", portNumber, 8480)
    .option("--seed <seed>", "what a new world begins with: empty, demo or a file", seedName, "empty")
    .option("--seed-number <number>", "make the same ids in the same order", wholeNumber)
    .option("--clock <clock>", "real, an instant to run from, or frozen@INSTANT", clockStart)
    .addOption(new Option("--limits <limits>", "limits of sandbox accounts").choices(["sandbox", "unlimited"]))
    .option("--set <name=value>", "a setting, as docs/reference/settings.md lists them; may be repeated", setting, {})
    .addOption(new Option("--group-commit <mode>", "whether writes share a commit").choices(["on", "off"]).default("on"))
    .option("--control-from-anywhere", "let other machines use the control API with the operator key")
    .option("--ready-file <file>", "write where everything is to this file, once requests are served")
    .allowExcessArguments(false)
    .action(up);

async function up(flags: UpFlags, command: Command): Promise<void> {
  goOnWithoutReader();
  const { startServer, DatabaseRefused, PortRefused, SeedRefused } = await import("@understudy/server");
  const options = { ...(await optionsOf(flags)), uptimeMs };
  const told = toldToStop();
  const server = await startServer(options).catch((error: unknown) => {
    const refused = error instanceof DatabaseRefused || error instanceof PortRefused || error instanceof SeedRefused;
    throw refused ? new UserMistake(error.message, 1) : error;
  });
  process.stdout.write(welcome(server));
  const seedGiven = command.getOptionValueSource("seed") === "cli";
  if (seedGiven && !server.isNew && flags.seed !== server.seed) {
    process.stdout.write(`This world was made of the seed ${server.seed} and goes on; --seed ${flags.seed} counts for a new one: try it with --ephemeral, or keep it with --data and another folder.\n`);
  }
  settleMemory();
  void told.then(() => stop(server));
}

/** How long this process has run. */
export const uptimeMs = (): number => process.uptime() * 1000;

/** Heard from before the start, so that whoever is told to stop meanwhile still ends as it should. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.on("SIGTERM", () => resolve());
    process.on("SIGINT", () => resolve());
  });
}

async function stop(server: RunningServer): Promise<void> {
  try {
    await server.close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`understudy: stopping failed. ${(error as Error).stack}\n`);
    process.exit(1);
  }
}

async function optionsOf(flags: UpFlags): Promise<Omit<ServerOptions, "uptimeMs">> {
  const settings = { ...(await settingsOf(flags.set)), ...(flags.limits && { sandboxLimits: flags.limits }) };
  return {
    ...(!flags.ephemeral && { dataFolder: flags.data }),
    ...(flags.databaseUrl !== undefined && { databaseUrl: flags.databaseUrl }),
    ...(flags.controlFromAnywhere && { controlFromAnywhere: true }),
    ...(flags.readyFile !== undefined && { readyFile: flags.readyFile }),
    sqlite: { groupCommit: flags.groupCommit },
    host: flags.host,
    port: flags.port,
    httpPort: flags.httpPort,
    seed: flags.seed,
    seedNumber: flags.seedNumber,
    clock: flags.clock,
    settings,
  };
}

async function settingsOf(given: Readonly<Record<string, string>>): Promise<Partial<Settings>> {
  const names = Object.keys(given);
  if (names.length === 0) return {};
  const { defaultSettings, parseSettings, SettingRefused } = await import("@understudy/server");
  try {
    return await parseSettings(given);
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error;
    const near = names.filter((name) => !Object.hasOwn(defaultSettings, name)).flatMap((name) => namesNear(Object.keys(defaultSettings), name));
    throw new UserMistake(`${error.message}${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""} What settings there are, and what each takes: docs/reference/settings.md`);
  }
}

export function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}

/** The world remembers its seed file, wherever it is started from next time. */
const seedName = (text: string): string => (text === "empty" || text === "demo" ? text : resolve(text));

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A seed number is a whole number of at most nine digits.");
}

function databaseUrl(text: string): string {
  if (URL.canParse(text) && ["postgres:", "postgresql:"].includes(new URL(text).protocol)) return text;
  throw new InvalidArgumentError("A database URL looks like postgres://user:password@host:5432/database.");
}

function clockStart(text: string): ClockStart {
  if (text === "real") return { kind: "real" };
  const frozen = text.startsWith("frozen@");
  const instant = instantFrom(frozen ? text.slice("frozen@".length) : text);
  if (instant) return { kind: frozen ? "frozen" : "from", instant };
  throw new InvalidArgumentError("A clock is real, an instant like 2027-01-31T00:00:00Z, or frozen@ and an instant.");
}

/** Years have four digits, since instants are kept as text that sorts. */
function instantFrom(text: string): Temporal.Instant | undefined {
  try {
    return /^\d{4}-/.test(text) ? Temporal.Instant.from(text) : undefined;
  } catch {
    return undefined;
  }
}

function setting(text: string, earlier: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [name = "", ...value] = text.split("=");
  if (name === "" || value.length === 0) throw new InvalidArgumentError("A setting is name=value.");
  return { ...earlier, [name]: value.join("=") };
}
