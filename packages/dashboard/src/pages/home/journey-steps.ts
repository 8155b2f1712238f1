// How far an account is on the way from its sandbox to its first customer. Pure.

import type { Answer } from "../../api/operation.ts";
import type { Step, StepState } from "../../look/steps.tsx";
import { counted, texts } from "../../strings/index.ts";
import type { Findings } from "./tasks.ts";

interface Place {
  readonly title: string;
  readonly isDone: boolean;
  readonly hasFailed?: boolean;
  readonly text: string;
  readonly to: string;
}

/** A primary account looks at its sandbox from outside; a sandbox is what the first two steps have made. */
export function journeyOf(kind: "primary" | "sandbox", findings: Findings, limits: Answer<"account.limits.list"> | undefined): readonly Step[] {
  const places = kind === "primary"
    ? [...sandboxPlaces(findings.sandbox), apiAccessPlace(findings)]
    : [...ownPlaces(findings), apiAccessPlace(findings), customerPlace(limits)];
  const current = places.findIndex(({ isDone }) => !isDone);
  return places.map(({ title, text, to, isDone, hasFailed }, at) => ({ title, text, to, state: stateOf(isDone, at === current, hasFailed === true) }));
}

const stateOf = (isDone: boolean, isCurrent: boolean, hasFailed: boolean): StepState =>
  isDone ? "done" : hasFailed ? "failed" : isCurrent ? "current" : "next";

function sandboxPlaces(found: Findings["sandbox"]): readonly Place[] {
  const { sandbox, setUp } = texts.home.journey;
  const isMade = found !== undefined && !["none", "failed", "creating"].includes(found.state);
  const text = isMade ? sandbox.done : found?.state === "creating" ? sandbox.creating : found?.state === "failed" ? sandbox.failed : sandbox.none;
  const to = "/account-settings/integration-sandbox";
  const isSetUp = isMade && found.state !== "created";
  return [
    { title: sandbox.title, isDone: isMade, hasFailed: found?.state === "failed", text, to },
    { title: setUp.title, isDone: isSetUp, text: isSetUp ? setUp.done : setUp.todo, to },
  ];
}

function ownPlaces({ account }: Findings): readonly Place[] {
  const { sandbox, setUp } = texts.home.journey;
  const isSetUp = account.state !== "created";
  const to = "/set-up-account";
  return [{ title: sandbox.title, isDone: true, text: sandbox.done, to }, { title: setUp.title, isDone: isSetUp, text: isSetUp ? setUp.done : setUp.todo, to }];
}

function apiAccessPlace({ applications }: Findings): Place {
  const { title, todo, done } = texts.home.journey.apiAccess;
  const count = applications?.length ?? 0;
  return { title, isDone: count > 0, text: count > 0 ? counted(done, count) : todo, to: "/account-settings/app-management" };
}

function customerPlace(limits: Answer<"account.limits.list"> | undefined): Place {
  const { title, todo, done } = texts.home.journey.firstCustomer;
  const count = limits?.find((one) => one.of === "customers")?.used ?? 0;
  return { title, isDone: count > 0, text: count > 0 ? counted(done, count) : todo, to: "/customers/add" };
}
