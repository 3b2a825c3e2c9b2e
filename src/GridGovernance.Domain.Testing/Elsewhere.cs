using System.Globalization;

namespace GridGovernance.Domain.Testing;

/// <summary>Circumstances that must not change an answer: the culture of the thread, the machine's time zone, other threads.</summary>
internal static class Elsewhere
{
    private const int Threads = 4;

    // The zones farthest apart: when one begins a day, the other is still in the day before.
    private static readonly string[] ZoneIds = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];
    // One process has one time zone, so whoever changes it must be alone.
    private static readonly object Alone = new();

    /// <summary>Cultures that write and order otherwise: one made by hand, which every container has, and real ones where the machine has them.</summary>
    public static IReadOnlyList<CultureInfo> Cultures { get; } = [HandMade(), .. Real("tr-TR"), .. Real("ar-SA")];

    /// <summary>Answers under a culture.</summary>
    public static T Abroad<T>(CultureInfo culture, Func<T> ask)
    {
#pragma warning disable RS0030 // The probe asks the user's code under another culture: that is its purpose.
        var (home, homeTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return ask();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (home, homeTexts);
        }
#pragma warning restore RS0030
    }

    /// <summary>The answers of several threads that begin at the same time; threads of their own, since a busy pool would let one of them ask for all.</summary>
    public static T[] AtOnce<T>(Func<T> ask)
    {
        using var ready = new Barrier(Threads);
        var answers = Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                ready.SignalAndWait();
                return ask();
            }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        return Task.WhenAll(answers).GetAwaiter().GetResult();
    }

    /// <summary>Answers under each time zone the machine can be put into; none where the system does not let a process choose its own.</summary>
    public static IReadOnlyList<(string Zone, T Answer)> InZones<T>(Func<T> ask)
    {
        var answers = new List<(string, T)>();
        foreach (var zone in ZoneIds)
        {
            if (TryInZone(zone, ask, out var answer))
                answers.Add((zone, answer!));
        }

        return answers;
    }

    private static bool TryInZone<T>(string zone, Func<T> ask, out T? answer)
    {
#pragma warning disable RS0030 // The probe moves the process to another time zone for a moment: that is its purpose.
        lock (Alone)
        {
            var home = Environment.GetEnvironmentVariable("TZ");
            try
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                var moved = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var wanted) && TimeZoneInfo.Local.BaseUtcOffset == wanted.BaseUtcOffset;
                answer = moved ? ask() : default;
                return moved;
            }
            finally
            {
                Environment.SetEnvironmentVariable("TZ", home);
                TimeZoneInfo.ClearCachedData();
            }
        }
#pragma warning restore RS0030
    }

    /// <summary>Decimal comma, other group separator, other minus, other order of dates.</summary>
    private static CultureInfo HandMade()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM yyyy";
        return culture;
    }

    private static IEnumerable<CultureInfo> Real(string name)
    {
        try
        {
            return [CultureInfo.GetCultureInfo(name)];
        }
        catch (CultureNotFoundException)
        {
            return [];
        }
    }
}
