/** Opens one text of the session in an editor. What the schema refuses is never mounted: an editor that shows less than is stored would save less. */
import { type Content, Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import { storedAnswer } from '#shared/application/answers.ts';
import { writePlace } from '#shared/application/place.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { checkRichText } from '#shared/richText/isRichText.ts';
import { EMPTY_RICH_TEXT } from '#shared/richText/model.ts';
import type { PictureUrls } from '#renderer/editor/pictures/pictureUrls.ts';
import type { PictureSaver } from '#renderer/editor/pictures/savePictureAs.ts';
import { editorExtensions } from '#renderer/editor/schema/editorExtensions.ts';
import { SearchHighlights } from '#renderer/editor/search/searchHighlights.ts';
import { liveValueView, referenceView } from '#renderer/editor/views/chipView.ts';
import { figureView } from '#renderer/editor/views/figureView.ts';
import type { InlineTexts } from '#renderer/editor/views/inlineTexts.ts';
import { tableView } from '#renderer/editor/views/tableView.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { clipboardSerializer, clipboardText } from './copying.ts';
import { DocumentRules } from './documentRules.ts';
import { EditorBinding } from './editorBinding.ts';
import { EmptyClass } from './emptyClass.ts';
import { HeadingKeys } from './headingKeys.ts';
import { RichTextConverter } from './richTextConverter.ts';
import { TextAtGap } from './textAtGap.ts';
import { withOwnIds } from './withOwnIds.ts';

export interface NarrativeEditor {
  readonly editor: Editor;
  readonly binding: EditorBinding;
  readonly converter: RichTextConverter;
  readonly field: RichTextField;
  destroy(): void;
}
export interface NarrativeEditorParts {
  readonly element: HTMLElement;
  readonly session: DraftSession;
  readonly field: RichTextField;
  readonly urls: PictureUrls;
  readonly texts: InlineTexts;
  /** Null: pictures cannot be saved from here. */
  readonly saver?: PictureSaver | null;
  /** For the reader of the screen: the part's heading. */
  readonly label: string;
  readonly handleDOMEvents: NonNullable<EditorProps['handleDOMEvents']>;
  onUnfit(): void;
}

/** Null when the stored text is none, or none that the editor can show. */
export function createNarrativeEditor(parts: NarrativeEditorParts): NarrativeEditor | null {
  const { element, session, field, urls, texts, saver, label, handleDOMEvents, onUnfit } = parts;
  const stored: unknown = storedAnswer(session.answers, field) ?? EMPTY_RICH_TEXT;
  const checked = checkRichText(stored);
  if (!checked.ok) return null;
  let converter: RichTextConverter | null = null;
  let editor: Editor;
  try {
    editor = new Editor({
      element,
      extensions: [
        ...editorExtensions({
          table: tableView, picture: figureView('picture', urls, saver), chart: figureView('chart', urls),
          liveValue: liveValueView(texts), reference: referenceView(texts),
        }),
        DocumentRules, EmptyClass, HeadingKeys, SearchHighlights, TextAtGap,
      ],
      // A window that only reads shows what the writing one saves.
      editable: !session.isReadOnly,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { delete: false, drop: false, paste: false, textDirection: false },
      editorProps: {
        attributes: {
          class: 'paper-text', lang: 'zh-CN', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off', 'aria-multiline': 'true', 'aria-label': label,
          'data-place': writePlace({ kind: 'field', field: field.id }), 'data-leads': 'itself',
        },
        handleDOMEvents,
        clipboardTextSerializer: (slice) => clipboardText(slice, texts),
        transformPasted: (slice) => withOwnIds(slice, session, field),
        // The caret keeps clear of the toolbar above and the counters beneath.
        scrollMargin: { top: 96, bottom: 88, left: 0, right: 0 },
        scrollThreshold: { top: 72, bottom: 64, left: 0, right: 0 },
      },
      onBeforeCreate: ({ editor: unborn }) => {
        unborn.setOptions({ editorProps: { ...unborn.options.editorProps, clipboardSerializer: clipboardSerializer(unborn.schema, texts) } });
        converter = new RichTextConverter(unborn.schema);
        // A document is taken as it is; the types know only of JSON, which would lose what the converter remembers.
        unborn.options.content = converter.toDocument(checked.doc) as unknown as Content;
      },
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  if (!converter) throw new Error('the editor was made without its text');
  const made: RichTextConverter = converter;
  const binding = new EditorBinding({ session, field, editor, converter: made, onUnfit });
  return {
    editor,
    binding,
    converter: made,
    field,
    destroy() {
      binding.destroy();
      editor.destroy();
    },
  };
}
