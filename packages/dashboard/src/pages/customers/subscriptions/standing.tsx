// What keeps a subscription from being used, and what to do about it.

import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead, useWrite } from "../../../api/use-operation.ts";
import { useNotify } from "../../../look/notices.tsx";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { subscriptionsActivate, subscriptionsActivationLinksList } from "../../../operations/subscriptions.ts";
import { texts } from "../../../strings/index.ts";
import { familyOf, isLegacy, type Subscription } from "./subscription.ts";
import { useWhich } from "./use-subscription.ts";

/** A refusal stands on the page. */
const shownBelow = (): undefined => undefined;

const { standing: words } = texts.subscriptions;

export function Standing({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const family = familyOf(subscription);
  switch (subscription.status) {
    case "pending": return family === "saas" ? <Activation /> : <Note intent="info" title={words.pendingTitle} text={words.pendingText} />;
    case "suspended": return <Note intent="warning" title={words.suspendedTitle} text={isLegacy(family) ? words.suspendedTextLegacy : words.suspendedText} />;
    case "expired": return <Note intent="warning" title={words.expiredTitle} text={words.expiredText} />;
    case "disabled": return <Note intent="warning" title={words.disabledTitle} text={words.disabledText} />;
    case "deleted": return <Note intent="info" title={words.deletedTitle} text={words.deletedText} />;
    default: return null;
  }
}

function Note({ intent, title, text, children }: {
  readonly intent: "info" | "warning";
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody><MessageBarTitle>{title}</MessageBarTitle>{text}</MessageBarBody>
      {children}
    </MessageBar>
  );
}

/** By the customer at the publisher's; in the sandbox, where that link leads nowhere, by a button. */
function Activation(): ReactNode {
  const params = useWhich();
  const may = useMay();
  const notify = useNotify();
  const links = useRead(subscriptionsActivationLinksList, { params }, { enabled: may(subscriptionsActivationLinksList) });
  const activation = useWrite(subscriptionsActivate);
  const uri = links.data?.items[0]?.link.uri;
  const activate = async () => {
    await activation.mutateAsync({ params });
    notify({ intent: "success", title: words.activated });
  };
  return (
    <>
      <Note intent="info" title={words.saasTitle} text={words.saasText}>
        <MessageBarActions>
          {may(subscriptionsActivate) && <Button appearance="primary" disabled={activation.isPending} onClick={() => void activate().catch(shownBelow)}>{words.activate}</Button>}
          {uri !== undefined && <Link href={uri} target="_blank" rel="noopener noreferrer">{words.openLink}</Link>}
        </MessageBarActions>
      </Note>
      {activation.error && <RefusalNote error={activation.error} />}
    </>
  );
}
