/** Every picture of the sample by the id under which its text refers to it. */
import { drawCapability } from './pictures/drawCapability.ts';
import { drawComparison } from './pictures/drawComparison.ts';
import { drawControlChart } from './pictures/drawControlChart.ts';
import { drawFishbone } from './pictures/drawFishbone.ts';
import { drawGrowth } from './pictures/drawGrowth.ts';
import { drawIdentification } from './pictures/drawIdentification.ts';
import { drawModel } from './pictures/drawModel.ts';
import { drawOrganisation } from './pictures/drawOrganisation.ts';
import { drawPareto } from './pictures/drawPareto.ts';
import { drawPdca } from './pictures/drawPdca.ts';
import { drawPlatform } from './pictures/drawPlatform.ts';
import { drawProcess } from './pictures/drawProcess.ts';
import { drawTrend } from './pictures/drawTrend.ts';

export const pictures: Readonly<Record<string, () => string>> = {
  growth: drawGrowth,
  model: drawModel,
  pdca: drawPdca,
  organisation: drawOrganisation,
  identification: drawIdentification,
  process: drawProcess,
  pareto: drawPareto,
  fishbone: drawFishbone,
  controlChart: drawControlChart,
  platform: drawPlatform,
  capability: drawCapability,
  trend: drawTrend,
  comparison: drawComparison,
};
