// The market that a page of the catalogue is about: the account's own country, until another one is chosen.

import { Select } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import { countryChoices } from "../../form/countries.ts";
import { useAddress } from "../../list/use-address.ts";
import { countryText } from "../../look/format.ts";
import { texts } from "../../strings/index.ts";
import style from "./pricing.module.css";

/** Two letters; empty where nothing is known of the account. */
export function useMarket(): string {
  const { country } = useAccount();
  const [address] = useAddress();
  return address.get("country") ?? country;
}

export function MarketFilter(): ReactNode {
  const { country, cloud } = useAccount();
  const market = useMarket();
  const [, change] = useAddress();
  const choices = useMemo(() => countryChoices(), []);
  // A national cloud sells in its own country alone.
  if (cloud !== "global") return <span>{countryText(market || country)}</span>;
  return (
    <Select className={style.filter} aria-label={texts.pricing.market} value={market} onChange={(_event, { value }) => change({ country: value === country ? "" : value })}>
      {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
    </Select>
  );
}
