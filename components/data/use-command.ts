import { useState } from 'react';
import { type Message, message } from '../../lib/model/evidence';

/** A command that was not carried out for a reason people can act on. */
export class Refused extends Error {
  constructor(readonly problem: Message) {
    super(problem.key);
    this.name = 'Refused';
  }
}

/** Runs one command at a time and keeps what went wrong, in words, until the next try. */
export function useCommand() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  /** Calls `command` at once, within the click that asked for it. */
  const run = async (command: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await command();
    } catch (error) {
      setProblem(error instanceof Refused ? error.problem : failure(error));
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, problem };
}

const failure = (error: unknown): Message =>
  message('errors.commandFailed', { detail: error instanceof Error ? error.message : String(error) });
