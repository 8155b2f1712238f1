// What has happened: shown for a moment in a corner, and kept behind the bell until it is cleared.

import { Link, Toast, ToastBody, Toaster, ToastTitle, ToastTrigger, useId, useToastController } from "@fluentui/react-components";
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { texts } from "../strings/index.ts";

export interface Notice {
  readonly id: number;
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly text?: string;
  /** Takes back what has happened, while the notice is on the screen. */
  readonly undo?: () => void;
  /** Where it can be looked at, below /dashboard. */
  readonly to?: string;
}

interface Notices {
  readonly kept: readonly Notice[];
  readonly unread: number;
  notify(notice: Omit<Notice, "id">): void;
  dismiss(id: number): void;
  clear(): void;
  markRead(): void;
}

const NoticesContext = createContext<Notices | undefined>(undefined);
const keptMax = 50;

export function NoticesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const toasterId = useId("notices");
  const { dispatchToast } = useToastController(toasterId);
  const [kept, setKept] = useState<readonly Notice[]>([]);
  const [unread, setUnread] = useState(0);
  const notify = useCallback((notice: Omit<Notice, "id">) => {
    setKept((before) => [{ ...notice, id: (before[0]?.id ?? 0) + 1 }, ...before].slice(0, keptMax));
    setUnread((count) => count + 1);
    dispatchToast(<NoticeToast notice={notice} />, { intent: notice.intent, timeout: notice.undo ? 10_000 : 5_000 });
  }, [dispatchToast]);
  const notices = useMemo<Notices>(() => ({
    kept, unread, notify,
    dismiss: (id) => setKept((before) => before.filter((one) => one.id !== id)),
    clear: () => setKept([]),
    markRead: () => setUnread(0),
  }), [kept, unread, notify]);
  return <NoticesContext value={notices}>{children}<Toaster toasterId={toasterId} position="bottom-end" pauseOnHover pauseOnWindowBlur /></NoticesContext>;
}

function NoticeToast({ notice: { title, text, undo } }: { readonly notice: Omit<Notice, "id"> }): ReactNode {
  const action = undo && <ToastTrigger><Link as="button" onClick={undo}>{texts.shared.undo}</Link></ToastTrigger>;
  return (
    <Toast>
      <ToastTitle action={action}>{title}</ToastTitle>
      {text !== undefined && <ToastBody>{text}</ToastBody>}
    </Toast>
  );
}

export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (!notices) throw new Error("Notices are shown below NoticesProvider only.");
  return notices;
}

/** Tells what has happened. */
export const useNotify = (): Notices["notify"] => useNotices().notify;
