using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// The library's decoders within bounds of size and time. Every stream of a document passes here, drawings that call
/// each other over and over included, so this is where a file made to exhaust the machine is stopped.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const int LargestStream = 64 << 20;

    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;
    private readonly Stopwatch watch = new();
    private TimeSpan limit;

    /// <summary>In Chinese, which bound was exceeded; null when none was.</summary>
    public string? Exceeded { get; private set; }

    /// <summary>Begins a piece of work that may take this long.</summary>
    public void Start(TimeSpan allowed)
    {
        limit = allowed;
        watch.Restart();
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> found)
    {
        CheckBounds();
        return [.. found.Select(f => new BoundedFilter(f, this))];
    }

    /// <summary>Drawings that call themselves would use up the stack, which ends the whole program; every call passes here.</summary>
    private void CheckBounds()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Exceed("PDF文件内容异常：图形层层套用，没有尽头，已停止。请用原文件重新导出后再导入。");
        }

        if (Exceeded is not null || watch.Elapsed > limit)
        {
            Exceed("PDF文件内容异常：读一页超过10秒，已停止。请用原文件重新导出后再导入。");
        }
    }

    private void Exceed(string why)
    {
        Exceeded ??= why;
        throw new InvalidDataException(Exceeded);
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            bounds.CheckBounds();
            if (filter is FlateFilter && Inflated(input) > LargestStream)
            {
                bounds.Exceed("PDF文件内容异常：压缩的内容展开后超过64MB，已停止。请用原文件重新导出后再导入。");
            }

            var output = filter.Decode(input, dictionary, provider, index);
            if (output.Length > LargestStream)
            {
                bounds.Exceed("PDF文件内容异常：压缩的内容展开后超过64MB，已停止。请用原文件重新导出后再导入。");
            }

            return output;
        }

        /// <summary>How long the stream is when unpacked, counted without keeping it, no further than needed.</summary>
        private static long Inflated(Memory<byte> input)
        {
            // A stream cannot grow more than this many times: most need no counting.
            if (input.Length < LargestStream / 1_040)
            {
                return 0;
            }

            var buffer = new byte[1 << 16];
            long length = 0;
            try
            {
                using var packed = new MemoryStream(input.ToArray(), writable: false);
                using var stream = new ZLibStream(packed, CompressionMode.Decompress);
                for (int n; length <= LargestStream && (n = stream.Read(buffer, 0, buffer.Length)) > 0;)
                {
                    length += n;
                }
            }
            catch (InvalidDataException)
            {
                // A damaged stream: as far as it went it was within bounds, and the library judges the rest.
                return length;
            }

            return length;
        }
    }
}
