using Hengji.Cli;
using Hengji.Cli.Terminals;

using var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal);
