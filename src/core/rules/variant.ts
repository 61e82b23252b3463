/** 1a and 1b are parts of 1; 10 is not. */
export const isPartOf = (variant: string, whole: string): boolean =>
  variant === whole || (variant.startsWith(whole) && /^[a-z]/u.test(variant.slice(whole.length)));

/** Whether a case can be meant by a variant: 1 leaves 1a and 1b open, and 1a means 1 where a and b are not told apart. */
export const canBeMeant = (own: string | undefined, asked: string | undefined): boolean =>
  own === undefined || asked === undefined || isPartOf(own, asked) || isPartOf(asked, own);
