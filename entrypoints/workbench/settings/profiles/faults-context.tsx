import { createContext, useContext } from 'react';
import { useMessages } from '../../../../components/language/messages';
import type { ProfileFault } from '../../../../lib/standards/profile/faults';

/** What is wrong with the draft, for the fields to show beside themselves. */
export const Faults = createContext<readonly ProfileFault[]>([]);

/**
 * Whether a field is at fault, and the sentences that say so by its label on the page. `id` ties them to the input for
 * screen readers.
 */
export function useFault(field: string, id: string, label: string) {
  const t = useMessages();
  const found = useContext(Faults).filter((fault) => fault.field === field);
  return {
    props:
      found.length > 0 ? ({ status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-fault` } as const) : {},
    words:
      found.length > 0 ? (
        <p id={`${id}-fault`} className="field-fault">
          {found.map(({ problem: { key, params } }) => t(key, { ...params, field: label })).join(' ')}
        </p>
      ) : null,
  };
}

/** Faults of a part as a whole, such as a term without any number. */
export function PartFault({ field, label }: { field: string; label: string }) {
  return useFault(field, field, label).words;
}
