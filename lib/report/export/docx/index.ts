// docx: the one library that is kept, writes Word's own format and runs in a browser and in Node; no eval.
import { Document, Packer, type Paragraph, type Table } from 'docx';
import { messagesFor, type Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { type Subject, toVerify, violations } from '../../findings-by-subject';
import type { Exporter } from '../exporter';
import { plainText } from '../plain-text';
import { attachment } from './attachment';
import { documentStyles, landscapePage, pageNumbers, portraitPage } from './layout';
import { notice } from './notice';
import { inspectionAttachment, scoreAttachment } from './score-attachments';

/**
 * The notice of rectification (整改通知) in the layout of official documents, for the office to put its head on: the
 * letter, then what is confirmed and what has still to be verified as two attachments, never mixed; then points and what
 * an inspector answered.
 */
export const docx: Exporter = async (report, locale) => {
  const t = messagesFor(locale);
  const attachments = attachmentsOf(report, t);
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
      ...attachments.map(({ make }, index) => ({
        properties: { page: landscapePage },
        footers: pageNumbers,
        children: make(index + 1) ?? [],
      })),
    ],
  });
  return Packer.toBlob(document);
};

interface Attachment {
  title: string;
  /** Its sheets, by the number it gets; `null` where there is nothing to tell. */
  make(number: number): (Paragraph | Table)[] | null;
}

function attachmentsOf(report: AuditReport, t: Translate): Attachment[] {
  const ofSubjects = (subjects: readonly Subject[], title: string): Attachment => ({
    title,
    make: (number) => (subjects.length ? attachment(subjects, { number, title, report, t }) : null),
  });
  const all: Attachment[] = [
    ofSubjects(violations(report), t('report.notice.violations')),
    ofSubjects(toVerify(report), t('report.notice.toVerify')),
    { title: t('report.scoreTable.title'), make: (number) => scoreAttachment(report, number, t) },
    { title: t('workbench.nav.inspection'), make: (number) => inspectionAttachment(report, number, t) },
  ];
  return all.filter(({ make }) => make(0) !== null);
}
