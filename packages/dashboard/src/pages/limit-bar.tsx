// How much of what the integration sandbox is limited to is used. Nothing is shown where there is no limit.

import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMay } from "../api/may.ts";
import type { Answer } from "../api/operation.ts";
import { useRead } from "../api/use-operation.ts";
import { accountLimitsList } from "../operations/account.ts";
import { fill, texts } from "../strings/index.ts";
import style from "./limit-bar.module.css";

type Limit = Answer<"account.limits.list">[number];

/** Undefined where nothing is limited. */
export function useLimit(of: Limit["of"]): Limit | undefined {
  const isLimited = useMay()(accountLimitsList);
  return useRead(accountLimitsList, {}, { enabled: isLimited }).data?.find((one) => one.of === of);
}

export function LimitBar({ of }: { readonly of: Limit["of"] }): ReactNode {
  const found = useLimit(of);
  if (!found) return null;
  const { limit, used } = found;
  const words = texts.customers.limits;
  const text = fill(words[of], { limit, used });
  return (
    <div className={style.limit}>
      <Text size={200}>{text}</Text>
      <ProgressBar value={used} max={limit} thickness="large" aria-label={text} color={used >= limit ? "warning" : "brand"} />
      {used >= limit && <Text size={200} className={style.hint}>{words.full}</Text>}
    </div>
  );
}
