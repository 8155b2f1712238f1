// The rules for the administrator's password, one by one, so that each can be shown as it is met. Pure; the
// service has the last word.

interface PasswordRules {
  readonly hasLength: boolean;
  readonly hasClasses: boolean;
}

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
const classesMin = 3;
const lengthMin = 8;
const lengthMax = 256;

export const passwordRulesOf = (password: string): PasswordRules => ({
  hasLength: password.length >= lengthMin && password.length <= lengthMax,
  hasClasses: classes.filter((one) => one.test(password)).length >= classesMin,
});

export function meetsPasswordRules(password: string): boolean {
  const { hasLength, hasClasses } = passwordRulesOf(password);
  return hasLength && hasClasses;
}
