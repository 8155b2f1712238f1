// Home.

import type { ReactNode } from "react";
import { Page } from "../../look/page.tsx";
import { texts } from "../../strings/index.ts";

export const Component = (): ReactNode => <Page title={texts.frame.home} />;
