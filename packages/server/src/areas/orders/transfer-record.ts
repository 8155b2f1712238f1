// A transfer as it is stored: whose subscriptions are offered to whom, as they were when it was made.

import type { Of, TransferErrorCode, TransferStatus } from "@understudy/contract";
import type { BillingCycle } from "../../commerce/index.ts";

export interface TransferLine {
  /** In lower case, like every id here. */
  readonly subscriptionId: string;
  /** Changes after the transfer was made do not count. */
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly friendlyName: string;
  readonly offerId: string;
  /** PartnerID of the reseller on record of what it becomes. */
  readonly partnerIdOnRecord?: string;
  /** How far the acceptance has come with it; absent before. */
  readonly status?: "Complete" | "Failed";
  readonly orderId?: string;
  readonly transferError?: string;
}

/** A base with its add-ons: they go together or not at all. */
export interface TransferGroup extends TransferLine {
  readonly addOns: readonly TransferLine[];
}

export interface TransferRecord {
  readonly transferId: string;
  /** Who has the subscriptions, and has made the transfer. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly customerId: string;
  readonly createdAt: string;
  readonly status: Of<typeof TransferStatus>;
  readonly lastModifiedAt: string;
  /** The user, or the application where no user was signed in. */
  readonly lastModifiedBy: string;
  readonly customerName: string;
  readonly sourceName: string;
  readonly targetName: string;
  readonly groups: readonly TransferGroup[];
}

/** Why a group was not transferred. */
export interface GroupError {
  readonly group: number;
  readonly code: Of<typeof TransferErrorCode>;
  readonly description: string;
}

export const linesOf = ({ groups }: Pick<TransferRecord, "groups">): readonly TransferLine[] =>
  groups.flatMap((group) => [group, ...group.addOns]);
