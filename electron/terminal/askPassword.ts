/** Asks for a password in the terminal; what is typed is not shown. */
import process from 'node:process';
import { ReadStream } from 'node:tty';

const ENTER = /^[\r\n\u0004]$/;
const CANCEL = '\u0003';
const BACK = /^[\b\u007f]$/;

/** Null where nobody can be asked, or nobody answers. */
export async function askPassword(question: string): Promise<string | null> {
  const input = process.stdin;
  if (!(input instanceof ReadStream) || !process.stderr.isTTY) return null;
  process.stderr.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  try {
    return await new Promise<string | null>((resolve) => {
      const typed: string[] = [];
      const hear = (piece: string) => {
        for (const character of piece) {
          if (character === CANCEL || ENTER.test(character)) {
            input.off('data', hear);
            resolve(character === CANCEL || typed.length === 0 ? null : typed.join(''));
            return;
          }
          if (BACK.test(character)) typed.pop();
          else typed.push(character);
        }
      };
      input.on('data', hear);
    });
  } finally {
    input.setRawMode(false);
    input.pause();
    process.stderr.write('\n');
  }
}
