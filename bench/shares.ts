// Reads a CPU profile: each function's share of the time in which the processor worked, its own and with all that it
// called.

import path from "node:path";
import { fileURLToPath } from "node:url";

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly endTime: number;
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface Share {
  readonly name: string;
  /** File and line, from the repository's root. */
  readonly place: string;
  /** Percent of the time, in the function itself. */
  self: number;
  /** Percent of the time, until it returned. */
  total: number;
}

/** Counts the last seconds only: what came before is the start, and the compiler warming up. */
export function shares(profile: CpuProfile, root: string, lastSeconds: number): Share[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const found = new Map<string, Share>();
  const shareOf = ({ callFrame }: ProfileNode): Share => {
    const name = callFrame.functionName || "(anonymous)";
    const place = placeOf(callFrame, root);
    return found.getOrInsertComputed(`${name} ${place}`, () => ({ name, place, self: 0, total: 0 }));
  };
  const working = samplesOf(profile, lastSeconds).filter(({ id }) => nodes.get(id)?.callFrame.functionName !== "(idle)");
  const percent = 100 / working.reduce((sum, { time }) => sum + time, 0);
  for (const { id, time } of working) {
    const stack = [...upwards(id, nodes, parents)].map(shareOf);
    if (stack[0]) stack[0].self += time * percent;
    for (const share of new Set(stack)) share.total += time * percent;
  }
  return [...found.values()];
}

function samplesOf({ samples, timeDeltas, startTime, endTime }: CpuProfile, lastSeconds: number) {
  let at = startTime;
  return samples
    .map((id, index) => ({ id, time: timeDeltas[index] ?? 0, at: (at += timeDeltas[index] ?? 0) }))
    .filter((sample) => sample.at > endTime - lastSeconds * 1e6);
}

function* upwards(id: number, nodes: ReadonlyMap<number, ProfileNode>, parents: ReadonlyMap<number, number>): Generator<ProfileNode> {
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const node = nodes.get(at);
    if (node) yield node;
  }
}

function placeOf({ url, lineNumber }: CallFrame, root: string): string {
  if (!url.startsWith("file:")) return url;
  return `${path.relative(root, fileURLToPath(url))}:${lineNumber + 1}`;
}
