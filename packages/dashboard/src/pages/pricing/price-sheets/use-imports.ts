// Files on their way in, one after the other: how far each is, and what came of it.

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useCaller } from "../../../api/api-provider.tsx";
import { importSheet, type Order, type Report } from "./import-sheet.ts";
import { isNoText } from "./pieces.ts";

export interface Sending {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly bytes: number;
  readonly state: "waiting" | "sending" | "done" | "failed" | "noText";
  readonly report?: Report;
  readonly error?: unknown;
}

interface Imports {
  readonly sendings: readonly Sending[];
  readonly isBusy: boolean;
  send(files: readonly File[], order: Order): Promise<void>;
  /** Breaks off what is being sent and what waits. */
  stop(): void;
  clear(): void;
}

export function useImports(): Imports {
  const caller = useCaller();
  const client = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const broken = useRef(new AbortController());
  const count = useRef(0);
  // Whoever leaves the page breaks off what is being sent.
  useEffect(() => {
    broken.current = new AbortController();
    return () => broken.current.abort();
  }, []);
  const change = (id: number, changes: Partial<Sending>) => setSendings((before) => before.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  const sendOne = async (id: number, file: File, order: Order) => {
    const { signal } = broken.current;
    change(id, { state: "sending" });
    try {
      const report = await importSheet(caller, { file, order, signal, onProgress: (bytes) => change(id, { bytes }) });
      change(id, { state: "done", report });
    } catch (error) {
      if (signal.aborted) setSendings((before) => before.filter((one) => one.id !== id));
      else change(id, { state: "failed", error });
    }
    await client.invalidateQueries();
  };
  const send = async (files: readonly File[], order: Order) => {
    const queued = files.map((file) => ({ id: (count.current += 1), file }));
    setSendings((before) => [
      ...queued.map(({ id, file }): Sending => ({ id, name: file.name, size: file.size, bytes: 0, state: isNoText(file.name) ? "noText" : "waiting" })), ...before,
    ]);
    for (const { id, file } of queued) {
      if (broken.current.signal.aborted) setSendings((before) => before.filter((one) => one.id !== id));
      else if (!isNoText(file.name)) await sendOne(id, file, order);
    }
  };
  const isBusy = sendings.some(({ state }) => state === "sending" || state === "waiting");
  return {
    sendings, isBusy,
    send: async (files, order) => {
      if (broken.current.signal.aborted) broken.current = new AbortController();
      await send(files, order);
    },
    stop: () => broken.current.abort(),
    clear: () => setSendings((before) => before.filter(({ state }) => state === "sending" || state === "waiting")),
  };
}
