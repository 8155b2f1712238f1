// PostgreSQL refuses to run as root. Where we are root (in most containers), another user of the machine runs it.

import { readFileSync } from "node:fs";

/** What to give to `spawn`: nothing when we are an ordinary user ourselves. */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

const candidates = ["postgres", "nobody"];

export function unprivilegedOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  for (const candidate of candidates) {
    const [, , uid, gid] = users.find(([name]) => name === candidate) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`PostgreSQL does not run as root, and this machine has none of the users ${candidates.join(", ")} to run it.`);
}
