import { rulesOf } from '../rule-input';

/** Key areas (重点领域) that notices of the General Office of the State Council single out for disclosure. */
export const keyAreaRules = [
  ...rulesOf('关于推进重大建设项目批准和实施领域政府信息公开的意见（国办发〔2017〕94号）', [
    { id: 'KEY-PROJECT', name: '重大建设项目批准和实施', article: '二', status: 'C', mode: 'auto' },
  ]),
  ...rulesOf('关于推进公共资源配置领域政府信息公开的意见（国办发〔2017〕97号）', [
    { id: 'KEY-RESOURCES', name: '公共资源配置', status: 'S', mode: 'auto' },
  ]),
  ...rulesOf('关于推进社会公益事业建设领域政府信息公开的意见（国办发〔2018〕10号）', [
    { id: 'KEY-WELFARE', name: '社会公益事业建设', status: 'C', mode: 'auto' },
  ]),
  ...rulesOf('关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知（国办发〔2014〕46号）', [
    { id: 'KEY-PROPOSAL', name: '建议提案办理结果', status: 'C', mode: 'auto' },
  ]),
];
