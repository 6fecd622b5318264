namespace Hengji.Reading.Grids.Office;

/// <summary>
/// Carries a refusal out of the depth of a file: what is wrong, in Chinese. <see cref="OfficeGridReader"/> turns it
/// into an answer; it never leaves that door.
/// </summary>
internal sealed class RefusedException(string refusal) : Exception(refusal)
{
    public static RefusedException TooLarge(string what) => new($"{what}，超出可读的大小。请拆成几个文件后再导入。");
}
