import { Type } from "typebox";
import { area, operation } from "../define/operation.ts";
import { anyFlow, everyCloud, except } from "../define/places.ts";
import { faults } from "../faults.ts";
import { AuditRecord } from "./resources.ts";

const day = (description: string) =>
  Type.Optional(Type.String({ description, maxLength: 40 }));

export const auditOperations = area("audit", {
  "audit.records.list": operation("GET /v1/auditrecords", {
    host: "api", auth: anyFlow, clouds: except("china"), right: "viewActivityLog",
    summary: "List what was done in the account, newest first; at most 90 days back",
    query: Type.Object({
      startDate: day("First day, yyyy-mm-dd or MM/dd/yyyy HH:mm:ss; 30 days ago when absent"),
      endDate: day("Last day, included; today when absent"),
      filter: Type.Optional(Type.String({
        description: "SimpleFieldFilter as JSON: CompanyName substring, CustomerId equals, ResourceType equals",
      })),
      size: Type.Optional(Type.Integer({ minimum: 0, maximum: 500, description: "Items a page; 0 means unspecified" })),
      seekOperation: Type.Optional(Type.String({ description: "Next, with the header MS-ContinuationToken" })),
    }),
    result: { status: 200, body: AuditRecord, listing: "seek" },
    faults: [],
    sources: ["get-a-record-of-partner-center-activity-by-user.md", "audit.md"],
  }),
  "audit.records.get": operation("GET /auditactivity/v1/auditrecords/{auditId}", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "viewActivityLog",
    aliases: ["/v1/auditrecords/{auditId}"],
    summary: "Get one record of the activity log, as a webhook event's AuditUri names it",
    result: { status: 200, body: AuditRecord },
    faults: [faults.noSuchResource],
    sources: ["partner-center-webhook-events.md"],
  }),
});
