// What the service writes, and when. That a company is told by mail what its review has come to, and a customer that a
// partner has attested its acceptance of the agreement, is documented; that the others come by mail is ours: there is a
// page or a call that tells the same. The words are ours throughout, and no secret is in any.
// Sources: enrolling-in-the-csp-program.md, verification-responses.md; announcements of April 2023 (MCA acceptance).

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Documented. */
export function verificationDecided(company: { readonly name: string; readonly authorized: boolean; readonly reason?: string | undefined }): Letter {
  const { name, authorized, reason } = company;
  if (authorized) {
    return { subject: `${name} is verified`, text: `We have completed the review of ${name}: it is authorized. Sign in to go on.` };
  }
  return {
    subject: `${name} could not be verified`,
    text: `We have completed the review of ${name}: it is rejected.${reason === undefined ? "" : ` ${reason}`} Sign in, correct the legal business profile and send it again.`,
  };
}

/** Documented. */
export const acceptanceAttested = (about: { readonly customer: string; readonly partner: string; readonly agreement: string; readonly agreedOn: string }): Letter => ({
  subject: `${about.partner} has attested that ${about.customer} accepted an agreement`,
  text: `Your partner ${about.partner} has told us that ${about.customer} accepted the agreement ${about.agreement} on ${about.agreedOn}. If that is not so, speak to the partner.`,
});

/** Ours; the page of the integration sandbox tells the same. */
export const sandboxReady = (about: { readonly domain: string; readonly userName: string }): Letter => ({
  subject: "Your integration sandbox is created",
  text: `The integration sandbox ${about.domain} is there. Sign out, sign in as ${about.userName} with the password that you chose, and set up the account.`,
});

/** Ours; the page of the integration sandbox tells the same. */
export const sandboxNotMade = (about: { readonly domain: string; readonly reason: string }): Letter => ({
  subject: "Your integration sandbox could not be created",
  text: `The integration sandbox ${about.domain} could not be created. ${about.reason} You can ask for it again.`,
});

/** Ours; the list of customers tells the same. */
export const invitationAccepted = (about: { readonly customer: string; readonly delegatedAdmin: boolean }): Letter => ({
  subject: `${about.customer} has accepted your invitation`,
  text: `${about.customer} is your customer now${about.delegatedAdmin ? ", and you may administer on its behalf" : ""}.`,
});

/** Ours; the customer's qualifications tell the same. */
export const qualificationDecided = (about: { readonly customer: string; readonly qualification: string; readonly status: string; readonly reason?: string | undefined }): Letter => ({
  subject: `The qualification of ${about.customer} is ${about.status.toLowerCase()}`,
  text: `Whether ${about.customer} qualifies for ${about.qualification} has been decided: ${about.status}${about.reason === undefined ? "" : ` (${about.reason})`}.`,
});

/** Ours; the partner's validation codes tell the same, and the code itself. */
export const codeGiven = (about: { readonly organization: string; readonly maxCreates: number }): Letter => ({
  subject: `Your validation code for ${about.organization}`,
  text: `A validation code for ${about.organization} is ready: ${about.maxCreates} of its customers may qualify with it. You find it among your validation codes.`,
});

/** Documented, in the words of the page on sandboxes: Azure stops until the next billing cycle; that a letter says so is ours. */
export const spendingLimitReached = (about: { readonly what: string; readonly limit: string }): Letter => ({
  subject: "The spending limit of your integration sandbox is reached",
  text: `${about.what} of your integration sandbox reached the spending limit of ${about.limit} US dollars, and stopped. What runs there goes on with the next billing cycle.`,
});

interface BudgetSpent {
  readonly customer: string;
  readonly cost: string;
  readonly budget: string;
}

/** Documented: from 80 per cent on, each week. */
export const budgetNearlySpent = ({ customer, cost, budget }: BudgetSpent): Letter => ({
  subject: `${customer} has spent most of its Azure budget`,
  text: `${customer} has spent about ${cost} on Azure in this billing period. Its budget is ${budget}.`,
});

/** Ours: what subscribers of the event usagerecords-thresholdExceeded are told, in a letter. */
export const budgetExceeded = ({ customer, cost, budget }: BudgetSpent): Letter => ({
  subject: `${customer} has exceeded its Azure budget`,
  text: `${customer} has spent about ${cost} on Azure in this billing period, more than its budget of ${budget}.`,
});
