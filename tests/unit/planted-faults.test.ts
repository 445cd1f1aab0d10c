import { describe, expect, test } from 'vitest';
import { runChecks } from '../../lib/checks';
import type { Finding } from '../../lib/model/finding';
import { standardOf } from '../../lib/standards';
import { messagesFor } from '../../locales';
import { samplePortal, samplePortalIds } from '../portals';
import type { PortalTruth } from '../portals/sample-portal';
import { auditInProcess } from './audit-in-process';
import { tabScripts } from './tab-scripts';

const NOW = '2024-03-20';
const standard = standardOf('national-2019');

type Fault = PortalTruth['plantedFaults'][number];

/** A fault of the whole site is told of the site or of any page that shows it. */
const isAbout = (finding: Finding, { ruleId, url }: Fault, site: string): boolean =>
  finding.basis.includes(ruleId) && (finding.url === url || url === site || finding.url === site);

describe.each(samplePortalIds)('the sample portal "%s"', async (id) => {
  const portal = samplePortal(id, NOW);
  const { truth } = portal;
  const { portal: found } = await auditInProcess(
    portal,
    {
      url: truth.url,
      standard,
      level: null,
      now: truth.now,
      startedAt: truth.now,
      finishedAt: null,
      incomplete: false,
      maxPages: 5_000,
    },
    { scripts: tabScripts },
  );
  const findings = runChecks(found, standard, truth.now);
  const line = ({ severity, state, check, basis, url, message }: Finding) =>
    `${severity} ${state} ${check} ${basis.join(' ')} ${url} ${JSON.stringify(message.params)}`;

  test('every planted fault is found', () => {
    const missed = truth.plantedFaults.filter((fault) => !findings.some((one) => isAbout(one, fault, truth.url)));
    expect(missed.map(({ ruleId, url, note }) => `${ruleId} ${url} ${note}`)).toEqual([]);
  });

  test('every finding is told in both languages, with all that its texts ask for', () => {
    for (const translate of [messagesFor('zh-CN'), messagesFor('en')])
      for (const { message, rectification } of findings)
        for (const told of [translate(message), translate(rectification)]) expect(told).not.toMatch(/^checks\./);
  });

  test('nothing else costs points or fails the site', () => {
    const others = findings.filter(
      (finding) =>
        finding.severity !== 'advice' && !truth.plantedFaults.some((fault) => isAbout(finding, fault, truth.url)),
    );
    expect(others.map(line)).toEqual([]);
  });
});
