/** The four marks, with the keys that Word has for them. Raised and lowered exclude each other, as on paper. */
import type { Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';

const OwnSuperscript = Superscript.extend({
  addKeyboardShortcuts() {
    // Ctrl+, is the program's, so Word's keys stand in its place.
    return {
      'Mod-Shift-=': () => this.editor.chain().unsetSubscript().toggleSuperscript().run(),
      'Mod-+': () => this.editor.chain().unsetSubscript().toggleSuperscript().run(),
    };
  },
});
const OwnSubscript = Subscript.extend({
  addKeyboardShortcuts() {
    return { 'Mod-=': () => this.editor.chain().unsetSuperscript().toggleSubscript().run() };
  },
});

export const marks: readonly Mark[] = [Bold, Italic, OwnSuperscript, OwnSubscript];
