// The refusal of one property or parameter, said once in words and once in `data`.

import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";

export function badProperty(property: string, why: string): Fault {
  const reason = `${property}: ${why}`;
  return new Fault(faults.badProperty, { reason: `${reason}.` }, [reason]);
}

/** PostgreSQL cannot store the character U+0000, and nothing that a client means contains it. */
export function withoutNul(property: string, text: string): string {
  if (text.includes("\0")) throw badProperty(property, "it contains the character U+0000");
  return text;
}
