export { Seed } from "./format.ts";
export { plantSeed, prepareSeed, secretsKnownFrom, type KnownSecrets, type PreparedSeed } from "./plant.ts";
export { readSeed, SeedRefused } from "./read.ts";
