import { useState } from 'react';
import { type Message, message } from '../../lib/model/evidence';

/** Runs one command at a time and keeps what went wrong, in words, until the next try. */
export function useCommand() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  /** `command` gives a problem to show, or nothing. It is called at once, within the click that asked for it. */
  const run = async (command: () => Promise<Message | null | void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      setProblem((await command()) ?? null);
    } catch (error) {
      setProblem(message('errors.commandFailed', { detail: error instanceof Error ? error.message : String(error) }));
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, problem };
}
