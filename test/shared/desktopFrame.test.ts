import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadFrame, decodeFrame, encodeFrame } from '#shared/desktopFrame.ts';

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string(), fc.integer(), fc.boolean(), fc.constant(null),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('value', 'bytes', 'path', 'length', 'constructor')), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** A frame with a head of somebody else's making. */
function frameOf(head: unknown, rest: Uint8Array = new Uint8Array()): Uint8Array {
  const text = new TextEncoder().encode(typeof head === 'string' ? head : JSON.stringify(head));
  const frame = new Uint8Array(4 + text.length + rest.length);
  new DataView(frame.buffer).setUint32(0, text.length);
  frame.set(text, 4);
  frame.set(rest, 4 + text.length);
  return frame;
}

describe('a value crosses as one body', () => {
  it('and comes out as it went in, bytes as bytes', () => {
    fc.assert(fc.property(value, (sent) => {
      expect(decodeFrame(encodeFrame(sent))).toEqual(sent);
    }), { numRuns: 500 });
  });

  it('where bytes at the top, empty bytes and a body inside a larger buffer are no exceptions', () => {
    expect(decodeFrame(encodeFrame(new Uint8Array([1, 2])))).toEqual(new Uint8Array([1, 2]));
    expect(decodeFrame(encodeFrame({ a: new Uint8Array(), b: [new Uint8Array([9])] }))).toEqual({ a: new Uint8Array(), b: [new Uint8Array([9])] });
    const frame = encodeFrame({ pdf: new Uint8Array([7, 8]) });
    const larger = new Uint8Array(frame.length + 3);
    larger.set(frame, 3);
    expect(decodeFrame(larger.subarray(3))).toEqual({ pdf: new Uint8Array([7, 8]) });
  });

  it('and undefined crosses as JSON has it', () => {
    expect(decodeFrame(encodeFrame(undefined))).toBeNull();
    expect(decodeFrame(encodeFrame({ a: undefined, b: new Uint8Array([1]) }))).toEqual({ b: new Uint8Array([1]) });
  });
});

describe('a body that this program did not write is refused', () => {
  const one = new Uint8Array([1]);
  it.each([
    ['nothing', new Uint8Array()],
    ['a head longer than the body', new Uint8Array([255, 255, 255, 255, 0])],
    ['no JSON', frameOf('{')],
    ['no head', frameOf({ value: 1 })],
    ['bytes that are cut off', frameOf({ value: null, bytes: [{ path: [], length: 2 }] }, one)],
    ['bytes that nobody asked for', frameOf({ value: null, bytes: [] }, one)],
    ['a negative length', frameOf({ value: null, bytes: [{ path: [], length: -1 }] })],
    ['a place that is not there', frameOf({ value: {}, bytes: [{ path: ['a'], length: 1 }] }, one)],
    ['a place that is taken', frameOf({ value: { a: 1 }, bytes: [{ path: ['a'], length: 1 }] }, one)],
    ['a place twice', frameOf({ value: [null], bytes: [{ path: [0], length: 1 }, { path: [0], length: 0 }] }, one)],
    ['the way to a prototype', frameOf({ value: {}, bytes: [{ path: ['__proto__', 'polluted'], length: 1 }] }, one)],
    ['the way to a constructor', frameOf({ value: {}, bytes: [{ path: ['constructor', 'prototype', 'polluted'], length: 1 }] }, one)],
  ])('%s', (_name, frame) => {
    expect(() => decodeFrame(frame)).toThrow(BadFrame);
    expect('polluted' in {}).toBe(false);
  });

  it('and whatever is done to one, it is refused or read, never worse', () => {
    const frame = encodeFrame({ draftId: 'a', bytes: new Uint8Array([1, 2, 3]), list: [null, { x: new Uint8Array([4]) }] });
    fc.assert(fc.property(fc.nat(frame.length - 1), fc.nat(255), fc.nat(frame.length), (at, byte, length) => {
      const changed = frame.slice(0, length);
      if (at < changed.length) changed[at] = byte;
      try {
        decodeFrame(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(BadFrame);
      }
    }), { numRuns: 1000 });
  });
});
