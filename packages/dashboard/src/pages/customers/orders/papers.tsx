// The papers of an order that is reviewed: those that were attached, and the form for those that it waits for.

import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useCaller } from "../../../api/api-provider.tsx";
import { download } from "../../../api/call.ts";
import { useMay } from "../../../api/may.ts";
import type { Item } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { numberText } from "../../../look/format.ts";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { saveBlob } from "../../../look/save-file.ts";
import { Section } from "../../../look/section.tsx";
import { ordersAttachmentsDownload, ordersAttachmentsList, ordersAttachmentsUpload } from "../../../operations/orders.ts";
import { fill, texts } from "../../../strings/index.ts";
import page from "../subscriptions/subscription-page.module.css";
import { awaitsPapers, type Order } from "./order.ts";
import { UploadPapers } from "./upload-papers.tsx";
import { useWhichOrder } from "./use-order.ts";

const { papers: words } = texts.orders;

export function Papers({ order }: { readonly order: Order }): ReactNode {
  const params = useWhichOrder();
  const may = useMay();
  const papers = useRead(ordersAttachmentsList, { params }).data?.items ?? [];
  const awaits = awaitsPapers(order);
  if (papers.length === 0 && !awaits) return null;
  return (
    <Section title={words.title} lead={awaits ? words.lead : words.leadDone}>
      {papers.length > 0 && <div className={page.rows} role="group" aria-label={words.label}>{papers.map((paper) => <Paper key={paper.attachmentId} paper={paper} />)}</div>}
      {awaits && may(ordersAttachmentsUpload) && <UploadPapers currency={order.currencyCode ?? ""} />}
    </Section>
  );
}

function Paper({ paper: { attachmentId, fileName, sizeInKB, attachmentType } }: { readonly paper: Item<"orders.attachments.list"> }): ReactNode {
  const params = useWhichOrder();
  const caller = useCaller();
  const may = useMay();
  const [error, setError] = useState<unknown>(undefined);
  const save = () => download(caller, ordersAttachmentsDownload, { params: { ...params, attachmentId } }).then((blob) => saveBlob(fileName, blob), setError);
  return (
    <>
      <div className={page.row}>
        <div className={page.words}><h3>{fileName}</h3><p>{`${words.kinds[attachmentType]}, ${fill(words.size, { size: numberText(sizeInKB) })}`}</p></div>
        {may(ordersAttachmentsDownload) && <Button icon={<ArrowDownloadRegular />} aria-label={fill(words.download, { name: fileName })} onClick={() => void save()} />}
      </div>
      {error !== undefined && <RefusalNote error={error} />}
    </>
  );
}
