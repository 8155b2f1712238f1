export { accountPickerPage, type AccountPickerModel, type PickableSession } from "./account-picker.ts";
export { authenticatorSetupPage, type AuthenticatorSetupModel } from "./authenticator-setup.ts";
export { changePasswordPage, type ChangePasswordModel } from "./change-password.ts";
export { consentPage, type AskedPermission, type ConsentModel, type ConsentScope } from "./consent.ts";
export { contentSecurityPolicy, formActionSource, pageHeaders, type PagePolicy } from "./content-security-policy.ts";
export {
  deviceCodePage, deviceConfirmationPage, deviceOutcomePage,
  type DeviceCodeModel, type DeviceConfirmationModel, type DeviceOutcomeModel,
} from "./device-code.ts";
export { fieldNames, type Choice, type PageForm } from "./form.ts";
export { formPostPage, type FormPostModel } from "./form-post.ts";
export type { Account } from "./identities.ts";
export { messagePage, type MessageDetails, type MessageModel } from "./message.ts";
export { nativeClientPage } from "./native-client.ts";
export { secondFactorPage, type SecondFactorMethod, type SecondFactorModel } from "./second-factor.ts";
export { signInPage, type SignInModel } from "./sign-in.ts";
export { explanations, texts, type Explanation } from "./texts.ts";
export type { Waiting } from "./waiting.ts";
