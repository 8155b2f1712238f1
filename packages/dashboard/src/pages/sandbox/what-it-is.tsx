// What an integration sandbox is, in four pictures with a sentence each.

import { ArrowSplitRegular, NumberSymbolRegular, NumberCircle1Regular, ReceiptRegular } from "@fluentui/react-icons";
import { Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Section } from "../../look/section.tsx";
import { texts } from "../../strings/index.ts";
import style from "./sandbox.module.css";

export function WhatItIs(): ReactNode {
  const { what } = texts.sandbox;
  const points: readonly { readonly icon: ReactElement; readonly title: string; readonly text: string }[] = [
    { icon: <ArrowSplitRegular />, title: what.apart, text: what.apartText },
    { icon: <ReceiptRegular />, title: what.free, text: what.freeText },
    { icon: <NumberSymbolRegular />, title: what.limited, text: what.limitedText },
    { icon: <NumberCircle1Regular />, title: what.once, text: what.onceText },
  ];
  return (
    <Section title={what.title}>
      <ul className={style.points}>
        {points.map(({ icon, title, text }) => (
          <li key={title} className={style.point}>
            <span className={style.icon} aria-hidden="true">{icon}</span>
            <Text weight="semibold" block>{title}</Text>
            <Text block className={style.quiet}>{text}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
