// Who may do what to whom in User management, pure.

import { faults, hasFeature, type CloudName, type PartnerType, type Role } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { domainOf } from "../../directories/index.ts";

/** The form has one choice for these, and a box to tick for each agent. */
const adminRoles: readonly Role[] = ["globalAdmin", "userManagementAdmin", "billingAdmin", "mpnAdmin"];

/** The roles that users of an account can have: a control panel vendor's know one alone. */
export const rolesKnownTo = (partnerType: PartnerType): readonly Role[] =>
  partnerType === "controlPanelVendor" ? ["globalAdmin"] : [...adminRoles, "adminAgent", "salesAgent", "helpdeskAgent"];

/** Whether the form can say it. */
export function checkRoles(roles: readonly Role[], partnerType: PartnerType): void {
  const unknown = roles.filter((role) => !rolesKnownTo(partnerType).includes(role));
  if (unknown.length > 0) throw badProperty("roles", `the account knows ${rolesKnownTo(partnerType).join(", ")} and not ${unknown.join(", ")}`);
  const admin = roles.filter((role) => adminRoles.includes(role));
  if (admin.length > 1) throw badProperty("roles", `of ${adminRoles.join(", ")} a user has one at most, not ${admin.join(" and ")}`);
}

/** Where a cloud's pages have no roles to edit, its directory has them. */
export function checkRoleEditing(roles: readonly Role[], cloud: CloudName): void {
  if (roles.length === 0 || hasFeature(cloud, "roleEditing")) return;
  throw new Fault(faults.wrongEnvironment, { environment: `the cloud ${cloud}` });
}

const isGlobalAdmin = ({ roles }: { readonly roles: readonly Role[] }): boolean => roles.includes("globalAdmin");

/** Who is no global admin itself makes none and changes none. */
export function checkReach(actor: { readonly roles: readonly Role[] }, ...affected: readonly { readonly roles: readonly Role[] }[]): void {
  if (isGlobalAdmin(actor) || !affected.some(isGlobalAdmin)) return;
  throw new Fault(faults.roleLacksRight, { roles: "globalAdmin" });
}

/** Nor does it give itself what it has not: a user management admin alone stays outside the customers' matters (A-61). */
export function checkOwnRoles(actor: Pick<Standing, "userId" | "roles">, target: Pick<Standing, "userId">, roles: readonly Role[]): void {
  if (isGlobalAdmin(actor) || actor.userId !== target.userId || roles.every((role) => actor.roles.includes(role))) return;
  throw new Fault(faults.roleLacksRight, { roles: "globalAdmin" });
}

/** `resetters` are the roles that may reset a global admin's password in this world and cloud. */
export function checkReset(
  actor: { readonly roles: readonly Role[] }, target: { readonly roles: readonly Role[] }, resetters: readonly Role[],
): void {
  if (!isGlobalAdmin(target) || actor.roles.some((role) => resetters.includes(role))) return;
  throw new Fault(faults.roleLacksRight, { roles: resetters.join(", ") || "none" });
}

interface Standing {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly enabled: boolean;
}

const administers = (user: Standing): boolean => user.enabled && isGlobalAdmin(user);

/** Somebody stays who can do everything: the last global admin is neither removed nor demoted nor disabled. */
export function checkLastGlobalAdmin(users: readonly Standing[], before: Standing, after: Standing | undefined): void {
  if (!administers(before) || (after && administers(after))) return;
  if (users.some((user) => user.userId !== before.userId && administers(user))) return;
  throw new Fault(faults.callerRefused, { reason: "This is the account's last global admin: make somebody else one first." });
}

/** Names are in a domain of the account, and nobody's yet. */
export function checkUserName(
  userName: string, domains: readonly { readonly name: string }[], users: readonly { readonly userName: string }[],
): void {
  const wanted = userName.toLowerCase();
  const known = domains.map(({ name }) => name);
  const domain = domainOf(wanted);
  if (!known.includes(domain)) throw badProperty("userName", `${domain} is no domain of the account: it has ${known.join(", ")}`);
  if (users.some((user) => user.userName === wanted)) throw badProperty("userName", `there is a user ${wanted} already`);
}
