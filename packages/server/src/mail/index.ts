export * from "./letters.ts";
export { contactOf, readMail, sendMail, type Mail, type MailList, type Sending } from "./outbox.ts";
