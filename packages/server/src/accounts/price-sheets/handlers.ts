// The page Price sheets, and `understudy prices`: imports of the partner's own price sheets.

import type { priceSheetsOperations } from "@understudy/contract";
import { prepared, type Handlers } from "../../call/index.ts";
import { listCatalogPrices } from "./catalog-prices.ts";
import { beginImport, finishImport, getImport, prepareChunk, removeImport, takeChunk } from "./imports.ts";
import { listImports } from "./repository.ts";
import { importOf, reportOf, reportText } from "./wire.ts";

export const priceSheetsHandlers: Handlers<typeof priceSheetsOperations> = {
  "priceSheets.list": async ({ caller }, { db }) => (await listImports(db, caller.account.accountId)).map(importOf),

  "priceSheets.create": async ({ caller, body }, unit, record) => {
    const made = importOf(await beginImport(unit, caller.account, body));
    record({ after: made, details: { PriceSheetImportId: made.importId } });
    return made;
  },

  "priceSheets.get": async ({ caller, params }, view) => reportOf(await getImport(view, caller.account.accountId, params.importId)),

  "priceSheets.chunks.create": prepared({
    prepare: ({ caller, params, body }, world) =>
      world.view((view) => prepareChunk(view, caller.account.accountId, params.importId, body)),
    write: async ({ caller, params, body }, unit, record, chunk) => {
      const after = importOf(await takeChunk(unit, caller.account.accountId, params.importId, chunk));
      record({ after, details: { PriceSheetImportId: after.importId, Chunk: `${body.number}` } });
      return after;
    },
  }),

  "priceSheets.finish": async ({ caller, params }, unit, record) => {
    const finished = await finishImport(unit, caller.account.accountId, params.importId);
    const after = importOf(finished);
    record({ after, details: { PriceSheetImportId: after.importId } });
    return reportOf(finished);
  },

  "priceSheets.report.get": async ({ caller, params }, view) =>
    reportText(reportOf(await getImport(view, caller.account.accountId, params.importId))),

  "priceSheets.delete": async ({ caller, params }, unit, record) => {
    const before = importOf(await removeImport(unit, caller.account.accountId, params.importId));
    record({ before, details: { PriceSheetImportId: before.importId } });
    return undefined;
  },

  "prices.list": ({ caller, query }, view) => listCatalogPrices(view, caller.account, query),
};
