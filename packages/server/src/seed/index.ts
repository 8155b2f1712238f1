export { Seed } from "./format.ts";
export { plantSeed, prepareSeed, secretsKnownFrom, type KnownSecrets, type PreparedSeed } from "./plant.ts";
export { readSeed } from "./read.ts";
export { SeedRefused } from "./refusal.ts";
