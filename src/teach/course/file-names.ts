import type { Locale } from '../../i18n/locales.ts';

/** What folders and files of the archive are called. */
interface FileNames {
  /** Folders, each with its slash; the first holds the answers. */
  teachers: string;
  students: string;
  widgets: string;
  /** Files, without their endings. */
  plans: string;
  key: string;
  slides: string;
  questions: string;
  worksheet: string;
  glossary: string;
}

/** What folders and files of the archive are called, by language. */
export const fileNames: Readonly<Record<Locale, FileNames>> = {
  en: {
    teachers: 'for-teachers/',
    students: 'for-students/',
    widgets: 'widgets/',
    plans: 'plans',
    key: 'key',
    slides: 'slides',
    questions: 'questions',
    worksheet: 'worksheet',
    glossary: 'glossary',
  },
  zh: {
    teachers: '教师用/',
    students: '学生用/',
    widgets: '互动图/',
    plans: '教案',
    key: '答案',
    slides: '幻灯片',
    questions: '题目',
    worksheet: '学习单',
    glossary: '词汇表',
  },
};
