// How far an account's integration sandbox is, and what is asked to make one.

import { Type } from "typebox";
import { guid, instant, oneOf, text } from "../../define/schema.ts";
import { accountStates } from "../account/resources.ts";

export const IntegrationSandbox = Type.Object(
  {
    state: oneOf(["none", ...accountStates]),
    accountId: Type.Optional(guid("The sandbox account, once asked for")),
    domain: Type.Optional(text("Its initial domain")),
    userName: Type.Optional(text("Its administrator, as user@domain")),
    requestedDate: Type.Optional(instant("When it was asked for")),
    expectedDate: Type.Optional(instant("When creating it will be done, while it is being created")),
  },
  { title: "IntegrationSandbox", description: "How far the integration sandbox of a primary account is" },
);

const personName = (description: string) => text(description, { minLength: 1, maxLength: 100 });

export const NewIntegrationSandbox = Type.Object(
  {
    firstName: personName("Administrator's first name"),
    lastName: personName("Administrator's last name"),
    email: text("Administrator's mail address", { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 }),
    phoneNumber: Type.Optional(text("Administrator's phone number", { maxLength: 50 })),
    userName: text("Local part of the administrator's name", { pattern: "^[A-Za-z0-9._-]{1,64}$" }),
    domainPrefix: text("First label of the sandbox's initial domain", { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,25}[A-Za-z0-9]$" }),
    password: text("The administrator's password: 8 to 256 characters of three of four classes", { maxLength: 256 }),
    policyAccepted: Type.Boolean({ description: "The sandbox is for integration testing only; must be true" }),
  },
  { title: "NewIntegrationSandbox", description: "Contact and sign-in of the sandbox's administrator" },
);
