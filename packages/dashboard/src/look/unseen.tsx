// Words for screen readers alone, where everybody else sees from a sign or a place what is meant.

import type { ReactNode } from "react";
import style from "./unseen.module.css";

export const Unseen = ({ children }: { readonly children: ReactNode }): ReactNode => <span className={style.unseen}>{children}</span>;
