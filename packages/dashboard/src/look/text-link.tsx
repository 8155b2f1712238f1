// A link within text and lists, to a page of the dashboard.

import { Link, type LinkProps } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router";

export function TextLink({ to, children, ...rest }: Pick<LinkProps, "className" | "inline" | "appearance" | "aria-label"> & {
  /** Below /dashboard: /customers/add. */
  readonly to: string;
  readonly children: ReactNode;
}): ReactNode {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return <Link {...rest} href={href} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)}>{children}</Link>;
}
