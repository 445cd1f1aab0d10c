import { yearly } from '../kit/schedule';
import type { Government } from './government';
import { column, fresh, type GovernmentColumn, list, opens, single } from './look';

/** Columns of the navigation; `政府信息公开` opens the disclosure platform. */
export function siteColumns({ level, place: { area }, head }: Government): GovernmentColumn[] {
  const local =
    level === 'township' ? '村居动态' : level === 'county' ? '乡镇动态' : level === 'city' ? '县区动态' : '市县动态';
  return [
    opens('/xwdt/', '新闻动态', 'news', [
      fresh('/xwdt/bdyw/', `${area}要闻`, 'news', 1, 1, 30),
      fresh('/xwdt/bmdt/', '部门动态', 'news', 2, 3, 20),
      fresh('/xwdt/jcdt/', local, 'news', 3, 4, 20),
    ]),
    opens('/zwgk/', '政务公开', 'disclosure', [
      opens('/zwgk/zfxxgk/', '政府信息公开', 'platform', []),
      fresh('/zwgk/tzgg/', '通知公告', 'notice', 6, 8, 25),
      fresh('/zwgk/zcjd/', '政策解读', 'interpretation', 21, 24, 8, { articles: 'interpretations' }),
      fresh('/zwgk/rsxx/', '人事信息', 'personnel', 40, 50, 9),
      column('/zwgk/zfgzbg/', '政府工作报告', 'work-report', list(yearly('01-22', 5))),
      column('/zwgk/wzbb/', '政府网站工作年度报表', 'website-report', list(yearly('01-15', 4))),
    ]),
    opens('/zwfw/', '政务服务', 'service', [
      fresh('/zwfw/bszn/', '办事指南', 'service', 30, 20, 12, { articles: 'guides' }),
      fresh('/zwfw/bgxz/', '表格下载', 'service', 45, 30, 8),
    ]),
    opens('/hdjl/', '互动交流', 'interaction', [
      single('/hdjl/ldxx/', `${head}信箱`, 'consultation', 'letter-form'),
      fresh('/hdjl/lyxd/', '留言选登', 'reply', 8, 6, 18, { list: 'letters' }),
      fresh('/hdjl/yjzj/', '意见征集', 'survey', 40, 45, 8, { articles: 'consultations' }),
      fresh('/hdjl/zxft/', '在线访谈', 'interview', 60, 48, 8),
    ]),
    opens('/zjgk/', `走进${area}`, 'profile', [
      single('/zjgk/gkxx/', `${area}概况`, 'profile', 'prose'),
      single('/zjgk/lswh/', '历史文化', 'profile', 'prose'),
      single('/zjgk/zrdl/', '自然地理', 'profile', 'prose'),
    ]),
  ];
}
