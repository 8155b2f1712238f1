// What is wrong with an address, and what it should read like: the documented statuses of validate-an-address.md.

import type { addressValidationStatuses } from "@understudy/contract";
import { isSpelledAlike, normalised, type PostalAddress } from "./normalise.ts";
import { statesOfPostalCode } from "./postal-codes.ts";
import type { AddressRules } from "./rules.ts";

export type AddressStatus = (typeof addressValidationStatuses)[number];

export interface Assessment<Address extends PostalAddress> {
  readonly status: AddressStatus;
  /** One where the address is good or was mended; none where only its owner knows what is missing. */
  readonly suggestedAddresses: readonly Address[];
  /** The parts that are wrong, missing or incomplete, by their names on the wire. */
  readonly doubtful: readonly string[];
}

/**
 * There is no directory of streets here, so a status says what the address's own text shows:
 *
 * - `NotValidated`: the country is none that is known, so nothing else could be looked at.
 * - `None`: a part that the country requires is missing, or is none of its kind: a state that is not on the list of the
 *   United States, Canada, China or Mexico; a postal code that is not written like the country's.
 * - `InteractionRequired`: the state is missing, or is another than that of the postal code (United States, Canada); the
 *   suggestion has the postal code's.
 * - `StreetPartial`: no line has a number, in digits or in a word. `PremisesPartial`: a line ends in the word for a
 *   suite, an apartment or a unit without saying which. `Multiple`: more than one of these, or one and the state.
 * - `Verified`: all is there, and the suggestion writes it in the canonical spelling.
 * - `VerifiedShippable`: all is there and is written so already; the suggestion repeats it.
 */
export function assess<Address extends PostalAddress>(address: Address, rules: AddressRules | undefined): Assessment<Address> {
  if (!rules) return { status: "NotValidated", suggestedAddresses: [], doubtful: ["country"] };
  const canonical = normalised(address, rules);
  const mended = withStateOfPostalCode(canonical, rules);
  const wrong = wrongPartsOf(mended, rules);
  if (wrong.length > 0) return { status: "None", suggestedAddresses: [], doubtful: wrong };
  const partial = partialPartsOf(mended);
  const doubtful = [...partial.map(({ part }) => part), ...(mended === canonical ? [] : ["state"])];
  if (partial[0]) return { status: doubtful.length > 1 ? "Multiple" : partial[0].status, suggestedAddresses: [], doubtful };
  return { status: statusOf(address, canonical, mended), suggestedAddresses: [mended], doubtful };
}

function statusOf(address: PostalAddress, canonical: PostalAddress, mended: PostalAddress): AddressStatus {
  if (mended !== canonical) return "InteractionRequired";
  return isSpelledAlike(address, canonical) ? "VerifiedShippable" : "Verified";
}

/** The same address where nothing has to be mended, or nobody can tell how. */
function withStateOfPostalCode<Address extends PostalAddress>(address: Address, rules: AddressRules): Address {
  const states = isPostalCodeFine(address, rules) ? statesOfPostalCode(rules.country, address.postalCode ?? "") : undefined;
  const [state, ...others] = states ?? [];
  if (state === undefined || others.length > 0 || address.state === state) return address;
  return { ...address, state };
}

function wrongPartsOf(address: PostalAddress, rules: AddressRules): string[] {
  const { country, states } = rules;
  const byPostalCode = isPostalCodeFine(address, rules) ? statesOfPostalCode(country, address.postalCode ?? "") : undefined;
  const isListed = states.some(({ code }) => code === address.state);
  const isContradicted = byPostalCode !== undefined && byPostalCode.length > 0 && !byPostalCode.includes(address.state ?? "");
  const isWrong: Readonly<Record<string, boolean>> = {
    addressLine1: !address.addressLine1,
    city: !address.city,
    state: states.length > 0 && (!isListed || isContradicted),
    postalCode: !isPostalCodeFine(address, rules) || byPostalCode?.length === 0,
  };
  return Object.keys(isWrong).filter((part) => isWrong[part]);
}

/** Where codes have a known form a code must have it, also where none is required. */
function isPostalCodeFine({ postalCode }: PostalAddress, { isPostalCodeRequired, postalCodePattern }: AddressRules): boolean {
  if (postalCode === undefined) return !isPostalCodeRequired;
  return postalCodePattern?.test(postalCode) ?? true;
}

interface PartialPart {
  readonly part: "addressLine1" | "addressLine2";
  readonly status: "StreetPartial" | "PremisesPartial";
}

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const designatorAlone = /(?:\b(?:suite|ste|apartment|apt|unit)\.?|#)$/i;

function partialPartsOf({ addressLine1 = "", addressLine2 = "" }: PostalAddress): PartialPart[] {
  const lines = [["addressLine1", addressLine1], ["addressLine2", addressLine2]] as const;
  const hasNumber = lines.some(([, line]) => /\p{N}/u.test(line) || numberWord.test(line));
  const withoutNumber = lines.find(([, line]) => designatorAlone.test(line));
  return [
    ...(hasNumber ? [] : [{ part: "addressLine1", status: "StreetPartial" } as const]),
    ...(withoutNumber ? [{ part: withoutNumber[0], status: "PremisesPartial" } as const] : []),
  ];
}
