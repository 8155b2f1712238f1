// A request by either axios, which takes an answer for text only when it is told to leave it as it is.

import type { Send } from "./send.ts";

/** What the two versions have in common. */
interface Axios {
  request(config: object): Promise<{ readonly status: number; readonly data: unknown }>;
}

export const sendByAxios = (axios: Axios): Send => async ({ method, url, headers, body }) => {
  const { status, data } = await axios.request({
    method, url, headers, ...(body !== undefined && { data: body }),
    responseType: "text", transformResponse: (text: unknown) => text, validateStatus: () => true,
  });
  return { status, text: String(data) };
};
