// What legacy Azure reports to have been used, without prices.
// Source: azure-utilization-record-resources.md, get-a-customer-s-utilization-record-for-azure.md.

import { Type } from "typebox";
import { maybeText } from "../billing/fields.ts";
import { decimal, enumeration, instant, resource, structure, text } from "../define/schema.ts";

export const AzureUtilizationGranularity = enumeration(
  "AzureUtilizationGranularity",
  "Whether utilization is summed up by day or by hour; queries take any case, and the documentation writes daily and hourly",
  ["Daily", "Hourly"] as const,
);

export const AzureResource = structure("AzureResource", "A kind of resource that Azure meters", {
  id: text("Identifier of the kind of resource, a GUID: id of its meter in the rate card"),
  name: maybeText("Name of the kind of resource"),
  category: maybeText("Azure service, for example Storage"),
  subcategory: maybeText("Kind of the service"),
  region: maybeText("Region that the price is for"),
});

const words = (description: string) => Type.Record(Type.String(), Type.String(), { description });

export const AzureInstanceData = structure("AzureInstanceData", "Which resource of the customer it was", {
  resourceUri: text("The Azure resource, in full, with its group and name"),
  location: text("Where it runs"),
  partNumber: text("Name of what others publish in the marketplace; may be empty"),
  orderNumber: text("Name of the order with another publisher; may be empty"),
  tags: Type.Optional(words("Tags that the customer gave it, by name")),
  additionalInfo: Type.Optional(words("What the service says of it besides, by name")),
});

export const AzureUtilizationRecord = resource("AzureUtilizationRecord", "How much of an Azure resource was used in a day or hour", {
  usageStartTime: instant("Begin of the day or hour, by when it was used and not by when that was reported"),
  usageEndTime: instant("End of that day or hour"),
  resource: AzureResource,
  quantity: decimal("How much was used"),
  unit: maybeText("Unit of the quantity, for example 1 GB/Hr"),
  infoFields: words("Older details of the resource, by name; may be empty"),
  instanceData: Type.Optional(AzureInstanceData),
});
