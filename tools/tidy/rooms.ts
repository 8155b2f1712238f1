// The rooms of the house and who may import whom: ARCHITECTURE.md's map, as data.

/** Below these lie the areas; they know nothing of them. */
const foundations = ["database", "world", "call", "directories", "certificates", "addresses", "mail", "commerce"];
const neighbours = ["identity", "accounts", "billing", "usage", "areas/*"];

/**
 * Rooms of the server. `kernel` and `contract` are packages, and free for all. `server` is the composition root:
 * the files directly in `packages/server/src`.
 */
const serverRooms: Readonly<Record<string, readonly string[] | "every room">> = {
  database: [],
  world: ["database"],
  call: ["database", "world"],
  directories: ["database", "world", "call"],
  mail: ["database", "world"],
  certificates: [],
  addresses: [],
  commerce: ["database", "world", "call"],
  usage: ["database", "world", "call", "commerce", "mail"],
  billing: [...foundations, ...neighbours],
  identity: [...foundations, ...neighbours],
  accounts: [...foundations, ...neighbours],
  "areas/*": [...foundations, ...neighbours],
  areas: ["call", "areas/*"],
  inspector: [...foundations, "identity", "accounts"],
  http: [...foundations, ...neighbours, "areas", "inspector"],
  control: "every room",
  console: [...foundations, "control", "dashboard"],
  dashboard: [...foundations, "identity", "accounts", "http"],
  documents: ["identity", "dashboard"],
  seed: "every room",
  server: "every room",
};

/** The room a file is in: `kernel`, `world`, `areas/customers`. Undefined for tests, tools and benchmarks. */
export function roomOf(path: string): string | undefined {
  const [, name, inside = ""] = /^packages\/([^/]+)\/src\/(.+)$/.exec(path) ?? [];
  if (name !== "server") return name;
  const [first = "", second, third] = inside.split("/");
  if (second === undefined) return "server";
  if (first !== "areas") return first;
  return third === undefined ? "areas" : `areas/${second}`;
}

const kindOf = (room: string): string => room.replace(/^areas\/.+$/, "areas/*");

export const isKnownRoom = (room: string): boolean => Object.hasOwn(serverRooms, kindOf(room)) || Object.hasOwn(packageImports, room);

export function mayImport(from: string, to: string): boolean {
  const allowed = serverRooms[kindOf(from)] ?? [];
  return allowed === "every room" || allowed.includes(kindOf(to));
}

/** The one file of a room that others may import. */
export const isDoor = (path: string): boolean => (roomOf(path) !== undefined && doorOf(path) === path) || otherDoors.includes(path);

/** What most do not need is behind a door of its own, so that it is loaded for those who do. */
const otherDoors = ["packages/contract/src/whole.ts", "packages/contract/src/openapi/index.ts", "packages/sdk/src/node/index.ts"];

/** As they are imported. */
export const otherEntries: readonly string[] = ["@understudy/contract/whole", "@understudy/contract/openapi", "@understudy/sdk/node"];

function doorOf(path: string): string {
  const room = roomOf(path) ?? "";
  const isOfServer = path.startsWith("packages/server/");
  if (!isOfServer) return `packages/${room}/src/index.ts`;
  return room === "server" ? "packages/server/src/index.ts" : `packages/server/src/${room}/index.ts`;
}

/** What a package may import beside its own files. */
interface PackageImports {
  /** Our own packages. */
  readonly ours: readonly string[];
  /** Other packages: `listed` are those in its package.json. */
  readonly others: readonly string[] | "listed";
  /** Whether it may know that it runs on Node: all of it, nothing, or one folder behind a door of its own. */
  readonly node: boolean | string;
}

export const packageImports: Readonly<Record<string, PackageImports>> = {
  kernel: { ours: [], others: [], node: false },
  contract: { ours: ["kernel"], others: ["typebox"], node: false },
  server: { ours: ["kernel", "contract"], others: "listed", node: true },
  sdk: { ours: [], others: "listed", node: "src/node/" },
  cli: { ours: ["kernel", "contract", "server", "sdk"], others: "listed", node: true },
  /** Talks HTTP only: of ours it takes types, and its size in the browser is held to a budget by a test. */
  dashboard: { ours: ["contract", "server"], others: "listed", node: false },
};
