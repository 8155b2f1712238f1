// What the token service answers to a request for a token. Version 1 writes numbers as text, version 2 as numbers.
// Source: partner-center-authentication.md, enable-secure-app-model.md.

import { Type } from "typebox";
import { optionalText, structure, text } from "../define/schema.ts";

const number = (description: string) =>
  Type.Union([Type.Integer({ description: "A number, of version 2" }), Type.String({ description: "Its text, of version 1" })], { description });

export const TokenResponse = structure("TokenResponse", "A token, with what it is good for", {
  token_type: text("How the token is sent along: Bearer"),
  expires_in: number("Seconds that it lives"),
  ext_expires_in: Type.Optional(number("Seconds that it is good for while the token service is out of reach")),
  expires_on: Type.Optional(number("When it ends, in seconds since 1970; of version 1")),
  not_before: Type.Optional(number("When it begins, in seconds since 1970; of version 1")),
  resource: optionalText("What it is for; of version 1"),
  scope: optionalText("Permissions that it carries, with blanks between them; of a user's token"),
  access_token: text("The token itself"),
  refresh_token: optionalText("What brings the next token without a sign-in; of a user's token, where it was asked for", 100_000),
  id_token: optionalText("Who the user is, as a signed token; where it was asked for", 100_000),
});
