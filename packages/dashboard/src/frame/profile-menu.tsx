// Who is signed in and to which account; other accounts and directories; appearance; the way out.

import {
  Avatar, Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemLink, MenuItemRadio, MenuList, MenuPopover, MenuTrigger,
} from "@fluentui/react-components";
import { PersonSwapRegular, SignOutRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useSession } from "../api/api-provider.tsx";
import { useMay } from "../api/may.ts";
import { signInAddress, signOut, type Session } from "../api/session.ts";
import { useRead } from "../api/use-operation.ts";
import { Unseen } from "../look/unseen.tsx";
import { accountMembershipsList } from "../operations/account.ts";
import { fill, texts } from "../strings/index.ts";
import style from "./profile-menu.module.css";
import { themeNames, useTheme, type ThemeName } from "./theme.tsx";

export function ProfileMenu(): ReactNode {
  const session = useSession();
  const navigate = useNavigate();
  const { profile } = texts.frame;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={style.trigger}>
          <Unseen>{fill(profile.label, { name: session.displayName })}</Unseen>
          <span className={style.names}>
            <b>{session.companyName ?? session.domain}</b>
            <span>{session.userName}</span>
          </span>
          <Avatar name={session.displayName} size={32} color="brand" aria-hidden="true" />
        </Button>
      </MenuTrigger>
      <MenuPopover className={style.popover}>
        <Who session={session} />
        <MenuList>
          <OtherAccounts />
          <MenuItemLink icon={<PersonSwapRegular />} href={signInAddress({ returnTo: "/dashboard", prompt: "select_account" })}>{profile.other}</MenuItemLink>
          <MenuDivider />
          <MenuItem onClick={() => void navigate("/my-profile")}>{profile.myProfile}</MenuItem>
          <MenuItem onClick={() => void navigate("/my-access")}>{profile.myAccess}</MenuItem>
          <MenuDivider />
          <Appearance />
          <MenuDivider />
          <MenuItem icon={<SignOutRegular />} onClick={() => void signOut(session)}>{profile.signOut}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Who({ session: { displayName, userName, companyName, domain, kind, cloud } }: { readonly session: Session }): ReactNode {
  const { frame } = texts;
  return (
    <div className={style.who}>
      <b>{displayName}</b>
      <span>{userName}</span>
      <span>{companyName ?? domain}</span>
      <span className={style.kind}>{kind === "sandbox" ? frame.sandbox.title : frame.primary}, {frame.cloud[cloud]}</span>
    </div>
  );
}

/** Where the user belongs besides this account. */
function OtherAccounts(): ReactNode {
  const may = useMay();
  const { userName } = useSession();
  const { data = [] } = useRead(accountMembershipsList, {}, { enabled: may(accountMembershipsList) });
  const { profile } = texts.frame;
  const others = data.filter(({ isCurrent }) => !isCurrent);
  if (others.length === 0) return null;
  return (
    <MenuGroup>
      <MenuGroupHeader>{profile.accounts}</MenuGroupHeader>
      {others.map(({ accountId, companyName, domain }) => (
        <MenuItemLink key={accountId} href={signInAddress({ returnTo: "/dashboard", loginHint: userName })} secondaryContent={domain}>{companyName ?? domain}</MenuItemLink>
      ))}
    </MenuGroup>
  );
}

function Appearance(): ReactNode {
  const { name, choose } = useTheme();
  const { profile } = texts.frame;
  return (
    <Menu checkedValues={{ theme: [name] }} onCheckedValueChange={(_event, { checkedItems }) => choose((checkedItems[0] ?? "system") as ThemeName)}>
      <MenuTrigger disableButtonEnhancement><MenuItem>{profile.theme}</MenuItem></MenuTrigger>
      <MenuPopover><MenuList>{themeNames.map((one) => <MenuItemRadio key={one} name="theme" value={one}>{profile[one]}</MenuItemRadio>)}</MenuList></MenuPopover>
    </Menu>
  );
}
