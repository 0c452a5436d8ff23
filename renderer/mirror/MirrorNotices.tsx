/** What the folder on disk has to say: cloud disks, encryption software, copies that were left by conflicts, a second folder that fails. */
import { Alert, App, Button } from 'antd';
import type { ConflictCopy, MirrorStatus } from '#shared/desktopApi.ts';
import { useDraftFiles } from '#renderer/opening/draftFilesContext.ts';
import { useServices } from '#renderer/programServices.ts';

export function MirrorNotices({ status }: { readonly status: MirrorStatus }) {
  const { store, desktop } = useServices();
  const { takeIn } = useDraftFiles();
  const { message } = App.useApp();
  const openCopy = async ({ handle }: ConflictCopy) => {
    await takeIn(await desktop.openHandedFile({ handle, knownIds: (await store.list()).map(({ id }) => id) }));
  };
  return (
    <>
      {status.notices.map((sentence) => <Alert key={sentence} className="home-alert" type="warning" showIcon closable title={sentence} />)}
      {status.secondMirror?.problem && <Alert className="home-alert" type="warning" showIcon closable title={`第二处备份没有写成：${status.secondMirror.problem}`} description="草稿本身已正常保存，不受影响。" />}
      {status.conflicts.map((copy) => (
        <Alert
          key={`${copy.folder} ${copy.fileName}`}
          className="home-alert"
          type="warning"
          showIcon
          closable
          title={`文件夹“${copy.folder}”里有一份冲突副本：${copy.fileName}`}
          description={`网盘或复制留下的另一份内容，${new Date(copy.modifiedAt).toLocaleString('zh-CN')}改动。程序没有用它，也没有动它。可以打开它，把里面的改动合并进来，或另开一份对照着看。`}
          action={<Button onClick={() => void openCopy(copy).catch(() => message.error('没有打开，文件没有改动。'))}>打开看看</Button>}
        />
      ))}
    </>
  );
}
