import checks from './checks.json';
import cli from './cli.json';
import common from './common.json';
import errors from './errors.json';
import kind from './kind.json';
import report from './report.json';
import sidepanel from './sidepanel.json';
import verdict from './verdict.json';
import workbench from './workbench.json';

export const en = { common, verdict, kind, checks, report, sidepanel, workbench, errors, cli };
