// Light, dark, or as the system has it.

import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { DarkThemeRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { themeNames, useTheme, type ThemeName } from "../../frame/theme.tsx";
import { texts } from "../texts.ts";

export function Appearance(): ReactNode {
  const { name, choose } = useTheme();
  return (
    <Menu positioning="below-end" checkedValues={{ theme: [name] }} onCheckedValueChange={(_event, { checkedItems }) => choose((checkedItems[0] ?? "system") as ThemeName)}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.theme} relationship="label"><Button appearance="subtle" icon={<DarkThemeRegular />} /></Tooltip>
      </MenuTrigger>
      <MenuPopover><MenuList>{themeNames.map((one) => <MenuItemRadio key={one} name="theme" value={one}>{texts.themes[one]}</MenuItemRadio>)}</MenuList></MenuPopover>
    </Menu>
  );
}
