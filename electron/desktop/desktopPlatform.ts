/** What the services ask of the host that they run in: Electron, or the loopback server behind a browser. */

export interface DesktopPlatform {
  readonly host: 'electron' | 'browser';
  /** `质量标杆申报助手 0.1.0`. */
  readonly program: string;
  readonly version: string;
  /** ISO day, empty when unknown. */
  readonly builtFrom: string;
  /** The user's own documents. */
  readonly documentsFolder: string;
  /** Where the program keeps what is its own: settings, what it remembers. */
  readonly settingsFolder: string;
  /** The shipped sample's `draft.json`. */
  readonly sampleFile: string;
  readonly fontsFolder: string;
  readonly typesettingWorker: URL;
  readonly now: () => Date;
  /** Dialogs: full paths, null when the user cancelled. */
  pickDraftFile(): Promise<string | null>;
  pickSaveFile(suggestedName: string): Promise<string | null>;
  pickFolder(title: string, startAt: string): Promise<string | null>;
  /** Shows a folder in the file manager. Refuses, in words, where there is none. */
  showFolder(folder: string): Promise<void>;
  /** Opens a document with the system's program. Refuses, in words, where there is none. */
  openDocument(file: string): Promise<void>;
}
