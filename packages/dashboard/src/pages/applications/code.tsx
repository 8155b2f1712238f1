// A program to begin with, in the language of one's choice, with the application's values filled in.

import { Select, Tab, TabList, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSession } from "../../api/api-provider.tsx";
import { useAddresses } from "../../api/addresses.ts";
import { CopyButton } from "../../look/copy-button.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { snippetLanguages, snippets, type SnippetLanguage } from "./snippets/snippets.ts";
import { resources } from "./snippets/values.ts";
import type { Application } from "./use-application.ts";

export function Code({ application: { type, appId, domain }, secret }: { readonly application: Application; readonly secret?: string }): ReactNode {
  const { cloud } = useSession();
  const [language, setLanguage] = useState<SnippetLanguage>("node");
  const { code: words } = texts.applications;
  const addresses = useAddresses();
  const key = secret ?? `<${words.key}>`;
  return (
    <Section title={words.title} lead={type === "web" ? words.lead : words.leadUser}>
      <Text as="p" size={200} className={style.command}>
        {words.trust} <code>{words.trustCommand}</code><CopyButton what={words.trustCommand} text={words.trustCommand} />
      </Text>
      <Reading of={addresses} lines={12}>
        {({ login, api }) => {
          const text = snippets[language][type]({ login, api, domain, appId, key, resource: resources[cloud] });
          return <CodeShown {...{ language, text }} choose={setLanguage} />;
        }}
      </Reading>
      {type === "web" && secret === undefined && <Text as="p" size={200} className={style.quiet}>{words.noKey}</Text>}
    </Section>
  );
}

function CodeShown({ language, text, choose }: {
  readonly language: SnippetLanguage;
  readonly text: string;
  readonly choose: (language: SnippetLanguage) => void;
}): ReactNode {
  const { names } = texts.applications.code;
  return (
    <>
      <div className={style.codeHead}>
        <Languages language={language} choose={choose} />
        <CopyButton what={names[language]} text={text} label={texts.shared.copy} />
      </div>
      {/* It scrolls, so that the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={style.code} tabIndex={0} role="region" aria-label={names[language]}><code>{text}</code></pre>
    </>
  );
}

function Languages({ language, choose }: { readonly language: SnippetLanguage; readonly choose: (language: SnippetLanguage) => void }): ReactNode {
  const { code: words } = texts.applications;
  return (
    <>
      <TabList className={style.tabs} selectedValue={language} onTabSelect={(_event, { value }) => choose(value as SnippetLanguage)} aria-label={words.language}>
        {snippetLanguages.map((one) => <Tab key={one} value={one}>{words.names[one]}</Tab>)}
      </TabList>
      <Select className={style.languages} value={language} aria-label={words.language} onChange={(_event, { value }) => choose(value as SnippetLanguage)}>
        {snippetLanguages.map((one) => <option key={one} value={one}>{words.names[one]}</option>)}
      </Select>
    </>
  );
}
