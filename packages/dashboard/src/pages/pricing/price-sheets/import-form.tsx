// Imports price sheets: what the files are is found out; who knows better says so.

import { Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { useAccount } from "../../../api/may.ts";
import { countryChoices } from "../../../form/countries.ts";
import { countryText } from "../../../look/format.ts";
import { Section } from "../../../look/section.tsx";
import { fill, texts } from "../../../strings/index.ts";
import { DropZone } from "./drop-zone.tsx";
import type { Order } from "./import-sheet.ts";
import style from "./price-sheets.module.css";
import { Sendings } from "./sendings.tsx";
import { useImports } from "./use-imports.ts";

const { importing: words, kinds } = texts.pricing.priceSheets;

const everyKind = ["detect", "updatedlicensebased", "software", "azure_reservations", "azure_consumption", "marketplace", "legacy", "offermatrix"] as const;

export function ImportForm(): ReactNode {
  const { country } = useAccount();
  const choices = useMemo(() => countryChoices(), []);
  const [kind, setKind] = useState<(typeof everyKind)[number]>("detect");
  const [market, setMarket] = useState("");
  const [currency, setCurrency] = useState("");
  const { sendings, isBusy, send, stop, clear } = useImports();
  const isCurrency = currency === "" || /^[A-Za-z]{3}$/.test(currency);
  const order: Order = { kind, ...(market !== "" && { market }), ...(currency !== "" && { currency: currency.toUpperCase() }) };
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={style.row}>
        <Field label={words.kind}>
          <Select value={kind} onChange={(_event, { value }) => setKind(everyKind.find((one) => one === value) ?? "detect")}>
            {everyKind.map((one) => <option key={one} value={one}>{kinds[one]}</option>)}
          </Select>
        </Field>
        <Field label={words.market} hint={words.marketHint}>
          <Select value={market} onChange={(_event, { value }) => setMarket(value)}>
            <option value="">{country === "" ? words.ownMarket : fill(words.ownMarketNamed, { country: countryText(country) })}</option>
            {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </Select>
        </Field>
        <Field label={words.currency} hint={words.currencyHint} validationMessage={isCurrency ? undefined : words.noCurrency}>
          <Input value={currency} maxLength={3} autoComplete="off" placeholder={words.ownCurrency} onChange={(_event, { value }) => setCurrency(value)} />
        </Field>
      </div>
      <DropZone isBusy={isBusy || !isCurrency} onFiles={(files) => void send(files, order)} />
      <Sendings of={sendings} isBusy={isBusy} onStop={stop} onClear={clear} />
    </Section>
  );
}
