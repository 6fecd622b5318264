using System.Globalization;

namespace Hengji.Reading.Grids.Docx;

/// <summary>Changes (修订) that a document still keeps beside its text: what was put in is read, what was taken out is not.</summary>
internal sealed class TrackedChanges
{
    public int Inserted { get; set; }

    public int Deleted { get; set; }

    /// <summary>In a Chinese sentence, how they were taken; null when there are none.</summary>
    public string? Remark => Inserted + Deleted == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"文档留有未接受的修订（插入{Inserted}处，删除{Deleted}处），按接受后的文字读取：插入的采用，删除的不读。");
}
