/** Something that the user asked for cannot be done: the message is one clear Chinese sentence with what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
