// Where a cloud's pages give no roles: where they are given instead.

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../strings/index.ts";

export function RolesElsewhere(): ReactNode {
  const { elsewhere, elsewhereText } = texts.users.roleForm;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody><MessageBarTitle>{elsewhere}</MessageBarTitle> {elsewhereText}</MessageBarBody>
    </MessageBar>
  );
}
