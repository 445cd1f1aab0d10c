import '../../assets/styles/colours.css';
import '../../assets/styles/shared.css';
import '../../assets/styles/workbench.css';
import { startPage } from '../../components/page/start-page';
import { Workbench } from './workbench';

void startPage(<Workbench />);
