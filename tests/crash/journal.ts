// What the writers know: which customers they asked for, and what was acknowledged.

import { randomUUID } from "node:crypto";
import { customerDraft, type CustomerDraft } from "../support/customers.ts";

export interface Creation {
  readonly requestId: string;
  readonly domain: string;
  readonly draft: CustomerDraft;
  /** The answer's text, once it has come: from then on the server owes us this customer. */
  acknowledged?: string;
}

export class Journal {
  readonly creations: Creation[] = [];

  begin(): Creation {
    const draft = customerDraft(`Crash ${this.creations.length}`);
    const creation = { requestId: randomUUID(), domain: String(draft.companyProfile["domain"]), draft };
    this.creations.push(creation);
    return creation;
  }

  get acknowledged(): readonly Creation[] {
    return this.creations.filter(({ acknowledged }) => acknowledged !== undefined);
  }

  get unanswered(): readonly Creation[] {
    return this.creations.filter(({ acknowledged }) => acknowledged === undefined);
  }
}

export const customerIdOf = ({ acknowledged = "" }: Creation): string => (JSON.parse(acknowledged) as { id: string }).id;
