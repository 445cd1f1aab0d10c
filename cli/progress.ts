import type { Audit } from '../lib/model/audit';
import type { Translate } from '../locales';

/** Shows how an audit goes: one line rewritten in place on a terminal, a line each ten seconds elsewhere. */
export function progressLine(t: Translate, out: NodeJS.WriteStream): { tell(audit: Audit): void; end(): void } {
  let saidAt = 0;
  let width = 0;
  return {
    tell({ progress }) {
      const text = t('cli.progress', {
        done: progress.columnsDone,
        found: progress.columnsFound,
        requests: progress.requests,
        rate: progress.rate.toFixed(1),
        current: (progress.current ?? '').slice(0, 40),
      });
      if (out.isTTY) {
        out.write(`\r${text.padEnd(width)}`);
        width = text.length;
      } else if (Date.now() - saidAt >= 10_000) {
        out.write(`${text}\n`);
        saidAt = Date.now();
      }
    },
    end() {
      if (out.isTTY) out.write('\n');
    },
  };
}
