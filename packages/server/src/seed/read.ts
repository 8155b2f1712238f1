// Reads the seed that `--seed` names, and says what is wrong with a file before anything is made of it.

import { readFile } from "node:fs/promises";
import { validatorOf } from "@understudy/contract";
import { Seed, type SeedAccount } from "./format.ts";
import { SeedRefused } from "./refusal.ts";
import { demoSeed, emptySeed } from "./seeds.ts";

export async function readSeed(name: string, seedNumber: number): Promise<Seed> {
  if (name === "empty") return emptySeed;
  if (name === "demo") return demoSeed(seedNumber);
  return checkedSeed(name, parsed(name, await textOf(name)));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new SeedRefused(`The seed ${file} cannot be read: ${(error as Error).message}. Seeds are empty, demo, or a file.`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeedRefused(`The seed ${file} is not JSON: ${(error as Error).message}.`);
  }
}

async function checkedSeed(file: string, value: unknown): Promise<Seed> {
  const validator = await validatorOf(Seed);
  const seed = validator.Check(value) ? withSmallIds(value) : undefined;
  const complaints = seed ? repeatedIds(seed) : validator.Errors(value).map((error) => `${error.instancePath || "/"}: ${error.message}`);
  if (seed && complaints.length === 0) return seed;
  const shown = complaints.slice(0, 5).map((complaint) => `  ${complaint}`);
  throw new SeedRefused(`The seed ${file} does not fit the format (docs/guide/seeds.md):\n${shown.join("\n")}`);
}

/** GUIDs may be written in capitals; they are kept, found and compared in small letters. */
const withSmallIds = (seed: Seed): Seed => ({
  ...seed,
  accounts: seed.accounts.map(({ sandbox, ...primary }) => ({
    ...small(primary), ...(sandbox && { sandbox: small(sandbox) }),
  })),
});

const small = <Account extends SeedAccount>(account: Account): Account => ({
  ...account,
  ...(account.tenantId !== undefined && { tenantId: account.tenantId.toLowerCase() }),
  ...(account.apps && {
    apps: account.apps.map((app) => ({ ...app, ...(app.appId !== undefined && { appId: app.appId.toLowerCase() }) })),
  }),
});

function repeatedIds(seed: Seed): string[] {
  const ids = seed.accounts
    .flatMap(({ sandbox, ...primary }): SeedAccount[] => (sandbox ? [primary, sandbox] : [primary]))
    .flatMap(({ tenantId, apps = [] }) => [tenantId, ...apps.map(({ appId }) => appId)])
    .filter((id) => id !== undefined);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is given twice`);
}
