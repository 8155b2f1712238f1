// Every page that links lead to, beginning at home: once for each row of the table of pages.

import { readFileSync } from "node:fs";
import { root } from "../../tools/root.ts";
import { isLong } from "../support/long.ts";
import type { Desk } from "./desk.ts";

/** The addresses in the table of pages, as it spells them. The table itself is for browsers only. */
export const pagePaths: readonly string[] = [...readFileSync(`${root}/packages/dashboard/src/pages.ts`, "utf8").matchAll(/\bpath: "([^"]+)"/g)].map(([, path]) => path ?? "");

const start = "/dashboard";

/** The row of the table that an address belongs to: a page's own word goes before an id. */
export function rowOf(address: string): string | undefined {
  const path = address.slice(start.length) || "/";
  if (pagePaths.includes(path)) return path;
  return pagePaths.find((row) => new RegExp(`^${row.replaceAll(/:\w+/g, "[^/]+")}$`).test(path));
}

/** What links do not lead to: pages behind the menu of the user. */
const besides = ["/dashboard/my-profile", "/dashboard/my-access"];

/**
 * Calls `look` on each page while it is open, but for the rows to skip; answers the rows that were seen. A long run opens
 * each by its address, any other goes from page to page as links do.
 */
export async function crawl(desk: Desk, look: (row: string) => Promise<void>, skip: ReadonlySet<string> = new Set()): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const waiting = [start, ...besides];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const row = rowOf(address);
    if (row === undefined || seen.has(row) || skip.has(row)) continue;
    seen.add(row);
    if (isLong || address === start) await desk.visit(address);
    else await desk.follow(address);
    await desk.settled();
    await look(row);
    const links: string[] = await desk.page.evaluate('[...document.querySelectorAll("a[href]")].map((link) => new URL(link.href).pathname)');
    waiting.push(...links.filter((link) => link.startsWith(start)));
  }
  return seen;
}
