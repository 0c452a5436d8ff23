/** Pastes what another program has put into the clipboard, with all of its formats. */
import type { Page } from '@playwright/test';

export interface ClipboardContent {
  readonly html?: string;
  readonly text?: string;
}

/** Into what has the cursor. The page's own clipboard would clean the HTML first, which Word and Excel do not. */
export async function paste(page: Page, { html, text }: ClipboardContent): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    if (content.html !== undefined) data.setData('text/html', content.html);
    if (content.text !== undefined) data.setData('text/plain', content.text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, { html, text });
}

/** A block of cells as Excel gives it: HTML in its own style, and lines with tabs. */
export function excelClipboard(rows: readonly (readonly string[])[]): ClipboardContent {
  const cells = rows.map((row) => ` <tr height=19 style='height:14.25pt'>\n${row.map((cell) => `  <td class=xl65 align=right width=72 style='width:54pt'>${cell}</td>`).join('\n')}\n </tr>`);
  return {
    text: rows.map((row) => `${row.join('\t')}\r\n`).join(''),
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15"><style><!--td {white-space:nowrap;} .xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00";}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=288 style='border-collapse:collapse;width:216pt'>
<!--StartFragment-->
${cells.join('\n')}
<!--EndFragment-->
</table></body></html>`,
  };
}
