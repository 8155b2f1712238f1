// ADAL for Node, for a program without a browser.

import adal, { type TokenResponse, type UserCodeInfo } from "adal-node";
import { deviceSignIn, graph, partnerCenter } from "./device-sign-in.ts";
import { appId, authority, domain } from "./settings.ts";

const context = new adal.AuthenticationContext(`${authority}/${domain}`, false, new adal.MemoryCache());

/** A call that hands its answer to a function that takes the error first. */
const answered = <Answer>(call: (callback: (error: Error, answer: unknown) => void) => void): Promise<Answer> =>
  new Promise((resolve, reject) => {
    call((error, answer) => {
      if (error) reject(error);
      else resolve(answer as Answer);
    });
  });

let userName = "";

await deviceSignIn({
  signIn: async (show) => {
    const info = await answered<UserCodeInfo>((callback) => context.acquireUserCode(partnerCenter, appId, "en-us", callback));
    show({ userCode: info.userCode, page: info.verificationUrl, message: info.message });
    const token = await answered<TokenResponse>((callback) => context.acquireTokenWithDeviceCode(partnerCenter, appId, info, callback));
    userName = token.userId ?? "";
    return token.accessToken;
  },
  silently: async () => (await answered<TokenResponse>((callback) => context.acquireToken(graph, userName, appId, callback))).accessToken,
});
