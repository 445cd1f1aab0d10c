/**
 * Counters for the elements or links of a page. A typed array would be smaller, but has its memory outside of the heap,
 * which for the few hundred elements of a usual page costs more than all that is counted in it.
 */
export const zeros = (length: number): number[] => new Array<number>(length).fill(0);
