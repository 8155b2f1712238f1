// Lists of a directory's users, by page: all, the deleted ones, those who have a role.

import type { CustomerUser, DirectoryRoleRow, Of, UserMember } from "@understudy/contract";
import { fromToken, pageOf, type Page } from "../../call/index.ts";
import { listCustomerUsers, listDeletedUsers, sortKeyOf, userDomainsOf, type CustomerUserRecord } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { listOf, type ListQuery } from "./rules.ts";
import { customerUserOf, isDeleted, userMemberOf } from "./wire.ts";

/** Items a page when the caller names no size. */
const pageSizeDefault = 100;

interface Asked {
  readonly size?: number | undefined;
  readonly continuationToken: string | undefined;
}

export async function listUsers(
  view: View, { customerId, accountId }: CustomerRecord, asked: Asked & { readonly query: ListQuery },
): Promise<Page<Of<typeof CustomerUser>>> {
  const of = `users ${accountId} ${customerId}`;
  const from = fromToken(of, 2, asked.continuationToken);
  const { filter, sortField, sortDirection }: ListQuery = from?.query ?? asked.query;
  const list = listOf({ filter, sortField, sortDirection });
  const size = asked.size || from?.size || pageSizeDefault;
  const page = { ...list, limit: size + 1, ...(from && { after: from.after }) };
  const found = await (list.deleted ? listDeletedUsers(view, customerId, page) : listCustomerUsers(view.db, customerId, page));
  const domains = await userDomainsOf(view.db, customerId);
  const key = (user: CustomerUserRecord): string => (isDeleted(user) && list.sortField === "since" ? user.deletedAt : sortKeyOf(user, list.sortField));
  const query = { ...(filter && { filter }), ...(sortField && { sortField }), ...(sortDirection && { sortDirection }) };
  return pageOf(found, { of, size, query }, (user) => customerUserOf(user, domains), (user) => [key(user), user.userId]);
}

export async function listMembers(
  view: View, { customerId, accountId }: CustomerRecord, { role }: DirectoryRoleRow, asked: Asked,
): Promise<Page<Of<typeof UserMember>>> {
  const of = `members ${accountId} ${customerId} ${role}`;
  const from = fromToken(of, 2, asked.continuationToken);
  const size = asked.size || from?.size || pageSizeDefault;
  const page = { sortField: "since", descending: false, limit: size + 1, ...(from && { after: from.after }) } as const;
  const found = await listCustomerUsers(view.db, customerId, page, role);
  return pageOf(found, { of, size, query: {} }, userMemberOf, (user) => [user.createdAt, user.userId]);
}
