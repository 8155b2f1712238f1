// The refusal of one property or parameter, said once in words and once in `data`.

import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";

export function badProperty(property: string, why: string): Fault {
  const reason = `${property}: ${why}`;
  return new Fault(faults.badProperty, { reason: `${reason}.` }, [reason]);
}
