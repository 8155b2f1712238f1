// Overview: the settings that the user may see, what each is for, and which still need something.

import { Link, ProgressBar, Text } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router";
import { useAccount, useMay } from "../../api/may.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { Page } from "../../look/page.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { pages, type PageEntry } from "../../pages.ts";
import { counted, fill, texts } from "../../strings/index.ts";
import type { Completeness } from "./completeness.ts";
import { iconOf } from "./overview-icons.tsx";
import style from "./overview.module.css";
import { useCompleteness } from "./use-completeness.ts";

const here = "/account-settings";

/** Those about the company; what else there is, is about who gets in. */
const aboutCompany: readonly string[] = [
  "organization", "legal-info", "billing-profile", "support-profile", "partner-profile", "identifiers", "tenants", "agreements", "programs",
].map((name) => `${here}/${name}`);

export function Component(): ReactNode {
  const words = texts.settings.overview;
  const { companyName } = useAccount();
  const may = useMay();
  const completeness = useCompleteness();
  const seen = pages.filter(({ area, path, isInMenu, needs }) => area === "settings" && isInMenu && path !== here && (needs === undefined || may(needs)));
  const company = seen.filter(({ path }) => aboutCompany.includes(path));
  const access = seen.filter(({ path }) => !aboutCompany.includes(path));
  return (
    <Page title={words.title} lead={companyName === undefined ? words.leadUnnamed : fill(words.lead, { company: companyName })}>
      {seen.length === 0 && <Empty title={words.nothing} text={words.nothingText} action={<ButtonLink to="/my-access">{words.myAccess}</ButtonLink>} />}
      {completeness.size > 0 && <Progress of={[...completeness.values()]} />}
      {company.length > 0 && <Group title={words.company} of={company} completeness={completeness} />}
      {access.length > 0 && <Group title={words.access} of={access} completeness={completeness} />}
    </Page>
  );
}

function Progress({ of }: { readonly of: readonly Completeness[] }): ReactNode {
  const words = texts.settings.overview;
  const done = of.filter(({ isComplete }) => isComplete).length;
  const left = of.length - done;
  const title = fill(words.progress, { done, all: of.length });
  return (
    <Section title={title} lead={left === 0 ? words.allDone : counted(words.someLeft, left)}>
      <ProgressBar value={done} max={of.length} thickness="large" color={left === 0 ? "success" : "brand"} aria-label={title} />
    </Section>
  );
}

function Group({ title, of, completeness }: {
  readonly title: string;
  readonly of: readonly PageEntry[];
  readonly completeness: ReadonlyMap<string, Completeness>;
}): ReactNode {
  return (
    <Section title={title}>
      <ul className={style.cards}>{of.map((page) => <li key={page.path}><Card page={page} of={completeness.get(page.path)} /></li>)}</ul>
    </Section>
  );
}

function Card({ page: { path, title }, of }: { readonly page: PageEntry; readonly of: Completeness | undefined }): ReactNode {
  const href = useHref(path);
  const follow = useLinkClickHandler<HTMLAnchorElement>(path);
  const lines: Readonly<Record<string, string>> = texts.settings.overview.lines;
  return (
    <div className={style.card}>
      <span className={style.icon} aria-hidden="true">{iconOf(path)}</span>
      <div className={style.words}>
        <Link className={style.link} href={href} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)}>{title}</Link>
        {lines[path] !== undefined && <Text size={200} className={style.line}>{lines[path]}</Text>}
        {of && <span><Status tone={of.tone}>{of.text}</Status></span>}
      </div>
    </div>
  );
}
