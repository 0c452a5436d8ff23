/** Has a package bound in a thread of its own, so that neither typing nor the preview waits. It ends with the work: a volume takes much memory. */
import { WorkerCalls } from '#electron/desktop/typesetting/workerCalls.ts';
import type { Binding, BindingRequest } from './bindVolumes.ts';

export type BindingOrder = Omit<BindingRequest, 'typeset'>;
export interface BindingJob extends BindingOrder {
  readonly kind: 'bind';
}
export type Bind = (order: BindingOrder) => Promise<Binding>;

/** Starts the same worker file as the typesetter. */
export function createBind(workerFile: URL, fontsFolder: string): Bind {
  return async (order) => {
    const calls = new WorkerCalls<BindingJob, Binding>(workerFile, { fontsFolder });
    try {
      return await calls.ask({ kind: 'bind', ...order });
    } finally {
      await calls.close();
    }
  };
}
