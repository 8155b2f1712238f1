// The parameters that the analytics have in common. The fields to compare, to group and to order by are those of the
// rows, less what is left out: the numbers, which grouped rows add to the fields asked for, and the like.

import { Type, type TObject } from "typebox";
import { instant, optionalText } from "../define/schema.ts";
import { AnalyticsAggregationLevel } from "./enums.ts";

/** What is compared besides by eq and ne, which numbers grouped rows add, and what of a row is no field to ask by. */
interface Fields {
  readonly compared?: string;
  readonly numbers?: readonly string[];
  readonly without?: readonly string[];
}

const page = {
  top: Type.Optional(Type.Integer({ minimum: 0, maximum: 10000, description: "How many rows to answer at most; 10000 when absent" })),
  skip: Type.Optional(Type.Integer({ minimum: 0, description: "How many rows to leave out from the beginning" })),
};

const orderby = optionalText("Fields to order rows by, separated by commas, each followed by desc, by asc or, for asc, by nothing", 2048);

/** What every analytics operation takes. */
function common(row: TObject, { compared = "", numbers = [], without = [] }: Fields) {
  const fields = Object.keys(row.properties).filter((name) => !numbers.includes(name) && !without.includes(name)).join(", ");
  const added = numbers.length === 0 ? "" : ` and ${numbers.join(", ")}`;
  return {
    ...page,
    filter: optionalText(`Comparisons such as field eq 'value' or field ne 'value'${compared}, joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: ${fields}`, 8192),
    groupby: optionalText(`Fields to gather rows by, separated by commas; rows then have these fields${added} only. Fields: ${fields}`, 2048),
  };
}

/** Of the licences, whose data is gathered from time to time. */
export const licensesQuery = (row: TObject, numbers: readonly string[]): TObject =>
  Type.Object({
    ...common(row, { numbers, without: ["processedDateTime"] }),
    processedDateTime: Type.Optional(instant("From when on the data was gathered; the latest time when absent")),
  });

/** Of rows with dates. */
export const rowsQuery = (row: TObject, fields: Fields = {}): TObject =>
  Type.Object({ ...common(row, fields), aggregationLevel: Type.Optional(AnalyticsAggregationLevel) });

/** Likewise, and in an order. */
export const orderedQuery = (row: TObject, fields: Fields): TObject =>
  Type.Object({ ...rowsQuery(row, fields).properties, orderby });
