using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Hengji.Ledgers.Intake;
using Native = DuckDB.NET.Native.NativeMethods;

namespace Hengji.Ledgers.Columns;

/// <summary>
/// Writes blocks of rows to a Parquet file while the next are being read: reading on one core, packing on another. Blocks go
/// into the engine's own vectors as they are; a row at a time through the managed driver took thirty times as long.
/// </summary>
internal static class RowsWriter
{
    private const int Waiting = 32;

    /// <param name="engine">The engine.</param>
    /// <param name="schema">The ledger.</param>
    /// <param name="batch">Number of the batch; every row carries it.</param>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads rows: takes what gives an empty block, and what takes a full one.</param>
    public static void Write(Engine engine, LedgerSchema schema, long batch, string path, Action<Func<ColumnBlock>, Action<ColumnBlock>> read)
    {
        using var full = new BlockingCollection<ColumnBlock>(Waiting);
        var empty = new ConcurrentBag<ColumnBlock>();
        using var stopped = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            try
            {
                read(
                    () => empty.TryTake(out var block) ? block : new ColumnBlock(schema.Columns),
                    block => full.Add(block, stopped.Token));
            }
            finally
            {
                full.CompleteAdding();
            }
        });

        var feed = new Feed(schema, full, empty);
        var handle = GCHandle.Alloc(feed);
        try
        {
            Register(engine.Connection.NativeConnection, GCHandle.ToIntPtr(handle));
            engine.Run($"COPY (SELECT {batch}::BIGINT AS _batch, * FROM intake()) TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd)");
        }
        catch (DuckDBException) when (reading.IsFaulted || reading.IsCanceled)
        {
            // What stopped the reading is what is told.
        }
        finally
        {
            stopped.Cancel();
            Wait(reading);
            handle.Free();
        }

        reading.GetAwaiter().GetResult();
    }

    private static void Wait(Task reading)
    {
        try
        {
            reading.Wait();
        }
        catch (AggregateException)
        {
            // Told by the caller, who asks the task itself.
        }
    }

    private static unsafe void Register(DuckDBNativeConnection connection, IntPtr feed)
    {
        var function = Native.TableFunction.DuckDBCreateTableFunction();
        try
        {
            Native.TableFunction.DuckDBTableFunctionSetName(function, "intake");
            Native.TableFunction.DuckDBTableFunctionSetExtraInfo(function, feed, &Keep);
            Native.TableFunction.DuckDBTableFunctionSetBind(function, &Bind);
            Native.TableFunction.DuckDBTableFunctionSetInit(function, &Init);
            Native.TableFunction.DuckDBTableFunctionSetFunction(function, &Put);
            if (Native.TableFunction.DuckDBRegisterTableFunction(connection, function) != DuckDBState.Success)
            {
                throw new InvalidOperationException("The engine does not take the function.");
            }
        }
        finally
        {
            Native.TableFunction.DuckDBDestroyTableFunction(ref function);
        }
    }

    /// <summary>The engine has nothing to free: the handle is this class's.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Keep(IntPtr feed)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Init(IntPtr info)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(IntPtr info)
    {
        try
        {
            var feed = (Feed)GCHandle.FromIntPtr(Native.TableFunction.DuckDBBindGetExtraInfo(info)).Target!;
            Column(info, "_row", DuckDBType.BigInt);
            foreach (var column in feed.Schema.Columns)
            {
                if (column.Kind == ColumnKind.Number)
                {
                    using var number = Native.LogicalType.DuckDBCreateDecimalType(18, 4);
                    Native.TableFunction.DuckDBBindAddResultColumn(info, column.Name, number);
                    continue;
                }

                Column(info, column.Name, column.Kind switch
                {
                    ColumnKind.Text => DuckDBType.Varchar,
                    ColumnKind.Date => DuckDBType.Date,
                    ColumnKind.Moment => DuckDBType.Timestamp,
                    _ => DuckDBType.Boolean,
                });
            }
        }
        catch (Exception e)
        {
            // No exception may cross into the engine.
            Native.TableFunction.DuckDBBindSetError(info, e.Message);
        }
    }

    private static void Column(IntPtr info, string name, DuckDBType type)
    {
        using var logical = Native.LogicalType.DuckDBCreateLogicalType(type);
        Native.TableFunction.DuckDBBindAddResultColumn(info, name, logical);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Put(IntPtr info, IntPtr output)
    {
        try
        {
            var feed = (Feed)GCHandle.FromIntPtr(Native.TableFunction.DuckDBFunctionGetExtraInfo(info)).Target!;
            using var chunk = new BorrowedChunk(output);
            feed.Fill(chunk.Chunk);
        }
        catch (Exception e)
        {
            // As above; the reading's own exception is what the caller tells.
            Native.TableFunction.DuckDBFunctionSetError(info, e.Message);
        }
    }

    /// <summary>A chunk that is the engine's: it must not be freed here.</summary>
    private readonly struct BorrowedChunk : IDisposable
    {
        public BorrowedChunk(IntPtr chunk) => Chunk = new DuckDBDataChunk(chunk);

        public DuckDBDataChunk Chunk { get; }

        public void Dispose() => Chunk.SetHandleAsInvalid();
    }

    private sealed class Feed(LedgerSchema schema, BlockingCollection<ColumnBlock> full, ConcurrentBag<ColumnBlock> empty)
    {
        public LedgerSchema Schema { get; } = schema;

        public void Fill(DuckDBDataChunk chunk)
        {
            if (!full.TryTake(out var block, Timeout.Infinite))
            {
                Native.DataChunks.DuckDBDataChunkSetSize(chunk, 0);
                return;
            }

            Copy(block.Lines, block.Count, Native.DataChunks.DuckDBDataChunkGetVector(chunk, 0));
            for (var i = 0; i < block.Cells.Length; i++)
            {
                Fill(block.Cells[i], block.Count, Native.DataChunks.DuckDBDataChunkGetVector(chunk, i + 1));
            }

            Native.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)block.Count);
            block.Clear();
            empty.Add(block);
        }

        private static void Fill(Cells cells, int count, IntPtr vector)
        {
            switch (cells.Kind)
            {
                case ColumnKind.Text:
                    FillTexts(cells, count, vector);
                    break;
                case ColumnKind.Date:
                    Copy(cells.Days, count, vector);
                    break;
                case ColumnKind.Flag:
                    Copy(cells.Flags, count, vector);
                    break;
                default:
                    Copy(cells.Longs, count, vector);
                    break;
            }

            FillBlanks(cells.Has, count, vector);
        }

        private static unsafe void Copy<T>(T[] from, int count, IntPtr vector)
            where T : unmanaged =>
            from.AsSpan(0, count).CopyTo(new Span<T>(Native.Vectors.DuckDBVectorGetData(vector), count));

        private static unsafe void FillTexts(Cells cells, int count, IntPtr vector)
        {
            fixed (byte* bytes = cells.Bytes)
            {
                for (var row = 0; row < count; row++)
                {
                    if (cells.Has[row])
                    {
                        Native.Vectors.DuckDBVectorAssignStringElementLength(vector, (ulong)row, bytes + cells.Starts[row], cells.Lengths[row]);
                    }
                }
            }
        }

        private static unsafe void FillBlanks(bool[] has, int count, IntPtr vector)
        {
            if (!has.AsSpan(0, count).Contains(false))
            {
                return;
            }

            Native.Vectors.DuckDBVectorEnsureValidityWritable(vector);
            var validity = Native.Vectors.DuckDBVectorGetValidity(vector);
            for (var row = 0; row < count; row++)
            {
                if (!has[row])
                {
                    validity[row >> 6] &= ~(1UL << (row & 63));
                }
            }
        }
    }
}
