/** What the frame of a field hands to its input. */
import type { Field } from '#shared/form/field.ts';

export interface InputProps<F extends Field> {
  readonly field: F;
  /** Of the input that the label belongs to. */
  readonly id: string;
  /** Of the label, for groups of inputs. */
  readonly labelId: string;
  /** Ids of help, limit and findings. */
  readonly describedBy: string;
  readonly hasError: boolean;
}
