// What is typed and chosen about the papers of an order: what is wrong with it, and the form of parts that it becomes.

export interface PaperValues {
  readonly files: readonly File[];
  readonly customerPrice: string;
  readonly currency: string;
  readonly isPartOfTender: boolean;
  readonly tenderLink: string;
  readonly tenderFiles: readonly File[];
}

export const noPapers: PaperValues = { files: [], customerPrice: "", currency: "", isPartOfTender: false, tenderLink: "", tenderFiles: [] };

type Problems = Partial<Record<"files" | "customerPrice" | "currency" | "tenderLink", string>>;

export function problemsOf(
  { files, customerPrice, currency, isPartOfTender, tenderLink, tenderFiles }: PaperValues,
  words: { readonly fileNeeded: string; readonly amountNeeded: string; readonly currencyNeeded: string; readonly tenderNeeded: string },
): Problems {
  return {
    ...(files.length === 0 && { files: words.fileNeeded }),
    ...(!/^\d{1,15}(\.\d{1,10})?$/.test(customerPrice.trim()) && { customerPrice: words.amountNeeded }),
    ...(!/^[A-Z]{3}$/.test(currency) && { currency: words.currencyNeeded }),
    ...(isPartOfTender && tenderLink.trim() === "" && tenderFiles.length === 0 && { tenderLink: words.tenderNeeded }),
  };
}

export function formOf({ files, customerPrice, currency, isPartOfTender, tenderLink, tenderFiles }: PaperValues): FormData {
  const form = new FormData();
  const tender = isPartOfTender && tenderLink.trim() !== "" ? { tenderLink: tenderLink.trim() } : {};
  form.set("metadata", JSON.stringify({ customerPrice: customerPrice.trim(), currency, isPartOfTender, ...tender }));
  for (const file of files) form.append("poFiles", file, file.name);
  if (isPartOfTender) for (const file of tenderFiles) form.append("tenderFiles", file, file.name);
  return form;
}
