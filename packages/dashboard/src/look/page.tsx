// The head of every page: its title, which also is the tab's, what the page is for, and what can be done on it.

import { Text } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { texts } from "../strings/index.ts";
import style from "./page.module.css";

export interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function Page({ title, lead, actions, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = `${title} - ${texts.frame.product}`; }, [title]);
  // Whoever reads with a screen reader hears where a link has led.
  useEffect(() => {
    if (isFirstPage) isFirstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={style.page}>
      <div className={style.head}>
        <div className={style.words}>
          <h1 ref={heading} tabIndex={-1} className={style.title}>{title}</h1>
          {lead !== undefined && <Text as="p" block className={style.lead}>{lead}</Text>}
        </div>
        {actions !== undefined && <div className={style.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** At the first page the browser itself says where one is. */
let isFirstPage = true;
