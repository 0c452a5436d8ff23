/** Every command of the program, once: the native menu, the page's menu, the shortcuts and their list in the help come from here. What a command does is the window's (`renderer/commands`). */

export type CommandMenu = 'file' | 'edit' | 'view' | 'help';
export const commandMenuNames: Readonly<Record<CommandMenu, string>> = { file: '文件', edit: '编辑', view: '查看', help: '帮助' };

export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  readonly menu: CommandMenu;
  /** `Mod` is Ctrl, and Cmd on macOS: `Mod+Shift+Z`. Absent: no key. */
  readonly keys?: readonly string[];
  /** Only while a draft is open. */
  readonly needsDraft: boolean;
}

export const commands = [
  { id: 'newDraft', label: '新建申报书', menu: 'file', needsDraft: false },
  { id: 'openFile', label: '打开草稿文件…', menu: 'file', keys: ['Mod+O'], needsDraft: false },
  { id: 'openSample', label: '看看示例', menu: 'file', needsDraft: false },
  { id: 'saveVersion', label: '保存一个版本', menu: 'file', keys: ['Mod+S'], needsDraft: true },
  { id: 'nameVersion', label: '保存一个版本并起名', menu: 'file', keys: ['Mod+Shift+S'], needsDraft: true },
  { id: 'history', label: '历史版本', menu: 'file', needsDraft: true },
  { id: 'saveDraftFile', label: '导出草稿文件…', menu: 'file', needsDraft: true },
  { id: 'export', label: '导出申报材料…', menu: 'file', keys: ['Mod+E'], needsDraft: true },
  { id: 'print', label: '用 PDF 程序打印…', menu: 'file', keys: ['Mod+Shift+P'], needsDraft: true },
  { id: 'home', label: '回到我的申报书', menu: 'file', needsDraft: true },
  { id: 'settings', label: '设置', menu: 'file', keys: ['Mod+,'], needsDraft: false },
  { id: 'undo', label: '撤销', menu: 'edit', keys: ['Mod+Z'], needsDraft: true },
  { id: 'redo', label: '重做', menu: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], needsDraft: true },
  { id: 'find', label: '查找和替换', menu: 'edit', keys: ['Mod+F'], needsDraft: true },
  { id: 'findNext', label: '查找下一处', menu: 'edit', keys: ['F3'], needsDraft: true },
  { id: 'findPrevious', label: '查找上一处', menu: 'edit', keys: ['Shift+F3'], needsDraft: true },
  { id: 'goTo', label: '转到…', menu: 'edit', keys: ['Mod+K'], needsDraft: true },
  { id: 'nextFinding', label: '下一处问题', menu: 'edit', keys: ['F8'], needsDraft: true },
  { id: 'previousFinding', label: '上一处问题', menu: 'edit', keys: ['Shift+F8'], needsDraft: true },
  { id: 'explainFinding', label: '说明原因', menu: 'edit', keys: ['Mod+F8'], needsDraft: true },
  { id: 'preview', label: '预览', menu: 'view', keys: ['Mod+P'], needsDraft: true },
  { id: 'focusMode', label: '专注写作', menu: 'view', keys: ['F11'], needsDraft: true },
  { id: 'nextStep', label: '下一步', menu: 'view', keys: ['Mod+PageDown'], needsDraft: true },
  { id: 'previousStep', label: '上一步', menu: 'view', keys: ['Mod+PageUp'], needsDraft: true },
  { id: 'shortcuts', label: '快捷键', menu: 'help', keys: ['F1'], needsDraft: false },
  { id: 'guide', label: '怎么用', menu: 'help', needsDraft: false },
  { id: 'notice', label: '通知原文', menu: 'help', needsDraft: false },
  { id: 'about', label: '关于', menu: 'help', needsDraft: false },
] as const satisfies readonly CommandEntry[];
export type CommandId = (typeof commands)[number]['id'];
