import type { Locale } from '../../i18n/locales.ts';

/** Where a teacher may want to put a widget. */
export const hosts = [
  'moodle-page',
  'moodle-forum',
  'moodle-url',
  'moodle-file',
  'canvas',
  'wordpress',
  'notion',
  'classroom',
  'slides',
  'jupyter',
  'xuexitong',
  'rain-classroom',
  'seewo',
  'dingtalk',
  'wechat',
] as const;

/** Where a teacher may want to put a widget. */
export type Host = (typeof hosts)[number];

/** Every word of the embed builder in one language. */
export interface EmbedWords {
  title: string;
  colon: string;
  state: string;
  stateHint: string;
  language: string;
  colours: string;
  themes: Readonly<Record<'device' | 'light' | 'dark', string>>;
  width: string;
  pixels(width: number): string;
  slides: string;
  preview: string;
  code: string;
  link: string;
  copy: string;
  copied: string;
  notCopied: string;
  qr: string;
  saveQr: string;
  picture: string;
  noPicture: string;
  file: string;
  fileHint: string;
  saving: string;
  failed: string;
  host: string;
  hosts: Readonly<Record<Host, readonly [name: string, advice: string]>>;
}

const en: EmbedWords = {
  title: 'Build my embed',
  colon: ': ',
  state: 'Shown',
  stateHint: 'Change the widget at the top of this page; this follows.',
  language: 'Language',
  colours: 'Colours',
  themes: { device: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  width: 'Width at most',
  pixels: (width) => `${width} px`,
  slides: 'For slides: keys that the widget does not need go on to the deck',
  preview: 'Preview',
  code: 'Code to paste',
  link: 'Link to this state',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Not copied: select the text and copy it by hand.',
  qr: 'QR code of the link',
  saveQr: 'Save the QR code',
  picture: 'Picture of this state',
  noPicture: 'This state has no picture of its own; the named views on this page have one.',
  file: 'One file',
  fileHint:
    'The widget in this state as one HTML file: it opens from a stick, in Moodle as a File, without a network.',
  saving: 'Writing the file …',
  failed: 'The file could not be fetched. Try once more.',
  host: 'Where does it go?',
  hosts: {
    'moodle-page': [
      'Moodle: Page',
      'The visual editor stores the pasted frame with all its sizes, but refuses it scripts, even where the code allows them: a still picture that fills the frame and names the address of the living one; the link below stays. Pasted into a text area set to plain HTML the widget lives, until somebody saves it in the visual editor. A File, a URL or a SCORM package stays alive. (The editor alone was tried on 30 November 2026: TinyMCE 7.9.3 as it comes, in Chromium 156. What Moodle itself does stands on an earlier trial of that month, of Moodle 4.5; Label and Book were not tried.)',
    ],
    'moodle-forum': [
      'Moodle: forum post',
      'Moodle takes frames out of posts; the link under the frame stays. Paste the link. (Tried in November 2026, Moodle 4.5.)',
    ],
    'moodle-url': [
      'Moodle: URL',
      'Give it the link: the widget lives. Moodle shows it in a window of about 800 by 694 pixels; the widget fits any size. (Tried in November 2026, Moodle 4.5.)',
    ],
    'moodle-file': [
      'Moodle: File',
      'Save the widget as one file and upload it: it lives and needs nothing else. (Tried in November 2026, Moodle 4.5.)',
    ],
    canvas: [
      'Canvas',
      'Not tried by us. Paste the code in the HTML editor of a page; if the frame stays empty, your administrator has to allow this site’s address. An HTML file in Canvas Files does not run.',
    ],
    wordpress: [
      'WordPress',
      'Paste the link on a line of its own, not the code: WordPress makes the frame itself, and the widget lives in it. (Tried in November 2026, WordPress 6.1.)',
    ],
    notion: [
      'Notion, Coda',
      'Not tried by us. Paste the link and choose “Embed”; they may show a plain link until their service knows this site.',
    ],
    classroom: [
      'Google Classroom',
      'Not tried by us. Add the link to an assignment or to material.',
    ],
    slides: [
      'Reveal.js, Quarto slides',
      'Switch on “For slides” and put the frame on a slide of its own. Motion waits until the slide is shown, and keys that the widget does not need go on to the deck. (Tried in November 2026, Reveal.js 6; Quarto was not tried.)',
    ],
    jupyter: [
      'Jupyter',
      'Not tried by us. Use IPython.display.IFrame with the address of the frame, its width and its height.',
    ],
    xuexitong: [
      'Xuexitong (学习通)',
      'Add the link to a chapter or an assignment, or the single file as an attachment to download and open. Not tried.',
    ],
    'rain-classroom': [
      'Rain Classroom (雨课堂)',
      'Its lessons are slides: put the picture and the QR code on one, and students scan it. Not tried.',
    ],
    seewo: [
      'Seewo whiteboards (希沃)',
      'Put the picture into the lesson, and open the link or the single file in the board’s browser when it is needed. Not tried.',
    ],
    dingtalk: [
      'DingTalk (钉钉)',
      'Send the link or the single file to the class group. Not tried.',
    ],
    wechat: [
      'WeChat public accounts (微信公众号)',
      'Articles take no frames and no script: put in the picture and the QR code, and the link behind “read the original”. Not tried.',
    ],
  },
};

const zh: EmbedWords = {
  title: '定制嵌入代码',
  colon: '：',
  state: '显示',
  stateHint: '调整本页上方的互动图，这里随之改变。',
  language: '语言',
  colours: '颜色',
  themes: { device: '随读者的设备', light: '浅色', dark: '深色' },
  width: '最大宽度',
  pixels: (width) => `${width}像素`,
  slides: '用于幻灯片：互动图用不到的按键交给幻灯片',
  preview: '预览',
  code: '要粘贴的代码',
  link: '这一状态的链接',
  copy: '复制',
  copied: '已复制。',
  notCopied: '没有复制成功，请选中文字手动复制。',
  qr: '链接的二维码',
  saveQr: '保存二维码',
  picture: '这一状态的图片',
  noPicture: '这一状态没有现成的图片；本页列出的视图各有一张。',
  file: '单个文件',
  fileHint: '把这一状态的互动图存成一个 HTML 文件：可从U盘打开，可作为Moodle“文件”上传，不用联网。',
  saving: '正在生成文件……',
  failed: '文件未取到，请稍后重试。',
  host: '放到哪里？',
  hosts: {
    'moodle-page': [
      'Moodle：网页',
      '可视化编辑器保存贴进去的框架，尺寸都在，但一律不许它运行脚本，代码里写了允许也一样：只剩占满框架的静态图和可操作的图的网址，下面的链接也在。贴进设为纯HTML的文本区可以操作，直到有人用可视化编辑器再次保存。用“文件”“网址”或SCORM包则一直可以操作。（2026年11月30日单独试过编辑器：TinyMCE 7.9.3，默认设置，Chromium 156。Moodle本身怎样处理，依据的是当月早些时候对Moodle 4.5的试验；标签和图书未实测。）',
    ],
    'moodle-forum': [
      'Moodle：讨论区帖子',
      'Moodle会去掉帖子里的框架，只留下面的链接。请粘贴链接。（2026年11月试过，Moodle 4.5。）',
    ],
    'moodle-url': [
      'Moodle：网址',
      '填入链接，互动图可以操作。Moodle用约800×694像素的窗口显示，互动图适应任何大小。（2026年11月试过，Moodle 4.5。）',
    ],
    'moodle-file': [
      'Moodle：文件',
      '把互动图存成单个文件上传：可以操作，不需要别的。（2026年11月试过，Moodle 4.5。）',
    ],
    canvas: [
      'Canvas',
      '未实测。在页面的HTML编辑器中粘贴代码；如果框架是空的，需要管理员允许本站的网址。传到Canvas文件区的HTML文件不会运行。',
    ],
    wordpress: [
      'WordPress',
      '把链接单独贴成一行，不要贴代码：WordPress自己生成框架，互动图可以操作。（2026年11月试过，WordPress 6.1。）',
    ],
    notion: [
      'Notion、Coda',
      '未实测。粘贴链接并选择“嵌入”；在它们的服务认识本站之前，可能只显示链接。',
    ],
    classroom: ['Google Classroom', '未实测。把链接加到作业或资料里。'],
    slides: [
      'Reveal.js、Quarto幻灯片',
      '打开“用于幻灯片”，让框架独占一张。翻到这一张才会动，互动图用不到的按键交给幻灯片。（2026年11月试过，Reveal.js 6；Quarto未实测。）',
    ],
    jupyter: ['Jupyter', '未实测。用 IPython.display.IFrame，填入框架的网址、宽和高。'],
    xuexitong: [
      '学习通',
      '在章节或作业里添加链接；也可把单个 HTML 文件作为附件，学生下载后用浏览器打开。未实测。',
    ],
    'rain-classroom': [
      '雨课堂',
      '课件以幻灯片为主：把图片和二维码放进页面，学生扫码打开。未实测。',
    ],
    seewo: ['希沃', '把图片放进课件，用到时在一体机的浏览器里打开链接或单个 HTML 文件。未实测。'],
    dingtalk: ['钉钉', '把链接或单个 HTML 文件发到班级群。未实测。'],
    wechat: [
      '微信公众号',
      '图文正文不能嵌入外站网页，也不能运行脚本：放图片和二维码，链接放在“阅读原文”。未实测。',
    ],
  },
};

/** The words of the embed builder by language. */
export const embedWords: Readonly<Record<Locale, EmbedWords>> = { en, zh };
