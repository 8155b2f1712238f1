// A link that looks like a button: it leads to a page of the dashboard, and opens in a new tab as links do.

import { Button, type ButtonProps } from "@fluentui/react-components";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router";

export function ButtonLink({ to, appearance, size, icon, children }: {
  /** Below /dashboard: /customers/add. */
  readonly to: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
  readonly icon?: ReactElement;
  readonly children: ReactNode;
}): ReactNode {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <Button
      as="a" href={href} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)}
      appearance={appearance} size={size} icon={icon}
    >
      {children}
    </Button>
  );
}
