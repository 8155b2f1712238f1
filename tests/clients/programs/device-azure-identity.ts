// The Azure SDK's credential for a program without a browser.

import { DeviceCodeCredential } from "@azure/identity";
import { deviceSignIn, graph, partnerCenter, type Shown } from "./device-sign-in.ts";
import { appId, authority, domain } from "./settings.ts";

let show: (shown: Shown) => void;
const credential = new DeviceCodeCredential({
  tenantId: domain, clientId: appId, authorityHost: authority, disableInstanceDiscovery: true,
  userPromptCallback: ({ userCode, verificationUri, message }) => show({ userCode, page: verificationUri, message }),
});

await deviceSignIn({
  signIn: async (showing) => {
    show = showing;
    return (await credential.getToken(`${partnerCenter}/.default`)).token;
  },
  silently: async () => (await credential.getToken(`${graph}/.default`)).token,
});
