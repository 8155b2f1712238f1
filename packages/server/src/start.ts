// The composition root: storage, world, token service, handlers and listeners put together, and taken apart again.

import { pino, type Logger } from "pino";
import { toInstantText } from "@understudy/kernel";
import { RequestLog } from "./areas/security/index.ts";
import { ConsoleSessions, registerConsole, type Given } from "./console/index.ts";
import { registerControl, type ConsoleTicket, type Operator } from "./control/index.ts";
import { registerDashboard } from "./dashboard/index.ts";
import { registerDocuments } from "./documents/index.ts";
import { localAuthority, makeTemporaryFolder, masterKey, openDataFolder, type DataFolder } from "./data-folder.ts";
import { lockFolder, openPostgres, openSqlite, type Database, type SqliteOptions } from "./database/index.ts";
import { buildApp, listen, Metrics, refuseTakenPorts, type House } from "./http/index.ts";
import { TokenService } from "./identity/index.ts";
import { registerHealth } from "./health.ts";
import { Inspector } from "./inspector/index.ts";
import { openWorld, type OpenedWorld, type WorldOptions } from "./open-world.ts";
import { describeAccounts, ReadyFileWriter, urlsOf, type ReadyFile } from "./ready-file.ts";
import { version } from "./version.ts";
import { countOf, secretsOf } from "./world/index.ts";

export interface ServerOptions extends Omit<WorldOptions, "onFailure"> {
  /** Where everything is kept; a temporary folder that is removed at the end when absent. */
  readonly dataFolder?: string;
  /** PostgreSQL instead of a database in the data folder. */
  readonly databaseUrl?: string;
  readonly sqlite?: SqliteOptions;
  readonly host: string;
  readonly port: number;
  readonly httpPort: number;
  readonly controlFromAnywhere?: boolean;
  /** Besides the one in the data folder. */
  readonly readyFile?: string;
  /** Milliseconds since the process started, when asked. */
  readonly uptimeMs: () => number;
  readonly log?: Logger;
}

export interface RunningServer {
  readonly ready: ReadyFile;
  /** Whether the world was made at this start: its secrets are shown this once. */
  readonly isNew: boolean;
  /** The seed that the world was made of, at this start or an earlier one. */
  readonly seed: string;
  /** The console's address, with a ticket that works once. */
  readonly consoleUrl: string;
  /** Finishes what was accepted, and gives everything back. */
  close(): Promise<void>;
}

/** What must be given back, in reverse order: at the end, or when the start fails. */
type Undo = (failed: boolean) => unknown;

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const undo: Undo[] = [];
  const giveBack = async (failed: boolean) => { for (const step of undo.splice(0).toReversed()) await step(failed); };
  try {
    return { ...(await start(options, undo)), close: () => giveBack(false) };
  } catch (error) {
    await giveBack(true);
    throw error;
  }
}

async function start(options: ServerOptions, undo: Undo[]): Promise<Omit<RunningServer, "close">> {
  const log = options.log ?? pino({ level: "warn", base: null }, pino.destination(2));
  await refuseTakenPorts(options);
  const folder = openFolder(options, undo);
  const database = await openDatabase(options, folder, undo);
  const secrets = secretsOf(masterKey(folder));
  const onFailure = (error: unknown) => log.error({ err: error }, "due work failed");
  let opened = await openWorld(database, secrets, { ...options, onFailure });
  undo.push(() => opened.world.close());
  const onLoss = (error: unknown) => log.error({ err: error }, "users' requests could not be noted");
  const requests = new RequestLog(opened.world, onLoss);
  undo.push(() => requests.save().catch(onLoss));
  const house: House = { world: opened.world, tokens: new TokenService(opened.world), log, metrics: new Metrics(), requests, inspector: new Inspector() };
  const sessions = new ConsoleSessions();
  const operatorKey = secrets.derive("operator key");
  const operator: Operator = {
    key: operatorKey,
    fromAnywhere: options.controlFromAnywhere ?? false,
    tokens: house.tokens,
    world: opened.world,
    inspector: house.inspector,
    status: async () => ({ version, pid: process.pid, urls: readyFile.content.urls, ...(await showStatus(opened)) }),
    reset: async () => {
      // They were of the old world.
      await requests.save();
      opened = await opened.reset();
      house.inspector.forget();
      house.tokens.issued.forget();
      return { accounts: (await readyFile.write(opened)).accounts };
    },
    credentials: async () => ({ accounts: await describeAccounts(opened) }),
    makeTicket: async () => ticketFor(readyFile.content.urls.console, sessions.makeTicket(await house.tokens.protocolNow())),
  };
  const app = await buildApp(house, (instance) => {
    registerControl(instance, operator);
    registerConsole(instance, operator, sessions);
    registerDashboard(instance, house, () => readyFile.content.urls);
    registerDocuments(instance, version);
    registerHealth(instance, house);
  });
  undo.push(() => app.close());
  const { certificate, privateKey } = await localAuthority(folder, options.host);
  await opened.world.wake();
  const ports = await listen(app, { ...options, certificate, privateKey });
  undo.push(() => ports.close());
  // First of all: a request that moves the clock is in flight for as long as the move.
  undo.push(() => opened.world.close());
  const readyFile = await ReadyFileWriter.first(opened, {
    version, pid: process.pid, operatorKey,
    readyInMs: Math.round(options.uptimeMs()),
    urls: urlsOf(options.host, ports.httpsPort, ports.httpPort),
    caCertificate: folder.file("ca.pem"),
  }, [folder.file("ready.json"), ...(options.readyFile === undefined ? [] : [options.readyFile])]);
  undo.push(() => readyFile.remove());
  return { ready: readyFile.content, isNew: opened.isNew, seed: opened.seed, consoleUrl: (await operator.makeTicket()).url };
}

/** A fragment stays with the browser. */
const ticketFor = (consoleUrl: string, { secret: ticket, expiresAt }: Given): ConsoleTicket =>
  ({ ticket, url: `${consoleUrl}#ticket=${ticket}`, expiresAt: toInstantText(expiresAt) });

function openFolder(options: ServerOptions, undo: Undo[]): DataFolder {
  const folder = options.dataFolder === undefined ? makeTemporaryFolder() : openDataFolder(options.dataFolder);
  undo.push((failed) => folder.leave(failed));
  return folder;
}

async function openDatabase(options: ServerOptions, folder: DataFolder, undo: Undo[]): Promise<Database> {
  if (options.databaseUrl === undefined) {
    undo.push(lockFolder(folder.file("understudy.lock")));
    // The folder is ours alone now: whatever comes into it is of this start, and goes again if that fails.
    const removeNew = folder.remember();
    undo.push((failed) => failed && removeNew());
  }
  const database = options.databaseUrl === undefined
    ? openSqlite(folder.file("world.db"), options.sqlite)
    : await openPostgres(options.databaseUrl);
  undo.push(() => database.close());
  return database;
}

async function showStatus({ world }: OpenedWorld): Promise<object> {
  const { now, mode } = await world.standing();
  const counts = await world.view(countOf);
  return { world: "main", database: world.database.dialect, clock: { now: toInstantText(now), mode }, counts, settings: world.settings };
}
