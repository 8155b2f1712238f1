// Imports between rooms go where the map says, and in by the door. Tests may look inside what they test.

import { importsOf, type Import } from "../imports.ts";
import { isInPackage, isTest, type Problem, type Rule } from "../rule.ts";
import { isDoor, isKnownRoom, mayImport, roomOf } from "../rooms.ts";

export const rooms: Rule = {
  name: "rooms",
  why: "A room that knows only its neighbours' doors can be changed without asking around (ARCHITECTURE.md, rooms).",
  concerns: (path) => isInPackage(path) && !isTest(path),
  *check(files) {
    for (const file of files) {
      const room = roomOf(file.path) ?? "";
      if (!isKnownRoom(room)) yield { path: file.path, message: `the room "${room}" is not on the map in tools/tidy/rooms.ts` };
      for (const found of importsOf(file)) yield* problemOf(room, found);
    }
  },
};

function* problemOf(room: string, { from, line, target, specifier }: Import): Iterable<Problem> {
  const other = target === undefined ? undefined : roomOf(target);
  if (target === undefined || other === room) return;
  if (other === undefined) {
    yield { path: from, line, message: `imports ${specifier}, which is outside of every room` };
  } else if (packageOfPath(from) !== packageOfPath(target)) {
    yield { path: from, line, message: `imports ${specifier}: another package is imported by its name` };
  } else if (!mayImport(room, other)) {
    yield { path: from, line, message: `"${room}" imports "${other}", which it may not know` };
  } else if (!isDoor(target)) {
    yield { path: from, line, message: `imports ${specifier}: the room "${other}" is entered by its index.ts` };
  }
}

const packageOfPath = (path: string): string => path.split("/")[1] ?? "";
