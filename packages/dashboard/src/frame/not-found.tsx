// An address that leads nowhere.

import type { ReactNode } from "react";
import { ButtonLink } from "../look/button-link.tsx";
import { Empty } from "../look/empty.tsx";
import { Page } from "../look/page.tsx";
import { texts } from "../strings/index.ts";

export function NotFound(): ReactNode {
  const { notFound, noAccess } = texts.frame;
  return <Page title={notFound.title}><Empty title={notFound.text} action={<ButtonLink to="/">{noAccess.home}</ButtonLink>} /></Page>;
}
