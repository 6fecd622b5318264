namespace Hengji.Review.Words;

/// <summary>Whether two phrases speak of the same thing.</summary>
internal static class Resemblance
{
    /// <summary>Words that many things share and that therefore name none.</summary>
    private static readonly string[] Generic =
        ["数量", "人数", "次数", "家数", "工作", "项目", "服务", "活动", "人员", "单位", "完成", "开展", "建设", "管理", "相关", "全镇", "本镇", "重点", "情况"];

    /// <summary>Whether the phrases share two characters in a row that are no generic word.</summary>
    public static bool SharesThing(string left, string right)
    {
        for (var i = 0; i + 2 <= left.Length; i++)
        {
            var pair = left.AsSpan(i, 2);
            if (right.AsSpan().Contains(pair, StringComparison.Ordinal) && !IsGeneric(pair))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGeneric(ReadOnlySpan<char> pair)
    {
        foreach (var word in Generic)
        {
            if (pair.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
