import { expect, it } from 'vitest';
import { groupThousands } from '#renderer/tables/cells/groupThousands.ts';

it.each([
  ['61350', '61,350'], ['1086932.45', '1,086,932.45'], ['-1234', '-1,234'], ['999', '999'], ['61350万元', '61,350万元'],
  ['61,350', '61,350'], ['0.0318', '0.0318'], ['12345-67890', '12345-67890'], ['约61350', '约61350'], ['2023/5', '2023/5'], ['', ''],
])('shows %j as %j', (text, shown) => {
  expect(groupThousands(text)).toBe(shown);
});
