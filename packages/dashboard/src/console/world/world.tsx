// What runs, how it is set, all of it as a file, and the way to begin anew.

import type { ReactNode } from "react";
import { Facts } from "../../look/facts.tsx";
import { numberText } from "../../look/format.ts";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import type { WorldStatus } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";
import { ConsolePage } from "../look/console-page.tsx";
import { texts } from "../texts.ts";
import { Export } from "./export.tsx";
import { Reset } from "./reset.tsx";
import style from "./world.module.css";

export function Component(): ReactNode {
  const status = useControl("/status");
  const words = texts.settings;
  return (
    <ConsolePage title={words.title} lead={words.lead}>
      <Reading of={status}>
        {(world) => (
          <>
            <Section title={words.facts}><WhatRuns world={world} /></Section>
            <Section title={words.settings} lead={words.settingsLead}><Settings settings={world.settings} /></Section>
          </>
        )}
      </Reading>
      <Export />
      <Reset />
    </ConsolePage>
  );
}

function WhatRuns({ world: { version, pid, database, counts, urls } }: { readonly world: WorldStatus }): ReactNode {
  const words = texts.settings;
  return (
    <Facts facts={[
      { label: words.version, value: version },
      { label: words.process, value: String(pid) },
      { label: words.database, value: database },
      { label: words.counts.accounts, value: numberText(counts.accounts) },
      { label: words.counts.customers, value: numberText(counts.customers) },
      { label: words.counts.due, value: numberText(counts.due) },
      { label: texts.world.https, value: urls.https, copy: urls.https },
      { label: texts.world.http, value: urls.http, copy: urls.http },
      { label: texts.world.dashboard, value: urls.dashboard, copy: urls.dashboard },
    ]} />
  );
}

function Settings({ settings }: { readonly settings: WorldStatus["settings"] }): ReactNode {
  const words = texts.settings;
  const textOf = (value: string | number | boolean) => (value === true ? words.on : value === false ? words.off : String(value));
  return (
    <dl className={style.settings}>
      {Object.entries(settings).map(([name, value]) => <div key={name}><dt><code>{name}</code></dt><dd>{textOf(value)}</dd></div>)}
    </dl>
  );
}
