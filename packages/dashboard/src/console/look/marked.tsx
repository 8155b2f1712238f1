// A sentence of the server, in which what is spelled exactly stands between backticks.

import { Fragment, type ReactNode } from "react";

export const Marked = ({ children }: { readonly children: string }): ReactNode =>
  // Every second part stands between two of them.
  children.split("`").map((part, index) => <Fragment key={`${index} ${part}`}>{index % 2 === 0 ? part : <code>{part}</code>}</Fragment>);
