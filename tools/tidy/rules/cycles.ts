// No circle of imports between rooms, types included.

import { importsOf, type Import } from "../imports.ts";
import { isInPackage, isTest, type Rule } from "../rule.ts";
import { roomOf } from "../rooms.ts";

/** One import for each pair of rooms, as an example. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, Import>>;

export const cycles: Rule = {
  name: "cycles",
  why: "Rooms that import each other in a circle are one room: neither can be read, tested or moved alone.",
  concerns: (path) => isInPackage(path) && !isTest(path),
  *check(files) {
    for (const circle of circlesIn(graphOf(files.flatMap(importsOf)))) {
      const [first] = circle;
      if (!first) continue;
      const way = circle.map(({ from, target }) => `${roomOf(from)} → ${roomOf(target ?? "")} (${from})`).join(", ");
      yield { path: first.from, line: first.line, message: `rooms import each other in a circle: ${way}` };
    }
  },
};

function graphOf(imports: readonly Import[]): Graph {
  const graph = new Map<string, Map<string, Import>>();
  for (const found of imports) {
    const [from, to] = [roomOf(found.from), found.target && roomOf(found.target)];
    if (from === undefined || to === undefined || from === to || to === "") continue;
    const edges = graph.get(from) ?? new Map<string, Import>();
    graph.set(from, edges.set(to, edges.get(to) ?? found));
  }
  return graph;
}

/** A circle is reported once, from where the search first met it. */
function circlesIn(graph: Graph): Import[][] {
  const circles: Import[][] = [];
  const done = new Set<string>();
  const visit = (room: string, way: readonly { room: string; by: Import }[]): void => {
    const start = way.findIndex((step) => step.room === room);
    if (start >= 0) circles.push(way.slice(start).map(({ by }) => by));
    if (start >= 0 || done.has(room)) return;
    for (const [next, by] of graph.get(room) ?? []) visit(next, [...way, { room, by }]);
    done.add(room);
  };
  for (const room of graph.keys()) visit(room, []);
  return circles;
}
