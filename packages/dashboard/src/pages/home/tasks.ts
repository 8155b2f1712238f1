// What there is to do for an account, made of what the API says of it. Pure.

import type { Account } from "../../api/admission.ts";
import type { Answer } from "../../api/operation.ts";
import { dateText, percentText } from "../../look/format.ts";
import type { Values } from "../../strings/fill.ts";
import { fill, texts } from "../../strings/index.ts";

/** What was read; what the user may not read, or is not there, is absent. */
export interface Findings {
  readonly account: Pick<Account, "state">;
  /** Whether the user is who sets the account up, or leads the enrolment. */
  readonly leads: boolean;
  readonly enrolment?: Answer<"enrolment.get">;
  readonly sandbox?: Answer<"integrationSandbox.get">;
  readonly applications?: Answer<"applications.list">;
  readonly agreements?: Answer<"accountAgreements.list">;
  readonly support?: Answer<"profiles.support.get">;
}

export interface Task {
  readonly id: string;
  readonly tone: "todo" | "busy" | "warning" | "bad";
  readonly title: string;
  readonly text: string;
  /** Where it is done; absent where only somebody else can. */
  readonly to?: string;
  readonly action?: string;
}

const words = texts.home.tasks;

/** What is broken first, then what is to be done, then what only takes its time. */
export function tasksOf(findings: Findings): readonly Task[] {
  const tasks = [
    ...stateTasks(findings), ...verificationTasks(findings), ...sandboxTasks(findings), ...agreementTasks(findings),
    ...applicationTasks(findings), ...supportTasks(findings),
  ];
  return tasks.toSorted((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone));
}

const order: readonly Task["tone"][] = ["bad", "warning", "todo", "busy"];

function stateTasks({ account: { state }, leads, enrolment }: Findings): readonly Task[] {
  // Who can set the account up has the action above the tasks (S-27).
  if (state === "created") return leads ? [] : [{ id: "setUp", tone: "todo", ...words.setUpByAdmin }];
  if (state !== "enrolling" && state !== "verifying" && state !== "rejected" && state !== "authorized") return [];
  if (!leads) return [{ id: "enrolment", tone: "busy", ...words.enrolByAdmin }];
  const to = "/enrolment";
  switch (state) {
    case "enrolling": return [{ id: "enrolment", tone: "todo", ...words.enrol, to }];
    case "authorized": return [{ id: "enrolment", tone: "todo", ...words.authorized, to }];
    case "verifying": return [verifying(enrolment, to)];
    case "rejected": return [{ id: "enrolment", tone: "bad", ...words.rejected, text: enrolment?.rejectionReason ?? words.rejected.text, to }];
  }
}

function verifying(enrolment: Findings["enrolment"], to: string): Task {
  const { title, text, textUndated, action } = words.verifying;
  const date = enrolment?.expectedDate;
  return { id: "verification", tone: "busy", title, text: date === undefined ? textUndated : fill(text, { date: dateText(date) }), action, to };
}

/** Of a partner that has changed its legal profile. */
function verificationTasks({ account: { state }, enrolment }: Findings): readonly Task[] {
  if (state !== "active" || !enrolment) return [];
  const to = "/account-settings/legal-info";
  if (enrolment.vettingStatus === "pending") return [verifying(enrolment, to)];
  return enrolment.vettingStatus === "rejected" ? [{ id: "verification", tone: "bad", ...words.rejected, to }] : [];
}

function sandboxTasks({ sandbox }: Findings): readonly Task[] {
  const to = "/account-settings/integration-sandbox";
  const task = (tone: Task["tone"], { title, text, action }: Words, values: Values): readonly Task[] =>
    [{ id: "sandbox", tone, title, text: fill(text, values), action, to }];
  switch (sandbox?.state) {
    case "creating": return task("busy", words.sandboxCreating, { percent: percentText((sandbox.percentComplete ?? 0) / 100) });
    case "failed": return task("bad", words.sandboxFailed, { reason: sandbox.failure?.reason ?? "" });
    case "created": return task("todo", words.sandboxCreated, { userName: sandbox.userName ?? "" });
    default: return [];
  }
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

function agreementTasks({ account: { state }, agreements = [] }: Findings): readonly Task[] {
  if (state !== "active") return [];
  const { title, text, action } = words.agreement;
  return agreements
    .filter(({ isRequired, signedDate }) => isRequired && signedDate === undefined)
    .map(({ agreementType, title: agreement, version }) => ({
      id: agreementType, tone: "todo", title: fill(title, { agreement }), text: fill(text, { version }), action, to: "/account-settings/agreements",
    }));
}

function applicationTasks({ account: { state }, applications }: Findings): readonly Task[] {
  // Before the account is set up nothing can be registered (S-27, S-28).
  if (state !== "active" || !applications) return [];
  const pages = "/account-settings/app-management";
  if (applications.length === 0) return [{ id: "apiAccess", tone: "todo", ...words.apiAccess, to: pages }];
  return applications.flatMap(({ appId, displayName, keys }) => keys.filter((key) => key.state !== "valid").map(({ keyId, state: keyState, endDate }) => {
    const { title, text, action } = keyState === "expired" ? words.keyExpired : words.keyExpiring;
    return {
      id: keyId, tone: "warning" as const, title: fill(title, { app: displayName }), text: fill(text, { date: dateText(endDate) }), action, to: `${pages}/${appId}`,
    };
  }));
}

function supportTasks({ support }: Findings): readonly Task[] {
  if (!support || support.email || support.telephone || support.website) return [];
  return [{ id: "support", tone: "todo", ...words.support, to: "/account-settings/support-profile" }];
}
