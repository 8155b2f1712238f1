// A name without spaces, which breaks between its parts where it has to, and not within a word.

import { Fragment, type ReactNode } from "react";

export const Breakable = ({ children }: { readonly children: string }): ReactNode =>
  children.split(/(?<=[/?&@._-])/).map((part, index) => <Fragment key={`${index} ${part}`}>{index > 0 && <wbr />}{part}</Fragment>);
