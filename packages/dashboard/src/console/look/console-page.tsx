// A page of the console: the dashboard's page, under the console's name in the browser's tab.

import { useEffect, type ReactNode } from "react";
import { Page, type PageProps } from "../../look/page.tsx";
import { texts } from "../texts.ts";

export function ConsolePage(props: PageProps): ReactNode {
  // Comes after the page's own title, since inner effects run first.
  useEffect(() => { document.title = `${props.title} - ${texts.product}`; }, [props.title]);
  return <Page {...props} />;
}
