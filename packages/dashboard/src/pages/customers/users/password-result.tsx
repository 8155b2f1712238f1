// How a user signs in from now on, said once.

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Facts } from "../../../look/facts.tsx";
import { SecretOnce } from "../../../look/secret-once.tsx";
import { fill, texts } from "../../../strings/index.ts";
import type { User } from "./user.ts";

export function PasswordResult({ user: { displayName, userPrincipalName, passwordProfile } }: { readonly user: User }): ReactNode {
  const { users: words } = texts.customers;
  return (
    <>
      <MessageBar intent="success" role="status"><MessageBarBody>{fill(words.ready, { user: displayName })}</MessageBarBody></MessageBar>
      <Facts facts={[{ label: words.userName, value: userPrincipalName, copy: userPrincipalName }]} />
      {passwordProfile?.password !== undefined && (
        <SecretOnce label={passwordProfile.forceChangePassword === true ? words.temporaryPassword : words.password} secret={passwordProfile.password} />
      )}
    </>
  );
}
