// The mail that would have gone out: the letters at the left, the one that is read at the right.

import { Button, Text } from "@fluentui/react-components";
import { ArrowLeftRegular, MailRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { Empty } from "../../look/empty.tsx";
import { Facts } from "../../look/facts.tsx";
import { Reading } from "../../look/reading.tsx";
import type { Mail } from "../api/answers.ts";
import { useControl } from "../api/use-control.tsx";
import { ConsolePage } from "../look/console-page.tsx";
import { instantText } from "../look/instant.ts";
import { fill, texts } from "../texts.ts";
import style from "./mail.module.css";

const shownMax = 200;
const readEveryMs = 2_000;

export function Component(): ReactNode {
  const mail = useControl("/mail", { query: { limit: shownMax }, refreshEvery: readEveryMs });
  const words = texts.mail;
  return (
    <ConsolePage title={words.title} lead={words.lead}>
      <Reading of={mail}>
        {({ mail: letters }) => (letters.length === 0 ? <Empty icon={<MailRegular />} title={words.empty} text={words.emptyText} /> : <Letters letters={letters} />)}
      </Reading>
    </ConsolePage>
  );
}

function Letters({ letters }: { readonly letters: readonly Mail[] }): ReactNode {
  const [chosen, choose] = useState<string | undefined>(undefined);
  const read = letters.find(({ id }) => id === chosen);
  return (
    <div className={style.mail} data-reading={read !== undefined}>
      <ul className={style.letters} aria-label={texts.mail.list}>
        {letters.map((letter) => (
          <li key={letter.id}>
            <button type="button" className={style.letter} aria-current={letter.id === chosen} onClick={() => choose(letter.id)}>
              <b>{letter.subject}</b>
              <span className={style.quiet}>{letter.to}</span>
              <time className={style.quiet} dateTime={letter.at}>{fill(texts.utc, { instant: instantText(letter.at) })}</time>
            </button>
          </li>
        ))}
      </ul>
      {read ? <Letter letter={read} onBack={() => choose(undefined)} /> : <Text className={style.none}>{texts.mail.choose}</Text>}
    </div>
  );
}

function Letter({ letter: { subject, to, at, account, text }, onBack }: { readonly letter: Mail; readonly onBack: () => void }): ReactNode {
  const words = texts.mail;
  return (
    <article className={style.paper} aria-live="polite">
      <span className={style.back}><Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>{words.back}</Button></span>
      <h2>{subject}</h2>
      <Facts facts={[
        { label: words.to, value: to },
        { label: words.sent, value: fill(texts.utc, { instant: instantText(at) }) },
        { label: words.account, value: account.domain },
      ]} />
      <p className={style.text}>{text}</p>
    </article>
  );
}
