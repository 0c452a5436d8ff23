/** The event object that Electron hands to its listeners. */

export interface StandInEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

export function standInEvent<T extends object>(more: T): T & StandInEvent;
export function standInEvent(): StandInEvent;
export function standInEvent(more: object = {}): StandInEvent {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
