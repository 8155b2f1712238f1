// What a password has to be that a person chooses. Pure: whether it is the one of before is seen where the hash is.

const lengthMin = 8;
const lengthMax = 256;
const kindsMin = 3;
const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
/** A shorter name stands in many a good password. */
const nameLengthMin = 3;

/** Why a password cannot be chosen, in a sentence for whoever chose it; undefined where it can. */
export function passwordProblem(password: string, userName: string): string | undefined {
  if (password.length < lengthMin || password.length > lengthMax) {
    return `The new password needs ${lengthMin} to ${lengthMax} characters.`;
  }
  if (kinds.filter((kind) => kind.test(password)).length < kindsMin) {
    return "The new password needs three of these: small letters, capital letters, digits, symbols.";
  }
  const [name = ""] = userName.toLowerCase().split("@");
  if (name.length >= nameLengthMin && password.toLowerCase().includes(name)) {
    return "The new password must not contain the user name.";
  }
  return undefined;
}
