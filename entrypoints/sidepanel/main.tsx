import '../../lib/oldest-browser';
import '../../assets/styles/colours.css';
import '../../assets/styles/shared.css';
import '../../assets/styles/sidepanel.css';
import { startPage } from '../../components/page/start-page';
import { Panel } from './panel';

void startPage(<Panel />);
