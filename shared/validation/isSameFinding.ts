/** Whether two findings say the same of the same place. */
import type { Finding } from './finding.ts';

/** All but the plain texts. Most findings have none of it. */
function details({ span, others, remedies }: Finding): string {
  return span || others || remedies ? JSON.stringify([span, others, remedies]) : '';
}

export function isSameFinding(one: Finding, other: Finding): boolean {
  return one === other || (
    one.rule === other.rule && one.severity === other.severity && one.place === other.place && one.placeName === other.placeName
    && one.message === other.message && one.source === other.source && details(one) === details(other)
  );
}
