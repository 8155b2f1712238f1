// The session is over, or this browser is signed in to another account by now. Signing in again happens in a window of
// its own, so that the page and whatever was typed on it stay as they are.

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useSession } from "../api/api-provider.tsx";
import type { SessionLost } from "../api/refusal.ts";
import { readSession, sessionChannel, signInAddress } from "../api/session.ts";
import { fill, texts } from "../strings/index.ts";

const windowFeatures = "popup,width=520,height=680";

/** A domain is one long word. */
const mayBreakAnywhere = { overflowWrap: "anywhere" } as const;

export function SessionDialog({ lost, onBack }: { readonly lost: SessionLost; readonly onBack: () => void }): ReactNode {
  const { accountId, userId, domain, userName } = useSession();
  const [isWaiting, setWaiting] = useState(false);
  const { session } = texts.frame;
  useEffect(() => {
    const channel = new BroadcastChannel(sessionChannel);
    const look = async () => {
      const now = await readSession().catch(() => undefined);
      setWaiting(false);
      if (now?.accountId === accountId && now.userId === userId) onBack();
    };
    channel.addEventListener("message", () => void look());
    return () => channel.close();
  }, [accountId, userId, onBack]);
  const signIn = () => {
    setWaiting(true);
    window.open(signInAddress({ popup: true, loginHint: userName }), "understudy-sign-in", windowFeatures);
  };
  const isOther = lost.why === "otherAccount";
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{isOther ? session.otherTitle : session.endedTitle}</DialogTitle>
          <DialogContent>{isOther ? fill(session.otherText, { domain }) : session.endedText}</DialogContent>
          <DialogActions fluid>
            {isOther && <Button onClick={() => location.reload()}>{session.reload}</Button>}
            <Button appearance="primary" style={mayBreakAnywhere} onClick={signIn} {...(isWaiting && { icon: <Spinner size="tiny" /> })}>
              {isWaiting ? session.waiting : isOther ? fill(session.back, { domain }) : session.signIn}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
