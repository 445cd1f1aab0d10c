import { DEFAULT_SETTINGS } from '../lib/model/audit';
import { dayInChina } from '../lib/model/day';
import { standardIds } from '../lib/standards';
import { messagesFor, type Translate } from '../locales';
import { samplePortal } from '../tests/portals';
import { servePortals } from '../tests/portals/server';
import { type AuditArguments, readArguments, UsageError } from './arguments';
import { launchChromium, openExtensionPage } from './chromium';
import { buildExtension, grantedCopy } from './extension';
import { readProfileFile } from './profile-file';
import { progressLine } from './progress';
import { followAudit, readReport, startAudit } from './remote-audit';
import { summary } from './summary';
import { readWeightsFile } from './weights-file';
import { writeReports } from './write-reports';

/** The audit completed, whatever it found; or only the usage was asked for. */
const COMPLETED = 0;
/** The input cannot be used: no address, no such host, no portal. */
const UNUSABLE = 2;
/** The audit could not be completed; what there is was written and is marked so. */
const UNFINISHED = 3;

async function run(args: AuditArguments, t: Translate): Promise<number> {
  if (args.help) {
    process.stdout.write(`${t('cli.usage.line')}\n`);
    return COMPLETED;
  }
  const profile = args.profile === null ? null : readProfileFile(args.profile, t);
  const standard = args.standard ?? profile?.base ?? DEFAULT_SETTINGS.standard;
  if (profile && standard !== profile.base) {
    throw new UsageError('cli.usage.base', { got: standard, base: profile.base });
  }
  if (!standardIds.includes(standard)) {
    throw new UsageError('cli.usage.standard', { got: standard, known: standardIds.join(', ') });
  }
  const weights = args.weights === null ? null : readWeightsFile(args.weights, standard, t);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const now = args.now ?? new Date().toISOString();
  const sample = args.url === null ? samplePortal('zone', dayInChina(now)) : undefined;
  const server = sample && (await servePortals([sample]));
  const resolve = new Map(args.resolve);
  if (sample && server) {
    for (const host of [sample.host, ...(sample.otherHosts ?? [])]) resolve.set(host, server.address);
    say(t('cli.sample', { host: sample.host }));
  }
  say(t('cli.building'));
  const context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve });
  try {
    const page = await openExtensionPage(context, 'workbench.html');
    const { auditId, problem } = await startAudit(page, args.url ?? `http://${sample!.host}/`, {
      ...DEFAULT_SETTINGS,
      standard,
      profile,
      weights,
      level: args.level,
      now: args.now ?? (sample ? now : null),
      askAsSearchEngine: args.cloaking,
      // The sample portal is served for this audit alone: there is nobody to be polite to.
      ...((!args.politeness || sample) && { concurrency: 8, perSecond: null, renderers: 4 }),
    });
    if (!auditId) {
      say(t(problem!));
      return UNUSABLE;
    }
    const line = progressLine(t, process.stderr);
    const audit = await followAudit(page, auditId, line.tell);
    line.end();
    const report = await readReport(page, auditId);
    if (audit.problem) say(t(audit.problem));
    if (!report) return audit.state === 'failed' ? UNUSABLE : UNFINISHED;
    const files = await writeReports(report, args.locale, args.out);
    process.stdout.write(`${summary(report, t)}\n`);
    for (const file of files) say(t('cli.wrote', { file }));
    if (audit.state === 'failed') return UNUSABLE;
    return report.incomplete || audit.state !== 'finished' ? UNFINISHED : COMPLETED;
  } finally {
    await context.close();
    await server?.close();
  }
}

async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  const asked = argv.indexOf('--locale');
  const t = messagesFor(asked >= 0 && argv[asked + 1] === 'en' ? 'en' : 'zh-CN');
  try {
    return await run(readArguments(argv), t);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${t(error.key, error.params)}\n${t('cli.usage.line')}\n`);
    return UNUSABLE;
  }
}

process.exitCode = await main();
