/** One input for each kind of field. */
import type { ComponentType } from 'react';
import type { Field, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import { ConfirmationInput } from './ConfirmationInput.tsx';
import { DateInput } from './DateInput.tsx';
import { FigureInput } from './FigureInput.tsx';
import { IndustryInput } from './IndustryInput.tsx';
import type { InputProps } from './inputProps.ts';
import { IntegerInput } from './IntegerInput.tsx';
import { LongTextInput } from './LongTextInput.tsx';
import { NarrativeElsewhere } from './NarrativeElsewhere.tsx';
import { RegionInput } from './RegionInput.tsx';
import { TextInput } from './TextInput.tsx';
import { TotalOutput } from './TotalOutput.tsx';
import { YesNoInput } from './YesNoInput.tsx';

/** `single`: one input that a label can point at. `group`: several under one label. `inside`: the input says its label itself. */
export type Labelling = 'single' | 'group' | 'inside';

type Inputs = { readonly [K in FieldKind]: { readonly labelling: Labelling; readonly Input: ComponentType<InputProps<FieldOfKind<K>>> } };

const inputs: Inputs = {
  text: { labelling: 'single', Input: TextInput },
  longText: { labelling: 'single', Input: LongTextInput },
  figure: { labelling: 'single', Input: FigureInput },
  integer: { labelling: 'single', Input: IntegerInput },
  total: { labelling: 'single', Input: TotalOutput },
  choice: { labelling: 'group', Input: ChoiceInput },
  choices: { labelling: 'group', Input: ChoicesInput },
  yesNo: { labelling: 'group', Input: YesNoInput },
  confirmation: { labelling: 'inside', Input: ConfirmationInput },
  date: { labelling: 'group', Input: DateInput },
  region: { labelling: 'group', Input: RegionInput },
  industry: { labelling: 'single', Input: IndustryInput },
  richText: { labelling: 'single', Input: NarrativeElsewhere },
};

export function labellingOf(kind: FieldKind): Labelling {
  return inputs[kind].labelling;
}

export function FieldInput(properties: InputProps<Field>) {
  // The entry is the one of the field's own kind, which the compiler cannot follow through the map.
  const Input = inputs[properties.field.kind].Input as ComponentType<InputProps<Field>>;
  return <Input {...properties} />;
}
