/** Why a version of a draft was kept. */

export type VersionReason = 'auto' | 'named' | 'beforeExport' | 'beforeImport' | 'beforeRestore' | 'beforeUpgrade';

/** As the list of versions says it. */
export const versionReasonNames: { readonly [R in VersionReason]: string } = {
  auto: '输入',
  named: '命名',
  beforeExport: '导出前',
  beforeImport: '导入前',
  beforeRestore: '恢复前',
  beforeUpgrade: '升级前',
};

/** Those that something the user does gives rise to; each such version is kept by itself. */
export const EVENT_REASONS = ['beforeExport', 'beforeImport', 'beforeRestore', 'beforeUpgrade'] as const satisfies readonly VersionReason[];
