/** Ctrl+C and a closed terminal, while something is being written: noted first, so that what is half-made can be removed. */
import process from 'node:process';
import { Refused } from '#electron/desktop/refused.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interruption {
  /** Called between steps: throws Refused when the user has asked to stop. */
  refuseIfAsked(): void;
  stop(): void;
}

/** A second signal ends the program at once. */
export function watchInterruption(): Interruption {
  let isAsked = false;
  const note = () => {
    isAsked = true;
    stop();
  };
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, note);
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    refuseIfAsked() {
      if (isAsked) throw new Refused('已停止，没有留下未完成的材料。您的草稿没有改动。');
    },
    stop,
  };
}
