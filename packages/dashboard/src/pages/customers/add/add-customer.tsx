// Add a customer: account info, review, result. Coming back from the review nothing is lost; the customer is created
// once, however often the button is pressed.

import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { Form } from "../../../form/form.tsx";
import { useOperationForm } from "../../../form/use-operation-form.ts";
import { Page } from "../../../look/page.tsx";
import { Section } from "../../../look/section.tsx";
import { Steps } from "../../../look/steps.tsx";
import { customersCreate } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import { LimitBar } from "../../limit-bar.tsx";
import { AccountInfo } from "./account-info.tsx";
import { AddressCheck } from "./address-check.tsx";
import { emptyCustomer, fieldOfRefusal, useCustomerCheck } from "./new-customer.ts";
import { Result } from "./result.tsx";
import { Review } from "./review.tsx";
import { useSteps } from "./use-steps.ts";

export function Component(): ReactNode {
  const [round, setRound] = useState(0);
  return <AddCustomer key={round} onAgain={() => setRound(round + 1)} />;
}

function AddCustomer({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const words = texts.customers.add;
  const navigate = useNavigate();
  const form = useOperationForm(customersCreate, { values: emptyCustomer, check: useCustomerCheck(), fieldOf: fieldOfRefusal });
  const steps = useSteps(form.fields);
  if (form.answer) return <Result customer={form.answer} onAgain={onAgain} />;
  const isReview = steps.step === "review";
  const shown = isReview ? form : { ...form, error: steps.error ?? form.error, isSending: steps.isChecking, submit: steps.next };
  return (
    <Page title={words.title} lead={words.lead}>
      <Steps
        label={words.steps}
        steps={[
          { title: words.accountInfo, state: isReview ? "done" : "current" },
          { title: words.review, state: isReview ? "current" : "next" },
          { title: words.confirmation, state: "next" },
        ]}
      />
      <LimitBar of="customers" />
      <Section title={isReview ? words.review : words.accountInfo} lead={isReview ? words.reviewLead : undefined}>
        <Form form={shown} action={isReview ? words.create : words.next} onCancel={isReview ? steps.back : () => void navigate("/customers")} {...(isReview && { cancel: words.back })}>
          {isReview ? <Review /> : <AccountInfo />}
        </Form>
      </Section>
      {steps.doubt && <AddressCheck doubt={steps.doubt} onUse={steps.useAddress} onCancel={steps.forgetDoubt} />}
    </Page>
  );
}
