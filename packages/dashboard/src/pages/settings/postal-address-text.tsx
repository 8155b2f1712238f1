// A postal address for reading.

import type { ReactNode } from "react";
import { addressLines, type PostalAddress } from "./postal-address.ts";
import style from "./settings.module.css";

export const PostalAddressText = ({ of }: { readonly of: PostalAddress }): ReactNode => (
  <address className={style.address}>{addressLines(of).map((line, index) => <span key={index}>{line}</span>)}</address>
);
