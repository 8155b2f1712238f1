// A page that the user may not see: why, and whom to ask.

import { LockClosedRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useAccess, useAccount } from "../api/may.ts";
import type { Admission } from "../api/operation.ts";
import { ButtonLink } from "../look/button-link.tsx";
import { Empty } from "../look/empty.tsx";
import { Facts } from "../look/facts.tsx";
import { Page } from "../look/page.tsx";
import { Section } from "../look/section.tsx";
import { fill, texts } from "../strings/index.ts";

export function NoAccess({ needs }: { readonly needs: Admission }): ReactNode {
  const access = useAccess();
  const words = texts.frame.noAccess;
  const administrators = access?.administrators ?? [];
  return (
    <Page title={words.title}>
      <Empty icon={<LockClosedRegular />} title={useReason(needs)} action={<ButtonLink to="/">{words.home}</ButtonLink>} />
      {administrators.length > 0 && (
        <Section title={words.ask}>
          <Facts facts={administrators.map(({ displayName, userName }) => ({ label: displayName, value: userName, copy: userName }))} />
        </Section>
      )}
    </Page>
  );
}

function useReason({ clouds, environment, states = ["active"], right, partnerTypes }: Admission): string {
  const { kind, cloud, state, partnerType } = useAccount();
  const access = useAccess();
  const { noAccess, roles } = texts.frame;
  if (!clouds.includes(cloud)) return noAccess.otherCloud;
  if (environment !== undefined && (environment === "sandbox") !== (kind === "sandbox")) return fill(noAccess.otherKind, { kind: texts.frame.kinds[kind] });
  if (partnerTypes && !partnerTypes.includes(partnerType)) return noAccess.otherType;
  if (!states.includes(state)) return noAccess.otherState;
  const needed = access?.rights.find((one) => one.right === right)?.roles ?? [];
  return fill(noAccess.text, { roles: needed.map((role) => roles[role]).join(", ") });
}
