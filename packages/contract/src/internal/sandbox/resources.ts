// How far an account's integration sandbox is, what is asked to make one, and the policy that goes with it.

import { Type } from "typebox";
import { domainPrefixPattern } from "../../clouds.ts";
import { guid, instant, oneOf, optionalText, text } from "../../define/schema.ts";
import { accountStates } from "../account/resources.ts";

/** What whoever sets a sandbox up agrees to (S-16). Another text is another version. */
export const sandboxPolicy = {
  version: "1",
  text: "An integration sandbox serves to test an integration, and nothing else: no order in it is for a real customer, "
    + "nothing bought in it is delivered for use, and its limits stay in force.",
} as const;

const SandboxPolicy = Type.Object(
  {
    version: text("Which text it is"),
    text: text("What is agreed to"),
    acceptedDate: Type.Optional(instant("When it was accepted; absent while it is not")),
    acceptedBy: Type.Optional(text("Who accepted it, as user@domain")),
  },
  { title: "SandboxPolicy", description: "What a sandbox is for, and since when that is accepted" },
);

const SandboxFailure = Type.Object(
  { reason: text("What went wrong, for the page to show"), date: instant("When the creation ended") },
  { title: "SandboxFailure", description: "Why the sandbox was not created: it may be asked for again" },
);

const SandboxContact = Type.Object(
  {
    firstName: text("First name"), lastName: text("Last name"), email: text("Mail address"),
    phoneNumber: Type.Optional(text("Phone number")), language: Type.Optional(text("For example en")),
  },
  { title: "SandboxContact", description: "The administrator of the sandbox, as the form named it" },
);

export const IntegrationSandbox = Type.Object(
  {
    state: oneOf(["none", "failed", ...accountStates], "none: there is none; failed: the last one could not be made; else how far it is"),
    accountId: Type.Optional(guid("The sandbox account, once asked for")),
    domain: Type.Optional(text("Its initial domain")),
    userName: Type.Optional(text("Its administrator, as user@domain")),
    contact: Type.Optional(SandboxContact),
    requestedDate: Type.Optional(instant("When it was asked for")),
    expectedDate: Type.Optional(instant("When creating it will be done, while it is being created")),
    percentComplete: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: "How much of the time has passed, while it is being created" })),
    failure: Type.Optional(SandboxFailure),
    policy: SandboxPolicy,
  },
  { title: "IntegrationSandbox", description: "How far the integration sandbox of a primary account is" },
);

const personName = (description: string) => text(description, { minLength: 1, maxLength: 100 });

/** The first label of an initial domain. */
export const domainPrefix = (description: string) => text(`${description}: 2 to 27 letters, digits and dashes, no dash at its ends`, { pattern: domainPrefixPattern });

/** The local part of a user's name. */
export const localName = (description: string) => text(`${description}: letters, digits, dots, dashes and underscores, 64 at most`, { pattern: "^[A-Za-z0-9._-]{1,64}$" });

export const NewIntegrationSandbox = Type.Object(
  {
    firstName: personName("Administrator's first name"),
    lastName: personName("Administrator's last name"),
    email: text("Administrator's mail address, as in name@example.com", { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 }),
    phoneNumber: optionalText("Administrator's phone number", 50),
    language: optionalText("Administrator's language, for example en", 35),
    country: Type.Optional(text("The primary account's country, which it must be", { pattern: "^[A-Za-z]{2}$" })),
    userName: localName("Local part of the administrator's name"),
    domainPrefix: domainPrefix("First label of the sandbox's initial domain"),
    password: text("The administrator's password: 8 to 256 characters of three of four classes", { maxLength: 256 }),
    policyAccepted: Type.Boolean({ description: "The sandbox is for integration testing only; must be true" }),
  },
  { title: "NewIntegrationSandbox", description: "Contact and sign-in of the sandbox's administrator" },
);

export const SandboxDomain = Type.Object(
  { domain: text("The initial domain that the sandbox would have"), available: Type.Boolean({ description: "Whether nobody has it" }) },
  { title: "SandboxDomain", description: "Whether a sandbox can have a domain" },
);
