export const parlour = true;
