// The switches of commerce: what its reference marks unconfirmed, or as a matter of the world that is played. They are
// switches of the world like those of `settings.ts`, which takes them in.

import { oneOf } from "@understudy/contract";
import { duration } from "./setting-types.ts";

export const CommerceSettings = {
  lifecycle: oneOf(["classic", "est"],
    "What comes at the end of a licence's term that is not renewed: 30 days expired, or since 2026-05-04 an extended service term by the month. Source: commerce section 4.4"),
  cartLifetime: duration("How long a cart lives: 7 days, or 15 minutes as in samples of 2018. Source: commerce section 2"),
};

export const defaultCommerceSettings = {
  lifecycle: "classic",
  cartLifetime: "P7D",
} as const;
