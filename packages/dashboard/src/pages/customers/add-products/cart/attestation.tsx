// The partner's word that the reseller on record is the right one. Nothing is bought without it.

import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../../../strings/index.ts";
import type { OpenCart } from "./use-cart.ts";

export const Attestation = ({ of: { isAttested, attest } }: { readonly of: OpenCart }): ReactNode => (
  <Checkbox required checked={isAttested} onChange={(_event, { checked }) => attest(checked === true)} label={texts.products.review.attestation} />
);
