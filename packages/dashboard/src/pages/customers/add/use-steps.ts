// The way from the form to the review: nothing leaves the form before its fields are right, its domain is free and its
// address was looked at. What was looked at once is not asked about again.

import { useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useCaller } from "../../../api/api-provider.tsx";
import { call } from "../../../api/call.ts";
import { useAskDomain } from "../../../form/use-domain.ts";
import { utilitiesValidationsAddress } from "../../../operations/utilities.ts";
import { fill, texts } from "../../../strings/index.ts";
import type { Address, Doubt } from "./address-check.tsx";
import { address } from "./new-customer.ts";

const good: ReadonlySet<string> = new Set(["VerifiedShippable", "Verified"]);

type Step = "account" | "review";

export function useSteps(fields: UseFormReturn<FieldValues>) {
  const caller = useCaller();
  const askDomain = useAskDomain();
  const [step, setStep] = useState<Step>("account");
  const [doubt, setDoubt] = useState<Doubt | undefined>(undefined);
  const [isChecking, setChecking] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const accepted = useRef("");
  const show = (next: Step) => {
    setStep(next);
    // Each step begins at its top.
    window.scrollTo({ top: 0 });
  };

  const doubtOf = async (typed: Address): Promise<Doubt | undefined> => {
    if (accepted.current === JSON.stringify(typed)) return undefined;
    const answer = await call(caller, utilitiesValidationsAddress, { body: typed });
    if (typeof answer !== "boolean") return good.has(answer.status) ? undefined : answer;
    return answer ? undefined : { originalAddress: typed, suggestedAddresses: [], status: "NotValidated" };
  };
  const check = async () => {
    const domain = String(fields.getValues("companyProfile.domain"));
    if (await askDomain(domain) === "taken") {
      fields.setError("companyProfile.domain", { message: fill(texts.customers.domain.taken, { domain }) }, { shouldFocus: true });
      return;
    }
    const found = await doubtOf(filledOf(fields.getValues(address) as Address));
    if (found) setDoubt(found);
    else show("review");
  };
  const toReview = async () => {
    if (isChecking) return;
    setChecking(true);
    setError(undefined);
    await check().catch(setError);
    setChecking(false);
  };
  const useAddress = (chosen: Address) => {
    for (const [part, value] of Object.entries(chosen)) fields.setValue(`${address}.${part}`, value, { shouldDirty: true });
    accepted.current = JSON.stringify(filledOf(fields.getValues(address) as Address));
    setDoubt(undefined);
    show("review");
  };
  return {
    step, doubt, isChecking, error, useAddress,
    next: () => fields.handleSubmit(toReview)(),
    back: () => show("account"),
    forgetDoubt: () => setDoubt(undefined),
  };
}

/** Without the parts that were left empty. */
const filledOf = (typed: Address): Address => Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== "")) as Address;
