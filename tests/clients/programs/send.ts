// How a program sends a request: the transport is what the programs differ in, so this is all they agree on.

export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Incoming {
  readonly status: number;
  readonly text: string;
}

export type Send = (request: Outgoing) => Promise<Incoming>;

export const sendByFetch: Send = async ({ url, ...request }) => {
  const response = await fetch(url, request);
  return { status: response.status, text: await response.text() };
};
