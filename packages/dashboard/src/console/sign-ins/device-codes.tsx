// Codes that programs without a browser show, and wait for somebody to enter.

import { DesktopRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { Empty } from "../../look/empty.tsx";
import { useNotify } from "../../look/notices.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import type { DeviceCode } from "../api/answers.ts";
import { orders } from "../api/orders.ts";
import { useOrder } from "../api/use-control.tsx";
import { instantText } from "../look/instant.ts";
import { fill, texts } from "../texts.ts";
import { Decision } from "./decision.tsx";
import style from "./sign-ins.module.css";

const WhoSignsIn = lazy(async () => ({ default: (await import("./who-signs-in.tsx")).WhoSignsIn }));

const words = texts.signIns;

export function DeviceCodes({ codes }: { readonly codes: readonly DeviceCode[] }): ReactNode {
  const [approving, approve] = useState<DeviceCode | undefined>(undefined);
  const order = useOrder();
  const notify = useNotify();
  const decline = ({ userCode }: DeviceCode) => order.mutate(orders.decideDevice({ userCode, decision: "decline" }), {
    onSuccess: () => notify({ intent: "success", title: fill(words.declined, { what: fill(words.device, { code: userCode }) }) }),
  });
  return (
    <Section title={words.devices} lead={words.devicesLead}>
      {order.error && <RefusalNote error={order.error} />}
      {codes.length === 0 && <Empty icon={<DesktopRegular />} title={words.noDevices} text={words.noDevicesText} />}
      {codes.length > 0 && (
        <ul className={style.waiting} aria-label={words.devices}>
          {codes.map((code) => (
            <li key={code.userCode}>
              <span className={style.code}><span className={style.label}>{words.code}</span>{code.userCode}</span>
              <span className={style.what}>
                <b>{code.application}</b>
                <span className={style.quiet}>{words.expires}: {instantText(code.expiresAt)}</span>
              </span>
              <Decision what={code.userCode} isBusy={order.isPending} onDecide={(decision) => (decision === "approve" ? approve(code) : decline(code))} />
            </li>
          ))}
        </ul>
      )}
      <Suspense>{approving && <WhoSignsIn code={approving} onClose={() => approve(undefined)} />}</Suspense>
    </Section>
  );
}
