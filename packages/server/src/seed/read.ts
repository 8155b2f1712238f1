// Reads the seed that `--seed` names, and says what is wrong with a file before anything is made of it.

import { readFile } from "node:fs/promises";
import { Compile } from "typebox/compile";
import { Seed } from "./format.ts";
import { demoSeed, emptySeed } from "./seeds.ts";

/** The seed cannot be used; the message says where it is wrong. */
export class SeedRefused extends Error {
  override readonly name = "SeedRefused";
}

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

function checkedSeed(file: string, value: unknown): Seed {
  const validator = Compile(Seed);
  if (validator.Check(value)) return value as Seed;
  const complaints = validator.Errors(value).slice(0, 5).map((error) => `  ${error.instancePath || "/"}: ${error.message}`);
  throw new SeedRefused(`The seed ${file} does not fit the format (docs/guide/seeds.md):\n${complaints.join("\n")}`);
}
