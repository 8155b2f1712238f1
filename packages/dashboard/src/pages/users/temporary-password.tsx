// What a user signs in with once: the user name, and the password that no page shows again.

import type { ReactNode } from "react";
import { Facts } from "../../look/facts.tsx";
import { SecretOnce } from "../../look/secret-once.tsx";
import { texts } from "../../strings/index.ts";
import style from "./users.module.css";

export const TemporaryPassword = ({ userName, password }: { readonly userName: string; readonly password: string }): ReactNode => (
  <div className={style.part}>
    <Facts facts={[{ label: texts.users.userName, value: userName, copy: userName }]} />
    <SecretOnce label={texts.users.page.temporaryPassword} secret={password} />
  </div>
);
