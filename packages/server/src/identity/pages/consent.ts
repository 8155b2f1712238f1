// Consent: who asks for what, and for whom it would be given. One page in three forms.

import { cancelButton, fieldNames, formOf, mainButton, type PageForm } from "./form.ts";
import { html, sentence, type Content, type Raw } from "./html.ts";
import { checkIcon } from "./icons.ts";
import { accountLine, initials, nameOf, type Account } from "./identities.ts";
import { documentOf } from "./layout.ts";
import { texts } from "./texts.ts";

export interface AskedPermission {
  /** As it is asked for: `user_impersonation`. */
  readonly name: string;
  /** The resource's title. */
  readonly resource: string;
  /** What it means, in plain words: a sentence. */
  readonly explanation: string;
}

/** For whom the permissions would be given. */
export type ConsentScope =
  /** For the user alone; an administrator may give them for the organization by a checkbox. */
  | { readonly kind: "user"; readonly organizationOfAdministrator?: string }
  /** Admin consent: for everyone in the organization. */
  | { readonly kind: "organization"; readonly organization: string }
  /** A partner's administrator decides in a customer's tenant. */
  | { readonly kind: "customer"; readonly customer: string; readonly partner: string };

/** Sends the choice `accept` or `cancel`, and `for_organization` where the checkbox is offered. */
export interface ConsentModel extends PageForm {
  readonly account: Account;
  readonly application: {
    readonly name: string;
    /** Absent where nobody has verified one. */
    readonly publisherDomain?: string;
  };
  readonly permissions: readonly AskedPermission[];
  readonly scope: ConsentScope;
}

export function consentPage(model: ConsentModel): string {
  const { account, application, permissions, scope } = model;
  const said = texts.consent;
  const { title, lead } = said[scope.kind];
  const values = { application: nameOf(application.name), ...placesOf(scope) };
  return documentOf({ title }, formOf(model, html`${accountLine(account)}
<div class="head"><h1>${title}</h1></div>
<div class="asking">${initials(application.name, "square")}<div><div><b><bdi>${application.name}</bdi></b></div>
<div class="small">${publisherOf(application)}</div></div></div>
<p>${sentence(lead, values)}</p>
<ul class="permissions">${permissions.map(permissionOf)}</ul>
${scope.kind === "user" && forOrganization(scope.organizationOfAdministrator)}
<p class="small">${scope.kind !== "user" && html`${sentence(said[scope.kind].note, values)} `}${said.note}</p>
<div class="actions">${mainButton("accept", said.accept)}${cancelButton("second")}</div>`));
}

function placesOf(scope: ConsentScope): Readonly<Record<string, Content>> {
  if (scope.kind === "organization") return { organization: nameOf(scope.organization) };
  if (scope.kind === "customer") return { customer: nameOf(scope.customer), partner: nameOf(scope.partner) };
  return {};
}

function publisherOf({ publisherDomain }: ConsentModel["application"]): Content {
  if (publisherDomain === undefined) return texts.consent.publisherUnknown;
  return sentence(texts.consent.publisher, { domain: html`<bdi>${publisherDomain}</bdi>` });
}

const permissionOf = ({ name, resource, explanation }: AskedPermission): Raw => html`<li>${checkIcon}<div><p>${explanation}</p>
<p class="small">${sentence(texts.consent.permissionOf, { resource, permission: html`<code>${name}</code>` })}</p></div></li>
`;

function forOrganization(organization: string | undefined): Content {
  if (organization === undefined) return undefined;
  const { forOrganization: label, forOrganizationHint } = texts.consent;
  return html`<label class="check"><input type="checkbox" name="${fieldNames.forOrganization}" value="true"><span><b>${label}</b>
<span class="small">${sentence(forOrganizationHint, { organization: nameOf(organization) })}</span></span></label>`;
}
