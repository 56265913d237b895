using BenchmarkDotNet.Running;
using Medway.SendDomain.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RegisterBenchmarks).Assembly).Run(args);
