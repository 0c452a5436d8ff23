/** The shape of every argument of the page's own file dialogs. */
import * as v from 'valibot';
import type { BrowseApi, BrowseMethod } from '#shared/browseApi.ts';
import { BadArgument } from '#electron/desktop/desktopSchemas.ts';

const handle = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const name = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.uuid());

const browseSchemas: { readonly [M in BrowseMethod]: v.GenericSchema } = {
  listPlaces: v.strictObject({}),
  listFolder: v.strictObject({ handle: v.nullable(handle) }),
  makeFolder: v.strictObject({ handle, name }),
  saveDraftFileIn: v.strictObject({ id, folder: handle, name, replace: v.boolean(), password: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))) }),
};

export function isBrowseMethod(method: string): method is BrowseMethod {
  return Object.hasOwn(browseSchemas, method);
}

export async function callBrowse(browse: BrowseApi, method: BrowseMethod, argument: unknown): Promise<unknown> {
  if (!v.is(browseSchemas[method], argument)) throw new BadArgument(method);
  return (browse[method] as (checked: unknown) => Promise<unknown>)(argument);
}
