/** No screen has a serious finding of axe, in light and in dark. */
import { editions } from '#shared/editions/index.ts';
import type { Page } from '@playwright/test';
import { stateDraftFile } from '../screenshots/stateDrafts.ts';
import { homeDialogs, type Screen, workspaceDialogs } from '../screenshots/screens.ts';
import { settle } from '../screenshots/settle.ts';
import { seriousFindings } from './support/accessibility.ts';
import { dropDraftFile } from './support/dropFile.ts';
import { createDraft, goHome } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { goToStep } from './support/workspace.ts';

const STEPS = [...editions[0]?.sections.map(({ stepTitle }) => stepTitle) ?? [], '证实性材料', '承诺书', '检查与导出'];

class Findings {
  readonly all: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async look(screen: string): Promise<void> {
    await settle(this.#page);
    this.all.push(...(await seriousFindings(this.#page)).map((finding) => `${screen}: ${finding}`));
  }

  async lookAt(screens: readonly Screen[]): Promise<void> {
    for (const { name, show } of screens) {
      await show(this.#page);
      await this.look(name);
      await this.#page.keyboard.press('Escape');
      await expect(this.#page.locator('.ant-modal-wrap:visible, .ant-dropdown:visible, .find-panel')).toHaveCount(0);
    }
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen can be used by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const findings = new Findings(page);
    await findings.look('empty home');
    await createDraft(page, '');
    for (const step of STEPS) {
      await goToStep(page, step);
      await findings.look(`empty ${step}`);
    }
    await goHome(page);
    await dropDraftFile(page, '问题.zbdraft', await stateDraftFile('problem', crypto.randomUUID()));
    for (const step of STEPS) {
      await goToStep(page, step);
      await findings.look(`problem ${step}`);
    }
    await page.getByRole('button', { name: /^说明原因/ }).first().click();
    await findings.look('a reason being given');
    await page.keyboard.type('按规定沿用原来的代码');
    await page.keyboard.press('Enter');
    await findings.look('a reason that was given');
    await page.keyboard.press('F8');
    await page.getByRole('region', { name: '要看的地方' }).waitFor();
    await findings.look('the problem that F8 leads to');
    await goToStep(page, '典型经验');
    await page.getByRole('tab', { name: '（四）实施情况' }).click();
    await findings.look('the editor');
    await goToStep(page, '表2 经济效益');
    await page.getByRole('grid').getByRole('gridcell').filter({ hasText: /\d/ }).first().click();
    await findings.look('a cell being filled in');
    await findings.lookAt(workspaceDialogs);
    await goHome(page);
    await findings.look('home');
    await findings.lookAt(homeDialogs);
    expect(findings.all).toEqual([]);
  });
}
