// The form in which the partner API refuses a call. No operation answers with it when all is well.
// Source: error-codes.md of the partner API.

import { Type } from "typebox";
import { optionalText, structure, text } from "../define/schema.ts";
import { PartnerApiErrorCode } from "./enums.ts";

const said = {
  code: PartnerApiErrorCode,
  message: text("What went wrong, for developers", { maxLength: 1024 }),
  target: optionalText("What of the request is wrong"),
};

export const PartnerApiErrorDetail = structure("PartnerApiErrorDetail", "Why a call was refused", {
  ...said,
  innerError: Type.Optional(Type.Object(said, { description: "More about it; it may have an innerError of its own" })),
});

export const PartnerApiError = structure("PartnerApiError", "A refusal of the partner API", { error: PartnerApiErrorDetail });
