// Rows of which only some are wanted: what the service cannot leave out itself is left out here, once all rows are here.

import { useEffect, useMemo } from "react";
import type { Rows } from "../../list/rows.ts";

export function useNarrowed<Row>(of: Rows<Row>, isWanted: ((row: Row) => boolean) | undefined): Rows<Row> {
  const { rows, isWhole, isReading, error, readMore, readAll } = of;
  const mustRead = isWanted !== undefined && rows !== undefined && !isWhole && !isReading && !error;
  useEffect(() => { if (mustRead) readMore(); });
  const wanted = useMemo(() => (isWanted ? rows?.filter(isWanted) : rows), [rows, isWanted]);
  if (!isWanted) return of;
  return { ...of, rows: wanted, readAll: async (onProgress) => (await readAll(onProgress)).filter(isWanted) };
}
