import type { Snapshot } from '../model/snapshot';
import { sleep } from './sleep';

/** So many pages of one host in a row without an answer, or refused, raise the suspicion. */
const SUSPICIOUS = 5;
/** A host that has shut us out is tried for five minutes: the shorter bans of firewalls pass in that time. */
const CONTROL_PAUSE_MS = 60_000;
const CONTROLS = 6;

/** `silent`: no connection any more · `blocked`: a firewall answers every address. */
export type ShutOut = 'silent' | 'blocked';

type Answer = Pick<Snapshot, 'status' | 'error'>;

interface Host {
  /** An address that opened in this run. */
  good: string | null;
  failures: number;
  shut: ShutOut | null;
  /** Under way while the host is under suspicion; tells whether it let us in at the first try. */
  control: Promise<boolean> | null;
}

export interface HostWatchDeps {
  /** Asks for an address again; the answer is not stored. */
  ask(url: string): Promise<Answer>;
  signal: AbortSignal;
  onChange(): void;
  /** Between two tries, milliseconds. */
  pauseMs?: number;
}

/**
 * Tells a host that has shut us out (a firewall bans an address after so many requests, a server breaks down under the
 * audit) from one whose pages are dead one by one: when pages fail in a row, one that opened before is asked for again.
 * Else every column that came after a ban would be called unreachable. A host that never answered is not suspected.
 */
export class HostWatch {
  readonly #hosts = new Map<string, Host>();

  constructor(private readonly deps: HostWatchDeps) {}

  /** Learns from a page that was fetched. */
  observe(name: string, url: string, answer: Answer): void {
    const host = this.#host(name);
    if (shutOutBy(answer)) host.failures++;
    else if (answer.status !== null) {
      host.failures = 0;
      if (answer.status < 400) host.good ??= url;
    }
  }

  /**
   * Whether this failure is the host's doing and says nothing of the page, so that the page must be asked for again.
   * Resolves when the host lets us in or is given up; rejects on abort.
   */
  async isShutOut(name: string, answer: Answer): Promise<boolean> {
    const host = this.#host(name);
    if (host.shut || !host.good || host.failures < SUSPICIOUS || !shutOutBy(answer)) return false;
    if (!host.control) {
      host.control = this.#control(host, host.good).finally(() => {
        host.control = null;
        this.deps.onChange();
      });
      this.deps.onChange();
    }
    return !(await host.control);
  }

  /** Nothing more goes to this host until it is clear whether it lets us in. */
  isHeld(name: string): boolean {
    return this.#hosts.get(name)?.control != null;
  }

  /** How a host that was given up shuts us out; `null`: it doesn't. */
  givenUp(name: string): ShutOut | null {
    return this.#hosts.get(name)?.shut ?? null;
  }

  /** A page of the host opened after all. */
  reopen(name: string): void {
    const host = this.#host(name);
    host.failures = 0;
    host.shut = null;
  }

  /** Names of the hosts that are held or given up. */
  get shutOut(): string[] {
    return [...this.#hosts].filter(([, { control, shut }]) => control || shut).map(([name]) => name);
  }

  async #control(host: Host, good: string): Promise<boolean> {
    let how: ShutOut | null = null;
    for (let look = 0; look < CONTROLS; look++) {
      if (look > 0) await sleep(this.deps.pauseMs ?? CONTROL_PAUSE_MS, this.deps.signal);
      how = shutOutBy(await this.deps.ask(good));
      if (how === null) {
        host.failures = 0;
        // After a pause: what failed meanwhile failed because of the host.
        return look === 0;
      }
    }
    host.shut = how;
    return false;
  }

  #host(name: string): Host {
    let host = this.#hosts.get(name);
    if (!host) {
      host = { good: null, failures: 0, shut: null, control: null };
      this.#hosts.set(name, host);
    }
    return host;
  }
}

/** How an answer would look if the host had shut us out, `null` when it lets us in. */
function shutOutBy({ status, error }: Answer): ShutOut | null {
  if (error?.kind === 'blocked') return 'blocked';
  return status === null && (error?.kind === 'timeout' || error?.kind === 'network') ? 'silent' : null;
}
