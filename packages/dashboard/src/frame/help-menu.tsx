// Help: the shortcuts, and where a developer looks next.

import { Button, Menu, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";

export function HelpMenu({ onShortcuts }: { readonly onShortcuts: () => void }): ReactNode {
  const { help } = texts.frame;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={help.label} relationship="label"><Button appearance="subtle" icon={<QuestionCircleRegular />} /></Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onShortcuts} secondaryContent={texts.frame.shortcuts.keys.show}>{help.shortcuts}</MenuItem>
          <MenuItemLink href="/console" target="_blank">{help.console}</MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
