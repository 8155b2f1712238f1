// Current tasks: each with the place where it is done. The list keeps the room of a few tasks whether there are some or
// none; more than these are shown on demand.

import { Button, Text } from "@fluentui/react-components";
import { CheckmarkStarburstRegular, ErrorCircleRegular, HourglassHalfRegular, RocketRegular, TaskListSquareLtrRegular, WarningRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import { Empty } from "../../look/empty.tsx";
import { Waiting } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { TextLink } from "../../look/text-link.tsx";
import { fill, texts } from "../../strings/index.ts";
import style from "./home.module.css";
import type { Task } from "./tasks.ts";

const shownMax = 3;

const icons = { bad: <ErrorCircleRegular />, warning: <WarningRegular />, todo: <TaskListSquareLtrRegular />, busy: <HourglassHalfRegular /> };

export function CurrentTasks({ tasks, isReading }: { readonly tasks: readonly Task[]; readonly isReading: boolean }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const words = texts.home.tasks;
  const more = tasks.length > shownMax && !isReading && (
    <Button size="small" onClick={() => setWhole(!isWhole)}>{isWhole ? words.fewer : fill(words.all, { count: tasks.length })}</Button>
  );
  return (
    <Section title={words.title} actions={more || undefined}>
      <div className={style.tasks} data-empty={!isReading && tasks.length === 0 ? "" : undefined}>
        {isReading ? <Waiting lines={5} /> : <TaskList tasks={isWhole ? tasks : tasks.slice(0, shownMax)} />}
      </div>
    </Section>
  );
}

function TaskList({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  if (tasks.length === 0) return <NoTasks />;
  return (
    <ul className={style.taskList}>
      {tasks.map(({ id, tone, title, text, to, action }) => (
        <li key={id} className={style.task}>
          <span className={style.taskIcon} data-tone={tone} aria-hidden="true">{icons[tone]}</span>
          <div className={style.taskWords}>
            <Text as="p" block weight="semibold">{title}</Text>
            <Text as="p" block size={200} className={style.quiet}>{text}</Text>
          </div>
          {to !== undefined && <TextLink to={to}>{action}</TextLink>}
        </li>
      ))}
    </ul>
  );
}

function NoTasks(): ReactNode {
  const { state } = useAccount();
  const { none, noneText, noneBefore, noneBeforeText } = texts.home.tasks;
  return state === "created"
    ? <Empty icon={<RocketRegular />} title={noneBefore} text={noneBeforeText} />
    : <Empty icon={<CheckmarkStarburstRegular />} title={none} text={noneText} />;
}
