// The user's name in the breadcrumbs.

import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useRead } from "../../api/use-operation.ts";
import { partnerUsersGet } from "../../operations/partnerusers.ts";
import { texts } from "../../strings/index.ts";

export function UserCrumb(): ReactNode {
  const { partnerUserId = "" } = useParams();
  const user = useRead(partnerUsersGet, { params: { partnerUserId } }, { enabled: partnerUserId !== "" });
  return user.data?.displayName ?? texts.users.title;
}
