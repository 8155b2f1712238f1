// Lets a user sign in or not: shown at once, taken back with one click, and taken back by itself where it is refused.

import { useState } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { useNotify } from "../../look/notices.tsx";
import { partnerUsersUpdate } from "../../operations/partnerusers.ts";
import { fill, texts } from "../../strings/index.ts";
import type { PartnerUser } from "./user.ts";

interface Enabling {
  /** As it is, or as it will be in a moment. */
  readonly isEnabled: boolean;
  set(enabled: boolean): Promise<void>;
}

/** `onRefused` is told why it stays as it is; undefined as soon as it is tried again. */
export function useEnabling(
  { userId, displayName, enabled }: Pick<PartnerUser, "userId" | "displayName" | "enabled">, onRefused: (refusal: unknown) => void,
): Enabling {
  const words = texts.users;
  const notify = useNotify();
  const write = useWrite(partnerUsersUpdate);
  const [wanted, setWanted] = useState<boolean | undefined>(undefined);
  const set = async (next: boolean, isUndo = false): Promise<void> => {
    setWanted(next);
    onRefused(undefined);
    try {
      await write.mutateAsync({ params: { partnerUserId: userId }, body: { enabled: next } });
      notify({
        intent: "success", title: fill(next ? words.isEnabled : words.isDisabled, { name: displayName }),
        ...(!isUndo && { undo: () => void set(!next, true) }),
      });
    } catch (refusal) {
      onRefused(refusal);
    } finally {
      setWanted(undefined);
    }
  };
  return { isEnabled: wanted ?? enabled, set };
}
