// Where one is: the pages whose addresses the page's own begins with.

import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem } from "@fluentui/react-components";
import { Fragment, type MouseEvent, type ReactNode } from "react";
import { matchPath, useHref, useLinkClickHandler, useLocation } from "react-router";
import { areas, pages, type PageEntry } from "../pages.ts";
import { texts } from "../strings/index.ts";
import { basePath } from "./routes.tsx";
import style from "./breadcrumbs.module.css";

interface Step {
  readonly page: PageEntry;
  readonly address: string;
}

/** The path below the dashboard's root, and all pages on the way to it. */
function stepsTo(pathname: string): readonly Step[] {
  const parts = pathname.split("/").filter(Boolean);
  const addresses = parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
  return addresses.flatMap((address) => {
    // An id in a path stands for anything, so that a page's own word goes before it.
    const page = pages.find(({ path }) => path === address) ?? pages.find(({ path }) => matchPath({ path, end: true }, address));
    return page ? [{ page, address }] : [];
  });
}

/** In breadcrumbs a hub is called like its area. */
const hubs: ReadonlyMap<string | undefined, string> = new Map(areas.map(({ hub, title }) => [hub, title]));

export function Breadcrumbs(): ReactNode {
  const { pathname } = useLocation();
  const steps = stepsTo(pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname);
  const last = steps.at(-1);
  if (!last) return <div className={style.crumbs} />;
  return (
    <Breadcrumb className={style.crumbs} aria-label={texts.frame.breadcrumbs} size="small">
      <Crumb address="/">{texts.frame.home}</Crumb>
      {steps.map(({ page: { title, Crumb: Name }, address }) => (
        <Fragment key={address}>
          <BreadcrumbDivider />
          <Crumb address={address} isCurrent={address === last.address}>{Name ? <Name /> : hubs.get(address) ?? title}</Crumb>
        </Fragment>
      ))}
    </Breadcrumb>
  );
}

function Crumb({ address, isCurrent = false, children }: { readonly address: string; readonly isCurrent?: boolean; readonly children: ReactNode }): ReactNode {
  const href = useHref(address);
  const follow = useLinkClickHandler<HTMLElement>(address);
  return (
    <BreadcrumbItem>
      <BreadcrumbButton href={href} current={isCurrent} onClick={(event) => follow(event as MouseEvent<HTMLElement>)}>{children}</BreadcrumbButton>
    </BreadcrumbItem>
  );
}
