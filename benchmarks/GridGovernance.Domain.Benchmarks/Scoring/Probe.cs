namespace GridGovernance.Domain.Benchmarks.Scoring;
internal static class Probe
{
    public static void Year()
    {
        var activities = new CountyActivities(1_000_000, 5_300, PeriodKind.Year);
        var engine = new ColumnsEngine(activities);
        for (var round = 0; round < 25; round++)
        {
            GC.Collect();
            GridGovernance.Domain.Scoring.ColumnarRun run = null!;
            var begin = CpuClock.Of(() => run = engine.Begin()).Cpu;
            var add = CpuClock.Of(() => engine.Add(run, 0, activities.Count)).Cpu;
            var finish = CpuClock.Of(() => run.Finish()).Cpu;
            var again = CpuClock.Of(() => run.Finish()).Cpu;
            var alloc = CpuClock.Of(() => { for (var i = 0; i < 12; i++) { var page = new ulong[5_300 * 23]; for (var j = 0; j < page.Length; j += 512) page[j] = 1; } }).Cpu;
            if (round > 14) Console.WriteLine($"begin {begin/1e6:0.00} add {add/1e6:0.00} finish {finish/1e6:0.00} again {again/1e6:0.00} alloc {alloc/1e6:0.00}");
            Thread.Sleep(50);
        }
    }

    public static void Stages()
    {
        var count = 1_000_000;
        var county = new CountyActivities(count, 5_300);
        var activities = county.ToObjects();
        var subjects = county.ScoredSubjects();
        var engine = GridGovernance.Domain.Scoring.PointsEngine.Create(CountyScheme.For(PeriodKind.Month));
        var options = new GridGovernance.Domain.Scoring.ScoringOptions { Level = GridGovernance.Domain.Scoring.ExplanationLevel.Totals, Calendar = CountyScheme.Calendar };
        ulong x = 0;
        for (var round = 0; round < 22; round++)
        {
            GC.Collect();
            var read = CpuClock.Of(() => { foreach (var a in activities) x += (ulong)a.Id.ToString().Length; }).Cpu;
            var hash = CpuClock.Of(() => { foreach (var a in activities) x += GridGovernance.Domain.Scoring.TextIndex.HashOf(a.Id.ToString()); }).Cpu;
            var index = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.TextIndex(); t.Reserve(count); foreach (var a in activities) x += (ulong)t.NumberOf(a.Id.ToString(), out _); t.Release(); }).Cpu;
            var subj = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.TextIndex(); foreach (var a in activities) x += (ulong)t.NumberOf(a.Subject.ToString(), out _); }).Cpu;
            var kind = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.TextIndex(); foreach (var a in activities) x += (ulong)t.NumberOf(a.Kind.ToString(), out _); }).Cpu;
            var shape = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.ActivityShapes(); foreach (var a in activities) x += (ulong)t.NumberOf(a); }).Cpu;
            var cached = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.TextIndex(); var c = new Cache(); foreach (var a in activities) x += (ulong)c.NumberOf(a.Kind.ToString(), t); }).Cpu;
            var intake = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.ActivityIntake(true); t.Reserve(count); t.Add(activities.AsSpan()); t.Release(); }).Cpu;
            var plain = CpuClock.Of(() => { var t = new GridGovernance.Domain.Scoring.ActivityIntake(false); t.Reserve(count); t.Add(activities.AsSpan()); t.Release(); }).Cpu;
            var all = CpuClock.Of(() => engine.ScoreAll(county.Period, subjects, activities, options)).Cpu;
            if (round > 14) Console.WriteLine($"read {read/1e6:0.0} hash {hash/1e6:0.0} index {index/1e6:0.0} subject {subj/1e6:0.0} kind {kind/1e6:0.0} shape {shape/1e6:0.0} cached {cached/1e6:0.0} intake {intake/1e6:0.0} plain {plain/1e6:0.0} all {all/1e6:0.0}");
            Thread.Sleep(50);
        }
    }
}

internal sealed class Cache
{
    private readonly string[] texts = new string[64];
    private readonly int[] numbers = new int[64];
    public int NumberOf(string text, GridGovernance.Domain.Scoring.TextIndex index)
    {
        var length = text.Length;
        var key = unchecked((int)((uint)(length * 0x9E37 + text[length - 1] * 0x85EBCA6B + text[length >> 1] * 0xC2B2AE35) >> 26));
        ref var known = ref texts[key];
        if ((object)known == text || (known is not null && string.Equals(known, text, StringComparison.Ordinal)))
            return numbers[key];
        var number = index.NumberOf(text, out _);
        known = text;
        numbers[key] = number;
        return number;
    }
}
