using System.Text;

namespace Hengji.Review.Peers;

/// <summary>
/// An office (机构) by what its name means: width, spaces, usual abbreviations and the districts written before a town
/// apart, 闵江县青溪镇人民政府 and 青溪镇政府 are one.
/// </summary>
internal static class OfficeName
{
    /// <summary>Full words and what is commonly written for them; longer ones first.</summary>
    private static readonly (string Full, string Short)[] Abbreviations =
    [
        ("人民政府", "政府"), ("街道办事处", "街道"), ("街道办", "街道"), ("居民委员会", "居委"), ("村民委员会", "村委"), ("管理委员会", "管委"),
        ("委员会", "委"), ("居委会", "居委"), ("村委会", "村委"), ("管委会", "管委"), ("办公室", "办"), ("管理局", "局"), ("服务中心", "中心"), ("管理中心", "中心"),
    ];

    /// <summary>What stands for the office, whichever way it is spelled.</summary>
    public static string Key(string name)
    {
        var even = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
            {
                even.Append(c);
            }
        }

        foreach (var (full, abbreviation) in Abbreviations)
        {
            even.Replace(full, abbreviation);
        }

        var key = even.ToString();

        // What is written before a town tells where it lies; before a bureau it tells whose it is.
        var district = key.AsSpan(0, Math.Max(0, key.Length - 1)).LastIndexOfAny('市', '区', '县');
        var rest = key.AsSpan(district + 1);
        return rest.IndexOfAny('镇', '乡') > 0 || rest.IndexOf("街道", StringComparison.Ordinal) > 0 ? rest.ToString() : key;
    }
}
