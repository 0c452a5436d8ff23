/** `npm run bench -- window`: the window's speed and memory. Further words choose parts: `start`, `editor`, `inputs`, … */
import process from 'node:process';
import { reportTable } from '../reportTable.ts';
import { WINDOW_PARTS, windowFigures } from './benchWindowFigures.ts';

const chosen = WINDOW_PARTS.filter((part) => process.argv.includes(part));
console.log(reportTable(await windowFigures(chosen.length > 0 ? chosen : WINDOW_PARTS)));
