// The lists behind the shares: users without a second factor, who came without one, and applications by day.

import { CheckmarkCircleRegular, CloudRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { wholeRows, type Rows } from "../../list/rows.ts";
import { Empty } from "../../look/empty.tsx";
import { dayText, numberText, timeText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { texts } from "../../strings/index.ts";

type Report = Answer<"securityRequirements.get">;
type User = Report["userAccounts"]["withoutMfa"][number];
type Principal = Report["partnerCenter"]["withoutMfa"][number];
type Day = Report["api"]["applications"][number];

const { users: ofUsers, portal: ofPortal, api: ofApi } = texts.security;
const { roles: roleNames } = texts.frame;

const userColumns: readonly Column<User>[] = [
  { id: "displayName", label: ofUsers.displayName, text: ({ displayName }) => displayName },
  { id: "userName", label: ofUsers.userName, text: ({ userName }) => userName },
  { id: "roles", label: ofUsers.roles, text: ({ roles }) => roles.map((role) => roleNames[role]).join(", ") },
];

const principalColumns: readonly Column<Principal>[] = [
  { id: "upn", label: ofPortal.userName, text: ({ upn }) => upn },
  { id: "objectId", label: ofPortal.objectId, text: ({ objectId }) => objectId },
  {
    id: "last", label: ofPortal.last, text: ({ lastNonMfaCompliantRequestDateTime: last }) => last,
    show: ({ lastNonMfaCompliantRequestDateTime: last }) => timeText(last), order: ({ lastNonMfaCompliantRequestDateTime: last }) => last,
  },
];

const withoutMfa = ({ totalRequestCount, mfaCompliantRequestCount }: Day): number => totalRequestCount - mfaCompliantRequestCount;

const count = (id: string, label: string, of: (day: Day) => number): Column<Day> =>
  ({ id, label, text: (day) => String(of(day)), show: (day) => numberText(of(day)), order: of });

const dayColumns: readonly Column<Day>[] = [
  { id: "date", label: ofApi.date, text: ({ loginDate }) => loginDate, show: ({ loginDate }) => dayText(loginDate) },
  { id: "application", label: ofApi.application, text: ({ applicationName }) => (applicationName === "" ? ofApi.unnamed : applicationName) },
  { id: "applicationId", label: ofApi.applicationId, text: ({ applicationId }) => applicationId },
  count("total", ofApi.total, ({ totalRequestCount }) => totalRequestCount),
  count("withMfa", ofApi.withMfa, ({ mfaCompliantRequestCount }) => mfaCompliantRequestCount),
  count("without", ofApi.without, withoutMfa),
];

/** The report is here as a whole, and its page reads it again. */
const whole = <Row,>(data: readonly Row[]): Rows<Row> => wholeRows({ data, error: undefined, isFetching: false, refetch: () => {} });

export function UsersWithout({ users }: { readonly users: readonly User[] }): ReactNode {
  const rows = whole(users);
  return (
    <Section title={ofUsers.list}>
      <List
        name={ofUsers.name} label={ofUsers.list} of={rows} columns={userColumns} keyOf={({ userId }) => userId}
        empty={<Empty icon={<CheckmarkCircleRegular />} title={ofUsers.empty} text={ofUsers.emptyText} />}
      />
    </Section>
  );
}

export function PortalRequests({ principals }: { readonly principals: readonly Principal[] }): ReactNode {
  const rows = whole(principals);
  return (
    <Section title={ofPortal.list}>
      <List
        name={ofPortal.name} label={ofPortal.list} of={rows} columns={principalColumns} keyOf={({ objectId }) => objectId}
        empty={<Empty icon={<CheckmarkCircleRegular />} title={ofPortal.empty} text={ofPortal.emptyText} />}
      />
    </Section>
  );
}

export function ApiRequests({ days }: { readonly days: readonly Day[] }): ReactNode {
  const rows = whole(days);
  return (
    <Section title={ofApi.list}>
      <List
        name={ofApi.name} label={ofApi.list} of={rows} columns={dayColumns} keyOf={({ loginDate, applicationId }) => `${loginDate} ${applicationId}`}
        empty={<Empty icon={<CloudRegular />} title={ofApi.empty} text={ofApi.emptyText} />}
      />
    </Section>
  );
}
