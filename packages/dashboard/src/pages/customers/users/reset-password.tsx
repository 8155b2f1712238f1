// A new password for a user: a temporary one, shown once.

import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useWrite } from "../../../api/use-operation.ts";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { usersResetPassword } from "../../../operations/users.ts";
import { fill, texts } from "../../../strings/index.ts";
import { Panel } from "./panel.tsx";
import { PasswordResult } from "./password-result.tsx";
import type { User } from "./user.ts";

export function ResetPassword({ user, customerId, onClose }: { readonly user: User; readonly customerId: string; readonly onClose: () => void }): ReactNode {
  const { users: words } = texts.customers;
  const write = useWrite(usersResetPassword);
  const [done, setDone] = useState<User | undefined>(undefined);
  const reset = async () => {
    setDone(await write.mutateAsync({ params: { customerId, userId: user.id }, body: { passwordProfile: { forceChangePassword: true } } }));
    write.reset();
  };
  return (
    <Panel title={words.resetPassword} onClose={onClose}>
      {done
        ? <><PasswordResult user={done} /><div><Button appearance="primary" onClick={onClose}>{texts.shared.close}</Button></div></>
        : (
          <>
            <p>{fill(words.resetText, { user: user.displayName })}</p>
            {write.error && <RefusalNote error={write.error} />}
            <div><Button appearance="primary" disabled={write.isPending} onClick={() => void reset().catch(() => undefined)}>{words.resetPassword}</Button></div>
          </>
        )}
    </Panel>
  );
}
