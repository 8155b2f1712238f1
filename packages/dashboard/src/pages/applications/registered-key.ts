// The key of the application that was just created, on its way to the confirmation page. It stays in this page's memory
// and nowhere else: not in the address, not in the browser's history, and it is forgotten when the page is left or
// loaded again.

let kept: { readonly appId: string; readonly key: string } | undefined;

export function keepKey(appId: string, key: string | undefined): void {
  kept = key === undefined ? undefined : { appId, key };
}

export const keptKeyOf = (appId: string): string | undefined => (kept?.appId === appId ? kept.key : undefined);

export function forgetKey(): void {
  kept = undefined;
}
