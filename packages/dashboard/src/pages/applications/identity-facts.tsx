// What programs are told of an application, under the labels by which the documentation asks for them (S-34, S-38).

import type { ReactNode } from "react";
import { Facts, type Fact } from "../../look/facts.tsx";
import { texts } from "../../strings/index.ts";
import type { Application } from "./use-application.ts";

export function IdentityFacts({ application: { appId, accountId, domain }, more = [] }: {
  readonly application: Application;
  readonly more?: readonly Fact[];
}): ReactNode {
  const words = texts.applications;
  return (
    <Facts facts={[
      { label: words.appId, value: appId, copy: appId },
      { label: words.accountId, value: accountId, copy: accountId },
      { label: words.domain, value: domain, copy: domain },
      ...more,
    ]} />
  );
}
