// What is read from the API, with the places where it is not there yet and where it was refused. The room that it will
// take is kept free, so that nothing jumps.

import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";
import { RefusalNote } from "./refusal-note.tsx";
import style from "./reading.module.css";

export function Reading<Value>({ of: { data, error, refetch }, lines = 6, children }: {
  readonly of: UseQueryResult<Value>;
  /** About how many lines it will have. */
  readonly lines?: number;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  if (data !== undefined) return children(data);
  if (error) return <RefusalNote error={error} onRetry={() => void refetch()} />;
  return <Waiting lines={lines} />;
}

export function Waiting({ lines = 6 }: { readonly lines?: number }): ReactNode {
  return (
    <Skeleton aria-label={texts.frame.loading} className={style.waiting}>
      {Array.from({ length: lines }, (_, line) => <SkeletonItem key={line} size={20} />)}
    </Skeleton>
  );
}
