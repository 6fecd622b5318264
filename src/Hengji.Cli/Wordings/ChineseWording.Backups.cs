namespace Hengji.Cli.Wordings;

internal sealed partial class ChineseWording
{
    public override string BackupFile => "备份文件";

    public override string BackupOption => "备份写入的文件；不能是已有的文件";

    public override string BackedUp(long rows, int files, string path) =>
        $"已备份{rows}条记录、{files}个台账文件：{path}。备份中有全部数据和口令的校验值，请妥善保管。";

    public override string Restored(long rows, int files, string place) => $"已恢复{rows}条记录、{files}个台账文件：{place}";
}
