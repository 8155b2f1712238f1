// The company's PartnerIDs, drawn as what they are: one for the whole, and one for each location below it.

import { Button, Text } from "@fluentui/react-components";
import { AddRegular, BuildingMultipleRegular, LocationRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { CopyButton } from "../../look/copy-button.tsx";
import { Empty } from "../../look/empty.tsx";
import { countryText } from "../../look/format.ts";
import { Reading } from "../../look/reading.tsx";
import { Status } from "../../look/status.tsx";
import { identifiersAssociate, identifiersGet, identifiersLocationsCreate } from "../../operations/identifiers.ts";
import { texts } from "../../strings/index.ts";
import { AddLocation } from "./add-location.tsx";
import { Associate } from "./associate.tsx";
import style from "./locations.module.css";

export type Identifier = Answer<"identifiers.get">["partnerIds"][number];

export function Locations(): ReactNode {
  const identifiers = useRead(identifiersGet, {});
  return <Reading of={identifiers} lines={4}>{(value) => <Tree of={value} />}</Reading>;
}

function Tree({ of: { partnerIds, associatedMpnId } }: { readonly of: Answer<"identifiers.get"> }): ReactNode {
  const words = texts.settings.identifiers;
  const may = useMay();
  const [chosen, setChosen] = useState<Identifier | undefined>(undefined);
  const [isAdding, setAdding] = useState(false);
  const company = partnerIds.filter(({ type }) => type === "pga");
  const places = partnerIds.filter(({ type }) => type === "pla");
  // Cloud Solution Provider sells in the country of the company: locations elsewhere are not for it.
  const canAssociate = (one: Identifier) => may(identifiersAssociate) && one.mpnId !== associatedMpnId && one.country === company[0]?.country;
  const shown = (one: Identifier) => (
    <Item key={one.mpnId} of={one} isAssociated={one.mpnId === associatedMpnId} onAssociate={canAssociate(one) ? () => setChosen(one) : undefined} />
  );
  return (
    <div className={style.tree}>
      {partnerIds.length === 0 && <Empty icon={<LocationRegular />} title={words.none} text={words.noneText} />}
      {company.map((one) => <Item key={one.mpnId} of={one} isAssociated={one.mpnId === associatedMpnId} />)}
      {places.length > 0 && <ul className={style.places}>{places.map((one) => <li key={one.mpnId}>{shown(one)}</li>)}</ul>}
      {may(identifiersLocationsCreate) && !isAdding && <div><Button icon={<AddRegular />} onClick={() => setAdding(true)}>{words.add}</Button></div>}
      {isAdding && <AddLocation country={company[0]?.country} close={() => setAdding(false)} />}
      {chosen && <Associate of={chosen} close={() => setChosen(undefined)} />}
    </div>
  );
}

function Item({ of: { mpnId, type, name, country }, isAssociated, onAssociate }: {
  readonly of: Identifier;
  readonly isAssociated: boolean;
  readonly onAssociate?: () => void;
}): ReactNode {
  const words = texts.settings.identifiers;
  return (
    <div className={style.item}>
      <span className={style.icon} aria-hidden="true">{type === "pga" ? <BuildingMultipleRegular /> : <LocationRegular />}</span>
      <div className={style.words}>
        <Text weight="semibold" className={style.name}>{name}</Text>
        <Text size={200} className={style.kind}>{words.kinds[type]} · {countryText(country)}</Text>
      </div>
      <span className={style.id}><code>{mpnId}</code><CopyButton what={`${texts.settings.partner.mpnId} ${mpnId}`} text={mpnId} /></span>
      {isAssociated && <Status tone="good">{words.associated}</Status>}
      {onAssociate && <Button size="small" onClick={onAssociate} aria-label={`${words.associate}: ${mpnId}`}>{words.associate}</Button>}
    </div>
  );
}
