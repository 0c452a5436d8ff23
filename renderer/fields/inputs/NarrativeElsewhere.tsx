/** Long texts are written in the editor: a form only leads there. */
import { Button } from 'antd';
import { writePlace } from '#shared/application/place.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import type { InputProps } from './inputProps.ts';

export function NarrativeElsewhere({ field, id }: InputProps<RichTextField>) {
  const { goToPlace } = useNavigation();
  return <Button id={id} onClick={() => goToPlace(writePlace({ kind: 'field', field: field.id }))}>到编辑器里写“{field.label}”</Button>;
}
