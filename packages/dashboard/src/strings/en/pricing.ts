// Pricing and offers.

export const pricing = {
  title: "Pricing",
} as const;
