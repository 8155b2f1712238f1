// A text whose gaps are filled with what one types or looks for, set apart as code.

import { Fragment, type ReactNode } from "react";
import type { Values } from "../../strings/fill.ts";

export const Coded = ({ text, values }: { readonly text: string; readonly values: Values }): ReactNode => (
  <>
    {text.split(/\{(\w+)\}/).map((part, index) => (
      // Every second part is the name of a gap.
      <Fragment key={`${index} ${part}`}>{index % 2 === 0 ? part : <code>{values[part]}</code>}</Fragment>
    ))}
  </>
);
