// What happens first when the clock goes on.

import { CalendarLtrRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Empty } from "../../look/empty.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { counted, texts } from "../texts.ts";
import calendar from "./calendar.module.css";
import { EntryList } from "./entry-list.tsx";
import type { Move } from "./use-move.ts";
import { useNextDue } from "./use-next-due.ts";

export function NextDue({ move }: { readonly move: Move }): ReactNode {
  const agenda = useNextDue();
  const words = texts.agenda;
  return (
    <Section title={words.next} lead={words.nextLead}>
      <Reading of={agenda}>
        {({ entries, total }) => (entries.length === 0
          ? <Empty icon={<CalendarLtrRegular />} title={words.nothing} text={words.nothingText} />
          : (
            <>
              <EntryList entries={entries} move={move} />
              {total > entries.length && <p className={calendar.note}>{counted(words.hidden, total - entries.length)}</p>}
            </>
          ))}
      </Reading>
    </Section>
  );
}
