// Which world this is, and under which addresses programs find it.

import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CopyButton } from "../../look/copy-button.tsx";
import { useControl } from "../api/use-control.tsx";
import { fill, texts } from "../texts.ts";
import style from "./console-frame.module.css";

export function WorldFacts(): ReactNode {
  const { data } = useControl("/status");
  const { world } = texts;
  if (!data) return null;
  const { version, urls } = data;
  return (
    <section className={style.facts} aria-label={world.title}>
      <h2>{world.title}</h2>
      <p>{fill(world.version, { name: data.world, version })}</p>
      <Address label={world.https} url={urls.https} />
      <Address label={world.http} url={urls.http} />
      <p><Link href={urls.dashboard} target="_blank">{world.dashboard}</Link></p>
    </section>
  );
}

const Address = ({ label, url }: { readonly label: string; readonly url: string }): ReactNode => (
  <div className={style.address}>
    <span><span className={style.label}>{label}</span><span>{url}</span></span>
    <CopyButton what={label} text={url} />
  </div>
);
