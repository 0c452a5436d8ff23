/** The one place that knows pdf.js. Parsing and drawing run in workers; the window only shows finished pictures of pages. */
import { getDocument, GlobalWorkerOptions, type PDFPageProxy, PDFWorker, RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { keepPdfFontsOut } from './keepPdfFontsOut.ts';

/** Shipped as they are: they run under the page's own policy. */
const workerUrl = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;
const rendererUrl = new URL('pdfjs-dist/legacy/build/pdf.renderer.min.mjs', import.meta.url).href;

export interface OpenPdf {
  readonly pages: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Draws a page (from 1) as wide as `canvas` is to be; false when it was stopped before it was finished. */
  draw(page: number, canvas: HTMLCanvasElement, widthPx: number, signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}

/** A page that would need more is drawn coarser: 100 % of the screen's sharpness is of no use at 300 % zoom. */
const LARGEST_CANVAS_PIXELS = 16_000_000;

let worker: PDFWorker | null = null;
/** One for the pages that are shown and one for those that are coming, kept for the next ones. */
function startWorkers(): PDFWorker {
  if (!worker || worker.destroyed) {
    GlobalWorkerOptions.workerSrc = workerUrl;
    GlobalWorkerOptions.rendererSrc = rendererUrl;
    const renderers = [1, 2].map(() => new Worker(rendererUrl, { type: 'module' }));
    GlobalWorkerOptions.rendererPorts = renderers;
    if (typeof OffscreenCanvas !== 'undefined') {
      const letFontsIn = keepPdfFontsOut(document.fonts);
      // pdf.js then draws in the window.
      for (const renderer of renderers) renderer.addEventListener('error', letFontsIn);
    }
    worker = new PDFWorker();
  }
  return worker;
}

async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, widthPx: number, signal: AbortSignal): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(widthPx / width, Math.sqrt(LARGEST_CANVAS_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport, background: 'white' });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
    return true;
  } catch (error) {
    if (error instanceof RenderingCancelledException) return false;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The bytes stay the caller's. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    // pdf.js hands the bytes over to its worker.
    data: bytes.slice(),
    worker: startWorkers(),
    // Our own files hold nothing that needs compiled decoders, and the policy of the page does not allow them.
    useWasm: false,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: pdf.numPages,
    widthPt: width,
    heightPt: height,
    async draw(page, canvas, widthPx, signal) {
      const found = await pdf.getPage(page);
      return signal.aborted ? false : drawPage(found, canvas, widthPx, signal);
    },
    close: () => task.destroy(),
  };
}
