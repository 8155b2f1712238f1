// The sign-ins that wait for a person, whom the operator plays.

import type { ReactNode } from "react";
import { Reading } from "../../look/reading.tsx";
import { useControl } from "../api/use-control.tsx";
import { ConsolePage } from "../look/console-page.tsx";
import { texts } from "../texts.ts";
import { Approvals } from "./approvals.tsx";
import { DeviceCodes } from "./device-codes.tsx";

const readEveryMs = 1_500;

export function Component(): ReactNode {
  const signIns = useControl("/signins", { refreshEvery: readEveryMs });
  const words = texts.signIns;
  return (
    <ConsolePage title={words.title} lead={words.lead}>
      <Reading of={signIns}>
        {({ approvals, deviceCodes }) => (
          <>
            <Approvals approvals={approvals.filter(({ state }) => state === "pending")} />
            <DeviceCodes codes={deviceCodes.filter(({ state }) => state === "pending")} />
          </>
        )}
      </Reading>
    </ConsolePage>
  );
}
