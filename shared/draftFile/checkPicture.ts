/** The one question before a picture reaches a writer: is it a PNG or JPEG that Word and PDF draw, whole, and of a size to print? */
import { checkJpeg, isJpeg } from './checkJpeg.ts';
import { checkPng, isPng } from './checkPng.ts';
import { type CheckedPicture, faultOf } from './pictureFacts.ts';

/** Judges by the bytes alone; a file's name says nothing. */
export function checkPicture(bytes: Uint8Array): CheckedPicture {
  if (isPng(bytes)) return checkPng(bytes);
  if (isJpeg(bytes)) return checkJpeg(bytes);
  return faultOf('notAPicture');
}
