using System.Security.Cryptography;
using Hengji.Scans.Networks;
using Microsoft.ML.OnnxRuntime;

namespace Hengji.Scans.Recognition;

/// <summary>The trained networks beside the program, loaded once when the first picture is read.</summary>
internal sealed class RecognitionModels
{
    private static readonly Lazy<RecognitionModels> _loaded = new(() => new RecognitionModels(folded: true));

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "recognition");

    private static readonly string[] _files = ["ch_PP-OCRv4_det_infer.onnx", "ch_PP-OCRv4_rec_infer.onnx", "ppocr_keys_v1.txt"];

    private static readonly Lazy<string?> _version = new(Fingerprint);

    /// <param name="folded">Whether the networks are made quicker first; they answer the same as they come.</param>
    internal RecognitionModels(bool folded)
    {
        var threads = Math.Clamp(Environment.ProcessorCount, 1, 4);
        using var whole = Options(threads);
        Detector = new TextDetector(new InferenceSession(Network(_files[0], folded), whole));

        // A page is one picture but many lines: threads that each read lines of their own wait for nobody.
        using var single = Options(1);
        Recognizer = new TextRecognizer(
            new InferenceSession(Network(_files[1], folded), single), File.ReadAllLines(Path.Combine(_folder, _files[2])), threads);
    }

    private static byte[] Network(string file, bool folded)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_folder, file));
        return folded ? NetworkFolding.Fold(Networks.Network.Parse(bytes)).Write() : bytes;
    }

    private static SessionOptions Options(int threads)
    {
        var options = new SessionOptions { IntraOpNumThreads = threads, EnableCpuMemArena = false };

        // Threads that spin for work take the second core from everything else on the machine.
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    public TextDetector Detector { get; }

    public TextRecognizer Recognizer { get; }

    /// <summary>Whether everything needed lies beside the program.</summary>
    public static bool Exist => Array.TrueForAll(_files, f => File.Exists(Path.Combine(_folder, f)));

    /// <summary>Tells apart the networks, and the program around them, that read a page; null where there are none.</summary>
    public static string? Version => _version.Value;

    public static RecognitionModels Load() => Exist
        ? _loaded.Value
        : throw new ScanRefusedException("这是图片或扫描件，而本机没有安装文字识别模型，不能读取。请联系管理员安装识别模型后再导入，或改用原Word、Excel文件。");

    /// <summary>Whatever is changed in this assembly may read a page differently; each build of it has an identity.</summary>
    private static string? Fingerprint()
    {
        if (!Exist)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(RecognitionModels).Module.ModuleVersionId.ToByteArray());
        foreach (var file in _files)
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(_folder, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
