// Integration sandbox: what one is, the form that sets it up, how far it is, and the way into it (S-17 to S-26).

import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { integrationSandboxGet } from "../../operations/integrationsandbox.ts";
import { texts } from "../../strings/index.ts";
import { Creating } from "./creating.tsx";
import { Done } from "./done.tsx";
import { Failed } from "./failed.tsx";
import { SetUpForm } from "./set-up-form.tsx";
import { WhatItIs } from "./what-it-is.tsx";

export type Sandbox = Answer<"integrationSandbox.get">;

const input = {};
const whileCreatingMs = 1_000;

export function Component(): ReactNode {
  const sandbox = useRead(integrationSandboxGet, input, { refreshEvery: ({ state }) => state === "creating" && whileCreatingMs });
  return (
    <Page title={texts.sandbox.title} lead={texts.sandbox.lead}>
      <Reading of={sandbox} lines={10}>{(value) => <State sandbox={value} />}</Reading>
    </Page>
  );
}

function State({ sandbox }: { readonly sandbox: Sandbox }): ReactNode {
  switch (sandbox.state) {
    case "none": return <><WhatItIs /><SetUpForm sandbox={sandbox} /></>;
    case "failed": return <><Failed sandbox={sandbox} /><SetUpForm sandbox={sandbox} /></>;
    case "creating": return <Creating sandbox={sandbox} />;
    default: return <Done sandbox={sandbox} />;
  }
}
