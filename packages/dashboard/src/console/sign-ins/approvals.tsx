// Requests on users' phones.

import { PhoneRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Empty } from "../../look/empty.tsx";
import { useNotify } from "../../look/notices.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import type { Approval } from "../api/answers.ts";
import { orders } from "../api/orders.ts";
import { useOrder } from "../api/use-control.tsx";
import { instantText } from "../look/instant.ts";
import { fill, texts } from "../texts.ts";
import { Decision } from "./decision.tsx";
import style from "./sign-ins.module.css";

const words = texts.signIns;

export function Approvals({ approvals }: { readonly approvals: readonly Approval[] }): ReactNode {
  const order = useOrder();
  const notify = useNotify();
  const answer = ({ approvalId, userName }: Approval, decision: "approve" | "decline") => order.mutate(orders.answerApproval(approvalId, decision), {
    onSuccess: () => notify({ intent: "success", title: fill(decision === "approve" ? words.approved : words.declined, { what: fill(words.approval, { user: userName }) }) }),
  });
  return (
    <Section title={words.approvals} lead={words.approvalsLead}>
      {order.error && <RefusalNote error={order.error} />}
      {approvals.length === 0 && <Empty icon={<PhoneRegular />} title={words.noApprovals} text={words.noApprovalsText} />}
      {approvals.length > 0 && (
        <ul className={style.waiting} aria-label={words.approvals}>
          {approvals.map((approval) => (
            <li key={approval.approvalId}>
              <span className={style.number}><span className={style.label}>{words.number}</span>{approval.number}</span>
              <span className={style.what}>
                <b>{approval.userName}</b>
                <span>{approval.application}</span>
                <span className={style.quiet}>{words.expires}: {instantText(approval.expiresAt)}</span>
              </span>
              <Decision what={approval.userName} isBusy={order.isPending} onDecide={(decision) => answer(approval, decision)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
