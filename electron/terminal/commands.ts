/** The list of terminal commands, in the order of the help. */
import { checkCommand } from './checkCommand.ts';
import type { Command } from './command.ts';
import { countCommand } from './countCommand.ts';
import { exportCommand } from './exportCommand.ts';
import { inspectCommand } from './inspectCommand.ts';
import { newCommand } from './newCommand.ts';

export const commands: readonly Command[] = [exportCommand, newCommand, checkCommand, inspectCommand, countCommand];
