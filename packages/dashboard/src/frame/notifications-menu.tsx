// The bell: what has happened since the page was opened, newest first.

import { Badge, Button, Link, Popover, PopoverSurface, PopoverTrigger, Subtitle2, Text, Tooltip } from "@fluentui/react-components";
import { AlertRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useNotices, type Notice } from "../look/notices.tsx";
import { TextLink } from "../look/text-link.tsx";
import { counted, texts } from "../strings/index.ts";
import style from "./notifications-menu.module.css";

export function NotificationsMenu(): ReactNode {
  const { kept, unread, clear, dismiss, markRead } = useNotices();
  const { notifications } = texts.frame;
  const name = unread === 0 ? notifications.label : counted(notifications.labelUnread, unread);
  return (
    <Popover positioning="below-end" trapFocus onOpenChange={(_event, { open }) => { if (open) markRead(); }}>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={name} relationship="label">
          <Button appearance="subtle" icon={<span className={style.bell}><AlertRegular />{unread > 0 && <Badge className={style.count} size="extra-small" color="danger" />}</span>} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={style.surface} aria-label={notifications.title}>
        <div className={style.head}>
          <Subtitle2 as="h2">{notifications.title}</Subtitle2>
          {kept.length > 0 && <Link as="button" onClick={clear}>{notifications.clear}</Link>}
        </div>
        {kept.length === 0 && <Text>{notifications.empty}</Text>}
        <ul className={style.notices}>{kept.map((notice) => <NoticeRow key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />)}</ul>
      </PopoverSurface>
    </Popover>
  );
}

function NoticeRow({ notice: { title, text, to, intent }, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }): ReactNode {
  return (
    <li className={style.notice} data-intent={intent}>
      <div>
        <div>{to === undefined ? title : <TextLink to={to}>{title}</TextLink>}</div>
        {text !== undefined && <Text size={200}>{text}</Text>}
      </div>
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={texts.frame.notifications.dismiss} onClick={onDismiss} />
    </li>
  );
}
