import { checks } from './checks';
import cli from './cli.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import inspection from './inspection.json' with { type: 'json' };
import kind from './kind.json' with { type: 'json' };
import profiles from './profiles.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import sidepanel from './sidepanel.json' with { type: 'json' };
import verdict from './verdict.json' with { type: 'json' };
import workbench from './workbench.json' with { type: 'json' };

export const en = { common, verdict, kind, checks, profiles, inspection, report, sidepanel, workbench, errors, cli };
