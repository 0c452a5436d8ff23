/** Long work in short turns while nothing else is to be done: no turn is longer than a fraction of a frame. */

/** A key that comes meanwhile waits no longer than this. */
const TURN_MS = 6;
/** Also on a page that is never idle. */
const LONGEST_WAIT_MS = 250;

function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}

/** Takes the steps of a generator turn by turn, then hands over what it returns. Returns the way to drop it. */
export function workWhenIdle<T>(steps: Generator<unknown, T, undefined>, done: (result: T) => void): () => void {
  let cancel: (() => void) | null = null;
  const turn = () => {
    const began = performance.now();
    do {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() - began < TURN_MS);
    cancel = whenIdle(turn);
  };
  cancel = whenIdle(turn);
  return () => cancel?.();
}
