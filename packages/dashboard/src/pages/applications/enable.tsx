// One of the two parts of the page, Web app and Native app: the ways to an application of the kind, as far as this
// account's cloud and directory have them (S-32, S-33).

import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { GlobeRegular, PhoneLaptopRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import { Section } from "../../look/section.tsx";
import { applicationsCreate } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { CreateApplication } from "./create-application.tsx";
import { RegisterExisting } from "./register-existing.tsx";
import { useDirectoryApplications, type ApiAccess, type Application } from "./use-application.ts";

type Way = "existing" | "create";

export function Enable({ type, access }: { readonly type: Application["type"]; readonly access: ApiAccess }): ReactNode {
  const may = useMay();
  const { data = [] } = useDirectoryApplications();
  const [wanted, setWanted] = useState<Way>("create");
  const { types, enable: words } = texts.applications;
  const offered = data.filter((one) => one.type === type);
  const ways: readonly Way[] = [
    ...(access.offersExisting && offered.length > 0 ? ["existing" as const] : []),
    ...(access.offersNew && may(applicationsCreate) ? ["create" as const] : []),
  ];
  const way = ways.includes(wanted) ? wanted : ways[0];
  return (
    <Section title={types[type]}>
      <div className={style.kind}>
        <span className={style.icon} aria-hidden="true">{type === "web" ? <GlobeRegular /> : <PhoneLaptopRegular />}</span>
        <Text as="p" className={style.flat}>{words[type]}</Text>
      </div>
      {ways.length > 1 && <ChooseWay way={way} choose={setWanted} domain={access.domain} />}
      {way === undefined && <Text as="p" className={style.quiet}>{words.none}</Text>}
      {way === "existing" && <RegisterExisting offered={offered} access={access} />}
      {way === "create" && <CreateApplication type={type} access={access} />}
    </Section>
  );
}

function ChooseWay({ way, choose, domain }: { readonly way: Way | undefined; readonly choose: (way: Way) => void; readonly domain: string }): ReactNode {
  const words = texts.applications.enable;
  const choices = [
    { value: "existing", label: words.existing, hint: fill(words.existingHint, { domain }) },
    { value: "create", label: words.create, hint: words.createHint },
  ] as const;
  return (
    <Field label={words.way}>
      <RadioGroup value={way} onChange={(_event, { value }) => choose(value as Way)}>
        {choices.map(({ value, label, hint }) => <Radio key={value} value={value} label={<><span>{label}</span><br /><small>{hint}</small></>} />)}
      </RadioGroup>
    </Field>
  );
}
