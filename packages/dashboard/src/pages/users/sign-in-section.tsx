// Whether and how a user signs in: allowed or not, second factor, password.

import { Button, Switch, Text } from "@fluentui/react-components";
import { KeyResetRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useSession } from "../../api/api-provider.tsx";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { Facts } from "../../look/facts.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { partnerUsersResetPassword, partnerUsersUpdate } from "../../operations/partnerusers.ts";
import { texts } from "../../strings/index.ts";
import { NewPassword } from "./new-password.tsx";
import { ResetPassword } from "./reset-password.tsx";
import { useEnabling } from "./use-enabling.ts";
import { mfaStateOf, mfaTones, type PartnerUser } from "./user.ts";
import style from "./users.module.css";

export function SignInSection({ of }: { readonly of: PartnerUser }): ReactNode {
  const words = texts.users;
  const may = useMay();
  const [error, setError] = useState<unknown>(undefined);
  const { isEnabled, set } = useEnabling(of, setError);
  const isOwn = useSession().userId === of.userId;
  const [isShuttingOut, setShuttingOut] = useState(false);
  // With one click nobody shuts the own door behind: there would be no undo.
  const change = (enabled: boolean) => {
    if (isOwn && !enabled) setShuttingOut(true);
    else void set(enabled);
  };
  const [isResetting, setResetting] = useState(false);
  const [given, setGiven] = useState<Answer<"partnerUsers.resetPassword"> | undefined>(undefined);
  const mfa = mfaStateOf(of);
  const reset = may(partnerUsersResetPassword)
    ? <Button icon={<KeyResetRegular />} onClick={() => setResetting(true)}>{words.page.reset}</Button>
    : undefined;
  return (
    <Section title={words.page.security} actions={reset}>
      <div className={style.part}>
        <div>
          <Switch
            checked={isEnabled} disabled={!may(partnerUsersUpdate)} onChange={(_event, { checked }) => change(checked)}
            label={words.page.maySignIn}
          />
        </div>
        {error !== undefined && <RefusalNote error={error} />}
        <Facts facts={[
          { label: words.page.mfa, value: <Status tone={mfaTones[mfa]}>{words.mfaStates[mfa]}</Status> },
          { label: words.page.registered, value: of.mfaMethods.map((method) => words.methods[method]).join(", ") || words.page.noMethods },
          { label: words.page.password, value: of.mustChangePassword ? words.page.passwordChange : words.page.passwordOwn },
        ]} />
        {of.mfaExempt && <Text>{words.page.exemptText}</Text>}
        {reset === undefined && <Text>{words.page.resetElsewhere}</Text>}
        {given && <NewPassword name={of.displayName} given={given} onDone={() => setGiven(undefined)} />}
        {isShuttingOut && <DisableMyself onConfirm={() => { setShuttingOut(false); void set(false); }} onCancel={() => setShuttingOut(false)} />}
        {isResetting && <ResetPassword of={of} onDone={(answer) => { setGiven(answer); setResetting(false); }} close={() => setResetting(false)} />}
      </div>
    </Section>
  );
}

function DisableMyself({ onConfirm, onCancel }: { readonly onConfirm: () => void; readonly onCancel: () => void }): ReactNode {
  const words = texts.users;
  return <Confirm title={words.page.disableMyself} action={words.disable} onConfirm={onConfirm} onCancel={onCancel}>{words.page.disableMyselfText}</Confirm>;
}
