// The areas of the menu with their pages, as cards.

import { Subtitle2, Text } from "@fluentui/react-components";
import { PeopleRegular, PeopleTeamRegular, SettingsRegular } from "@fluentui/react-icons";
import { useId, type ReactElement, type ReactNode } from "react";
import { useMenu, type MenuArea } from "../../frame/use-menu.ts";
import { TextLink } from "../../look/text-link.tsx";
import type { Area } from "../../pages.ts";
import { texts } from "../../strings/index.ts";
import style from "./home.module.css";

const icons: Partial<Readonly<Record<Area, ReactElement>>> = { customers: <PeopleRegular />, partners: <PeopleTeamRegular />, settings: <SettingsRegular /> };

export function Workspaces(): ReactNode {
  const id = useId();
  const areas = useMenu().filter(({ area }) => area !== "home");
  if (areas.length === 0) return null;
  return (
    <section aria-labelledby={id} className={style.workspaces}>
      <Subtitle2 as="h2" id={id}>{texts.home.workspaces}</Subtitle2>
      <div className={style.cards}>{areas.map((one) => <Workspace key={one.area} {...one} />)}</div>
    </section>
  );
}

const Workspace = ({ area, title, pages }: MenuArea): ReactNode => (
  <div className={style.card}>
    <h3 className={style.cardTitle}><span aria-hidden="true" className={style.cardIcon}>{icons[area]}</span><Text weight="semibold" size={400}>{title}</Text></h3>
    <ul className={style.links}>{pages.map((page) => <li key={page.path}><TextLink to={page.path}>{page.title}</TextLink></li>)}</ul>
  </div>
);
