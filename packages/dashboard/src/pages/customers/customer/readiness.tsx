// What the customer needs before something is bought for it: the agreement confirmed, its account reviewed where reviews
// are on, and a qualification where special offers are meant for it.

import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { Refusal } from "../../../api/refusal.ts";
import { useRead } from "../../../api/use-operation.ts";
import { dateText } from "../../../look/format.ts";
import { Section } from "../../../look/section.tsx";
import { Status, type Tone } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { customersAgreementsList, customersQualificationsList, customersValidationStatusGet } from "../../../operations/customers.ts";
import { fill, texts } from "../../../strings/index.ts";
import { isInReview, qualificationText } from "../qualification/names.ts";
import type { Customer } from "../relationship.ts";
import style from "./readiness.module.css";

export function Readiness({ customer: { id } }: { readonly customer: Customer }): ReactNode {
  const may = useMay();
  const cards = [
    may(customersAgreementsList) && <AgreementCard key="agreement" customerId={id} />,
    may(customersValidationStatusGet) && <ReviewCard key="review" customerId={id} />,
    may(customersQualificationsList) && <QualificationCard key="qualification" customerId={id} />,
  ].filter(Boolean);
  if (cards.length === 0) return null;
  return <Section title={texts.customers.overview.readiness}><div className={style.cards}>{cards}</div></Section>;
}

const everyType = { agreementType: "*" } as const;

function AgreementCard({ customerId }: { readonly customerId: string }): ReactNode {
  const { data } = useRead(customersAgreementsList, { params: { customerId }, query: everyType });
  const words = texts.customers.overview;
  const last = data?.items.at(-1);
  return (
    <Card title={words.agreement} tone={last ? "good" : data ? "warning" : "plain"} state={last ? words.confirmed : data ? words.notConfirmed : words.reading}>
      {last && <Text className={style.text}>{fill(words.confirmedText, { date: dateText(last.dateAgreed), name: `${last.primaryContact.firstName} ${last.primaryContact.lastName}` })}</Text>}
      <TextLink to={`/customers/${customerId}/agreement`}>{last || !data ? words.toAgreement : words.confirmAgreement}</TextLink>
    </Card>
  );
}

const reviewTone: Readonly<Record<string, Tone>> = { UnderReview: "busy", Allowed: "good", NotAllowed: "bad", Unknown: "warning", "Not Ready": "warning" };

/** Most customers are never reviewed, which the service says by knowing no status. */
function ReviewCard({ customerId }: { readonly customerId: string }): ReactNode {
  const input = { params: { customerId }, query: { type: "account" as const } };
  const waits = useRead(customersValidationStatusGet, input).data?.status === "UnderReview";
  const { data, error } = useRead(customersValidationStatusGet, input, { refreshEvery: waits && 1_000 });
  const words = texts.customers.overview;
  const isNever = error instanceof Refusal && error.status === 404;
  return (
    <Card
      title={words.review} tone={data ? (reviewTone[data.status] ?? "plain") : isNever ? "good" : "plain"}
      state={data ? words.reviewStates[data.status] : isNever ? words.neverReviewed : error ? words.unknown : words.reading}
    >
      <Text className={style.text}>{data ? fill(words.reviewSince, { date: dateText(`${data.lastUpdateDateTime}Z`) }) : isNever ? words.neverReviewedText : words.reviewText}</Text>
      {waits && <ProgressBar className={style.bar} aria-label={words.reviewStates.UnderReview} />}
    </Card>
  );
}

function QualificationCard({ customerId }: { readonly customerId: string }): ReactNode {
  const { data } = useRead(customersQualificationsList, { params: { customerId } });
  const words = texts.customers.overview;
  const held = data?.filter(({ qualification, vettingStatus }) => qualification !== "None" && vettingStatus !== "Denied") ?? [];
  const names = held.map(({ qualification }) => qualificationText(qualification)).join(", ");
  return (
    <Card title={words.qualification} tone={held.some(isInReview) ? "busy" : held.length > 0 ? "good" : "plain"} state={data ? names || words.noQualification : words.reading}>
      {held.some(isInReview) && <Text className={style.text}>{words.inReview}</Text>}
      <TextLink to={`/customers/${customerId}/qualification`}>{words.toQualification}</TextLink>
    </Card>
  );
}

function Card({ title, tone, state, children }: { readonly title: string; readonly tone: Tone; readonly state: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={style.card}>
      <h3>{title}</h3>
      <Status tone={tone}>{state}</Status>
      {children}
    </div>
  );
}
