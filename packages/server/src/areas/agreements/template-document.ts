// GET /v1/agreementtemplates/{templateId}/document. Its links begin with the name by which the request came in.

import { faults, type AgreementDocument, type Of, type operations, type QueryOf } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { documentLanguage, fallbackLanguage, hasDocument } from "./document-languages.ts";
import { ticketFor } from "./document-links.ts";
import { documentPath } from "./document-route.ts";
import { templateWithId } from "./templates.ts";

type Query = QueryOf<(typeof operations)["agreements.templates.document.get"]>;

/** `origin` is scheme, host and port. */
export function templateDocument(templateId: string, query: Query, view: View, origin: string): Of<typeof AgreementDocument> {
  const template = templateWithId(templateId);
  // Only the Microsoft Customer Agreement has documents.
  if (template?.agreementType !== "MicrosoftCustomerAgreement") throw new Fault(faults.noSuchResource, { what: `Document of template ${templateId}` });
  const { country = "US", language: asked = fallbackLanguage } = query;
  if (!hasDocument(country)) throw badProperty("country", `there is no Microsoft Customer Agreement for ${country}; codes are in capitals`);
  const language = documentLanguage(country, asked);
  const link = (form: "display" | "download") => origin + documentPath(form, ticketFor({ templateId, country, language }, view));
  return { displayUri: link("display"), downloadUri: link("download"), language, country, versionRank: template.versionRank };
}
