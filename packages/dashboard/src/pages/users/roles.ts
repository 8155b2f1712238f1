// The roles of a partner's users as the form has them: one admin choice, and a box to tick for each agent. Pure.

import type { PartnerType, Role } from "@understudy/contract";

const adminRoles = ["globalAdmin", "userManagementAdmin", "billingAdmin", "mpnAdmin"] as const satisfies readonly Role[];
const agentRoles = ["adminAgent", "salesAgent", "helpdeskAgent"] as const satisfies readonly Role[];

type AdminRole = (typeof adminRoles)[number];
type AgentRole = (typeof agentRoles)[number];

interface Offer {
  readonly admins: readonly AdminRole[];
  readonly agents: readonly AgentRole[];
}

/** A control panel vendor's users know one role alone. */
export const rolesOffered = (partnerType: PartnerType): Offer =>
  (partnerType === "controlPanelVendor" ? { admins: ["globalAdmin"], agents: [] } : { admins: adminRoles, agents: agentRoles });

export const adminOf = (roles: readonly Role[]): AdminRole | undefined => adminRoles.find((role) => roles.includes(role));

/** With another admin role, or without one; the agents stay. */
export const withAdmin = (roles: readonly Role[], admin: AdminRole | undefined): readonly Role[] =>
  [...(admin === undefined ? [] : [admin]), ...agentRoles.filter((role) => roles.includes(role))];

export const withAgent = (roles: readonly Role[], agent: AgentRole, isOn: boolean): readonly Role[] => {
  const admin = adminOf(roles);
  return [...(admin === undefined ? [] : [admin]), ...agentRoles.filter((role) => (role === agent ? isOn : roles.includes(role)))];
};
