// What others do to an account: at once where nothing is lost, and after a question where something is.

import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useNotify } from "../../look/notices.tsx";
import type { Account } from "../api/answers.ts";
import { orders } from "../api/orders.ts";
import { useOrder } from "../api/use-control.tsx";
import { fill, texts } from "../texts.ts";
import { actionsOn, type AccountAction } from "./actions.ts";
import { RefusedDialog } from "./refused-dialog.tsx";

const Question = lazy(async () => ({ default: (await import("./question.tsx")).Question }));
const MfaDialog = lazy(async () => ({ default: (await import("./mfa-dialog.tsx")).MfaDialog }));

export function AccountMenu({ account }: { readonly account: Account }): ReactNode {
  const [asked, ask] = useState<AccountAction | undefined>(undefined);
  const order = useOrder();
  const notify = useNotify();
  const { tenantId, domain } = account;
  const words = texts.accounts;
  const close = () => ask(undefined);
  const atOnce: Readonly<Partial<Record<AccountAction, () => void>>> = {
    resume: () => order.mutate(orders.setState(tenantId, "active"), { onSuccess: () => notify({ intent: "success", title: fill(words.resumed, { domain }) }) }),
    verify: () => order.mutate(orders.verify(tenantId, "authorized"), { onSuccess: () => notify({ intent: "success", title: fill(words.verified, { domain }) }) }),
  };
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label={`${words.more}: ${domain}`} disabled={order.isPending} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {actionsOn(account).map((action) => <MenuItem key={action} onClick={atOnce[action] ?? (() => ask(action))}>{words[action]}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      {order.error && <RefusedDialog error={order.error} onClose={order.reset} />}
      <Suspense>
        {asked === "mfa" && <MfaDialog account={account} onClose={close} />}
        {asked !== undefined && asked !== "mfa" && <Question account={account} action={asked} onClose={close} />}
      </Suspense>
    </>
  );
}
