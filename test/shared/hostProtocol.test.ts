import { expect, it } from 'vitest';
import { readFragment, writeFragment } from '#shared/hostProtocol.ts';

const token = 'a'.repeat(43);

it('a token and a file to open come out of the address as they went in', () => {
  expect(readFragment(writeFragment({ token, open: null }))).toEqual({ token, open: null });
  const open = { handle: 'h_1-2', fileName: '某某公司 & 草稿=终稿#1.zbdraft' };
  expect(readFragment(writeFragment({ token, open }))).toEqual({ token, open });
});

it.each(['', '/', '/draft/1', 't=', 't=<script>', `x=${token}`])('an address without a token has none: %s', (fragment) => {
  expect(readFragment(fragment)).toBeNull();
});

it('a name that cannot be read is left out, and a handle that is none is no file', () => {
  expect(readFragment(`t=${token}&open=h&name=%E4`)).toEqual({ token, open: { handle: 'h', fileName: '' } });
  expect(readFragment(`t=${token}&open=../etc`)).toEqual({ token, open: null });
});
