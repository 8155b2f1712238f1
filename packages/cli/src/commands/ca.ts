// `understudy ca`: where the local authority's certificate is, and how each kind of program is told to trust it.
// Nothing is changed on the machine.

import { Command } from "commander";
import { print, readReadyFile, targeting, type Target } from "../running.ts";

export const caCommand = (): Command =>
  targeting(new Command("ca").description("show how to trust the server's certificate")).action((target: Target) => {
    const file = readReadyFile(target).caCertificate;
    const ways = waysToTrust(file);
    print(target, { caCertificate: file, ways }, () => [
      `The certificate of this world's own authority is ${file}. Trust it where you need it:`,
      "",
      ...Object.entries(ways).map(([who, how]) => `  ${who.padEnd(10)} ${how}`),
    ].join("\n"));
  });

const waysToTrust = (file: string): Readonly<Record<string, string>> => ({
  "Node.js": `NODE_EXTRA_CA_CERTS=${file}`,
  curl: `curl --cacert ${file} …`,
  Python: `REQUESTS_CA_BUNDLE=${file} SSL_CERT_FILE=${file}`,
  ".NET": `SSL_CERT_FILE=${file} (Linux); elsewhere add it to the user's trusted roots`,
  Java: `keytool -importcert -noprompt -alias understudy -file ${file} -keystore understudy.jks -storepass changeit, then -Djavax.net.ssl.trustStore=understudy.jks`,
  Go: `SSL_CERT_FILE=${file}`,
});
