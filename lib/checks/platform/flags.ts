/** For a sentence that names the missing of some elements: each of them as a parameter, `yes` where it is missing. */
export const flagsOf = <T extends string>(elements: Readonly<Record<T, unknown>>, missing: readonly T[]) =>
  Object.fromEntries((Object.keys(elements) as T[]).map((one) => [one, missing.includes(one) ? 'yes' : 'no']));
