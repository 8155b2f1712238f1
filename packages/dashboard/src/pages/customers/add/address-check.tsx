// An address that could not be verified: how it should read, or the question whether it is right as it was typed.

import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Radio, RadioGroup,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Answer } from "../../../api/operation.ts";
import { countryText } from "../../../look/format.ts";
import { texts } from "../../../strings/index.ts";

export type Doubt = Exclude<Answer<"utilities.validations.address">, boolean>;
export type Address = Doubt["originalAddress"];

const asTyped = "typed";

export function AddressCheck({ doubt, onUse, onCancel }: {
  readonly doubt: Doubt;
  readonly onUse: (address: Address) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { originalAddress, suggestedAddresses, validationMessage } = doubt;
  const words = texts.customers.addressCheck;
  const [chosen, choose] = useState(suggestedAddresses.length > 0 ? "0" : asTyped);
  const use = () => onUse({ ...originalAddress, ...suggestedAddresses[Number(chosen)] });
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => { if (!open) onCancel(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <p>{suggestedAddresses.length > 0 ? words.suggested : words.unsure}</p>
            {validationMessage !== undefined && <p>{validationMessage}</p>}
            <RadioGroup value={chosen} onChange={(_event, { value }) => choose(value)} aria-label={words.title}>
              {suggestedAddresses.map((one, index) => <Radio key={addressLine(one)} value={String(index)} label={addressLine(one)} />)}
              <Radio value={asTyped} label={<>{words.asTyped}<br /><small>{addressLine(originalAddress)}</small></>} />
            </RadioGroup>
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{words.change}</Button>
            <Button appearance="primary" onClick={use}>{words.use}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** In one line, as somebody would say it. */
export const addressLine = ({ addressLine1, addressLine2, city, state, postalCode, country }: Address): string =>
  [addressLine1, addressLine2, city, [state, postalCode].filter(Boolean).join(" "), country === "" ? "" : countryText(country)].filter(Boolean).join(", ");
