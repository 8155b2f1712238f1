// The menu: the pages that the user may see, by area.

import { useMemo } from "react";
import { useMay } from "../api/may.ts";
import { areas, pages, type Area, type PageEntry } from "../pages.ts";

export interface MenuArea {
  readonly area: Area;
  readonly title: string;
  readonly pages: readonly PageEntry[];
}

export function useMenu(): readonly MenuArea[] {
  const may = useMay();
  return useMemo(() => {
    const shown = pages.filter(({ isInMenu, needs }) => isInMenu && (needs === undefined || may(needs)));
    return areas.map((one) => ({ ...one, pages: shown.filter(({ area }) => area === one.area) })).filter((one) => one.pages.length > 0);
  }, [may]);
}
