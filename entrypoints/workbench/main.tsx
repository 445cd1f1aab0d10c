import '../../lib/oldest-browser';
import '../../assets/styles/colours.css';
import '../../assets/styles/shared.css';
import '../../assets/styles/workbench.css';
import '../../assets/styles/inspection.css';
import { startPage } from '../../components/page/start-page';
import { crawlHereIfNeeded } from './crawl-here';
import { Workbench } from './workbench';

crawlHereIfNeeded();
void startPage(<Workbench />);
