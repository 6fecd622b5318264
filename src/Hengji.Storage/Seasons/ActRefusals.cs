using System.Globalization;
using Hengji.Lifecycle;

namespace Hengji.Storage.Seasons;

/// <summary>Refusals that only what is kept can give reason for.</summary>
internal static class ActRefusals
{
    public static Refusal NoYear { get; } = new(
        RefusalKind.Form, "表上没有年度，不知道下一年是哪一年。请先在校对中补上年度。", "The form does not tell its year. Fill it in first.");

    public static Refusal NoName { get; } = new(
        RefusalKind.Form, "表上没有项目名称或实施单位。请先在校对中补上。", "The form does not tell its project or its unit. Fill them in first.");

    public static Refusal BeingWritten { get; } = new(
        RefusalKind.Form,
        "填报稿上还有没存为正式稿的改动。请先打开填报，存为正式稿或放弃，再申报。",
        "The manuscript holds changes that are not filed. Open it, file it or lay it aside, then submit.");

    public static Refusal NothingAdjusted(int version) => new(
        RefusalKind.Form,
        string.Create(CultureInfo.InvariantCulture, $"与已批复的第{version}版相比没有任何改动。请先改动，或放弃调整。"),
        string.Create(CultureInfo.InvariantCulture, $"Nothing differs from approved version {version}. Change something first, or give up adjusting."));

    public static Refusal NextYearExists(int year) => new(
        RefusalKind.Form,
        string.Create(CultureInfo.InvariantCulture, $"{year}年度已有这个单位的同名项目。"),
        string.Create(CultureInfo.InvariantCulture, $"The unit already has a project of this name in {year}."));
}
