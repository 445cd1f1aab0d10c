import { type Outline, tagOf } from './outline';

/** What an element is by tag and class: equal for rows and for parts of one make. */
export const markOf = (o: Outline, el: number): string => `${tagOf(o, el)}.${o.els[el]?.attribs.class ?? ''}`;
