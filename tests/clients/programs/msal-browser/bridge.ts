// The page that the token service sends the browser back to: it hands what came on to the page that asked.

import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

await broadcastResponseToMainFrame();
