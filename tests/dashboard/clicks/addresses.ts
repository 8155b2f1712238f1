// An address, as it is typed into whatever form asks for one.

import type { Desk } from "../desk.ts";

export async function fillAddress(desk: Desk): Promise<void> {
  await desk.fill({ "Address line 1": "One Microsoft Way", City: "Redmond", "ZIP/postal code": "98052" });
  await desk.choose("State/province", "Washington");
}
