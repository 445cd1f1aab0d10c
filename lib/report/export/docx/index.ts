// docx: the one library that is kept, writes Word's own format and runs in a browser and in Node; no eval.
import { Document, Packer } from 'docx';
import { messagesFor } from '../../../../locales';
import { toVerify, violations } from '../../findings-by-subject';
import type { Exporter } from '../exporter';
import { plainText } from '../plain-text';
import { attachment } from './attachment';
import { documentStyles, landscapePage, pageNumbers, portraitPage } from './layout';
import { notice } from './notice';

/**
 * The notice of rectification (整改通知) in the layout of official documents, for the office to put its head on: the
 * letter, then what is confirmed and what has still to be verified as two attachments, never mixed.
 */
export const docx: Exporter = async (report, locale) => {
  const t = messagesFor(locale);
  const attachments = [
    { subjects: violations(report), title: t('report.notice.violations') },
    { subjects: toVerify(report), title: t('report.notice.toVerify') },
  ].filter(({ subjects }) => subjects.length > 0);
  const document = new Document({
    title: plainText(t('report.notice.title', { name: report.portal.name })),
    creator: '',
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: portraitPage },
        footers: pageNumbers,
        children: notice(
          report,
          attachments.map(({ title }) => title),
          t,
        ),
      },
      ...attachments.map(({ subjects, title }, index) => ({
        properties: { page: landscapePage },
        footers: pageNumbers,
        children: attachment(subjects, { number: index + 1, title, report, t }),
      })),
    ],
  });
  return Packer.toBlob(document);
};
