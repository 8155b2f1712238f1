// The certificates by which a web application may prove itself instead of with a key.

import { Button, Text } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { CopyButton } from "../../look/copy-button.tsx";
import { dateText, timeText } from "../../look/format.ts";
import { useNotify } from "../../look/notices.tsx";
import { Section } from "../../look/section.tsx";
import { Unseen } from "../../look/unseen.tsx";
import { applicationsCertificatesDelete } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import { AddCertificate } from "./add-certificate.tsx";
import style from "./table.module.css";
import type { Application, ApplicationCertificate } from "./use-application.ts";

export function Certificates({ application }: { readonly application: Application }): ReactNode {
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<ApplicationCertificate | undefined>(undefined);
  const { certificates: words } = texts.applications;
  const isEmpty = application.certificates.length === 0;
  return (
    <Section title={words.title} lead={words.lead}>
      {isEmpty ? <Text as="p" className={style.quiet}>{words.empty}</Text> : <CertificatesTable application={application} onRemove={setRemoved} />}
      <div className={style.foot}><Button icon={<AddRegular />} onClick={() => setAdding(true)}>{words.add}</Button></div>
      {isAdding && <AddCertificate application={application} onClose={() => setAdding(false)} />}
      {removed && <RemoveCertificate appId={application.appId} certificate={removed} onClose={() => setRemoved(undefined)} />}
    </Section>
  );
}

function CertificatesTable({ application: { displayName, certificates }, onRemove }: {
  readonly application: Application;
  readonly onRemove: (certificate: ApplicationCertificate) => void;
}): ReactNode {
  const { certificates: words } = texts.applications;
  return (
    <div className={style.scroll}>
      <table className={style.table} aria-label={fill(words.table, { name: displayName })}>
        <thead>
          <tr>
            <th scope="col">{words.thumbprint}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.expires}</th>
            <th scope="col" className={style.end}><Unseen>{texts.shared.list.actions}</Unseen></th>
          </tr>
        </thead>
        <tbody>{certificates.map((one) => <CertificateRow key={one.certificateId} of={one} onRemove={onRemove} />)}</tbody>
      </table>
    </div>
  );
}

function CertificateRow({ of: certificate, onRemove }: { readonly of: ApplicationCertificate; readonly onRemove: (certificate: ApplicationCertificate) => void }): ReactNode {
  const { certificates: words } = texts.applications;
  const { thumbprint, startDate, endDate } = certificate;
  return (
    <tr>
      <td data-label={words.thumbprint}><span><span className={style.code}>{thumbprint}</span> <CopyButton what={words.thumbprint} text={thumbprint} /></span></td>
      <td data-label={words.from} title={timeText(startDate)}>{dateText(startDate)}</td>
      <td data-label={words.expires} title={timeText(endDate)}>{dateText(endDate)}</td>
      <td className={style.end}>
        <Button size="small" onClick={() => onRemove(certificate)} aria-label={fill(words.removeOf, { thumbprint })}>{words.remove}</Button>
      </td>
    </tr>
  );
}

function RemoveCertificate({ appId, certificate: { certificateId }, onClose }: {
  readonly appId: string;
  readonly certificate: ApplicationCertificate;
  readonly onClose: () => void;
}): ReactNode {
  const notify = useNotify();
  const remove = useWrite(applicationsCertificatesDelete);
  const { certificates: words } = texts.applications;
  const confirmed = () => remove.mutate({ params: { applicationId: appId, certificateId } }, {
    onSuccess: () => {
      notify({ intent: "success", title: words.removed });
      onClose();
    },
  });
  return (
    <Confirm title={words.removeTitle} action={words.remove} isBusy={remove.isPending} error={remove.error} onConfirm={confirmed} onCancel={onClose}>
      {words.removeText}
    </Confirm>
  );
}
