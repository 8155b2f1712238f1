// Which sheet a file is, where nobody has said so: its columns tell, then its name, then its first row.

import type { PriceSheetKind } from "@understudy/contract";
import { badProperty } from "../../../call/index.ts";
import { formOf, type Form, type Header } from "./header.ts";
import { listOf, type Line } from "./line.ts";

const formOfKind = (kind: PriceSheetKind): Form => (kind === "legacy" || kind === "offermatrix" ? kind : "prices");

/** As far as the columns tell; what was said has to fit them. */
export function kindOfHeader(header: Header, wanted: PriceSheetKind | undefined): PriceSheetKind | undefined {
  const form = formOf(header);
  if (wanted !== undefined && formOfKind(wanted) !== form) {
    throw badProperty("kind", `the file has the columns of ${form === "prices" ? "a price sheet of the new commerce" : form}, not of ${wanted}`);
  }
  return wanted ?? (form === "prices" ? undefined : form);
}

/** Licences, software and the marketplace have the same columns; so have reservations and consumption, with meters. */
export function kindOfRow(line: Line, header: Header, fileName: string): PriceSheetKind {
  if (header.places.meterType !== undefined || header.places.meterIds !== undefined) {
    return line.cell("termDuration") === "" ? "azure_consumption" : "azure_reservations";
  }
  const [named] = /software|marketplace|reservation/i.exec(fileName) ?? [];
  if (named) return ({ software: "software", marketplace: "marketplace", reservation: "azure_reservations" } as const)[named.toLowerCase()] ?? "software";
  const tags = listOf(line.cell("tags").toLowerCase(), ";");
  if (tags.includes("software") || tags.includes("perpetual") || /^one\s?time$/i.test(line.cell("termDuration"))) return "software";
  if (tags.includes("reservation") || tags.includes("reservations")) return "azure_reservations";
  const publisher = line.cell("publisher");
  return publisher === "" || /^microsoft\b/i.test(publisher) ? "updatedlicensebased" : "marketplace";
}
