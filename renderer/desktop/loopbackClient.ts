/** The window's side of the loopback host: one POST a call, with the token that only this page was given. */
import type { BrowseMethod, BrowseApi } from '#shared/browseApi.ts';
import type { DesktopApi, DesktopMethod } from '#shared/desktopApi.ts';
import { decodeFrame, encodeFrame } from '#shared/desktopFrame.ts';
import { BROWSE_PATH, DESKTOP_PATH, LARGEST_BODY_BYTES, TOKEN_HEADER } from '#shared/hostProtocol.ts';

/** The host did not answer, or does not know this page. */
export class HostUnreachable extends Error {
  override readonly name = 'HostUnreachable';
}

export interface LoopbackClient {
  desktop<M extends DesktopMethod>(method: M, argument: Parameters<DesktopApi[M]>[0]): ReturnType<DesktopApi[M]>;
  browse<M extends BrowseMethod>(method: M, argument: Parameters<BrowseApi[M]>[0]): ReturnType<BrowseApi[M]>;
}

const TOO_LARGE = { refused: '内容超过 320 MB，没能送到磁盘。是草稿文件时，请改用“打开草稿文件”；是图片时，请先缩小。' };

async function post(path: string, argument: unknown, token: string): Promise<unknown> {
  const body = encodeFrame(argument);
  if (body.length > LARGEST_BODY_BYTES) return TOO_LARGE;
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', body, headers: { [TOKEN_HEADER]: token }, cache: 'no-store', credentials: 'omit', redirect: 'error' });
  } catch (error) {
    throw new HostUnreachable('the host does not answer', { cause: error });
  }
  if (!response.ok) throw new HostUnreachable(`the host answered ${response.status} to ${path}`);
  return decodeFrame(new Uint8Array(await response.arrayBuffer()));
}

export function loopbackClient(token: string): LoopbackClient {
  return {
    desktop: (method, argument) => post(`${DESKTOP_PATH}${method}`, argument, token) as ReturnType<DesktopApi[typeof method]>,
    browse: (method, argument) => post(`${BROWSE_PATH}${method}`, argument, token) as ReturnType<BrowseApi[typeof method]>,
  };
}
