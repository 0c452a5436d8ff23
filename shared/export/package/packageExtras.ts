/** What may be made beside the files that are filed, for the company itself. */

export const PACKAGE_EXTRAS = ['selfCheck', 'binding', 'fillingSheet'] as const;
export type PackageExtra = (typeof PACKAGE_EXTRAS)[number];
