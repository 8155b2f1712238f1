// An address below the console's own that no page has.

import type { ReactNode } from "react";
import { ConsolePage } from "../look/console-page.tsx";
import { texts } from "../texts.ts";

export const NotFound = (): ReactNode => <ConsolePage title={texts.notFound.title} lead={texts.notFound.text} />;
