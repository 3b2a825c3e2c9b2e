using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>Every id and code of the library has one spelling, so one converter serves them all.</summary>
internal sealed class OneSpelling<T>() : ValueConverter<T, string>(value => Spell(value), text => Read(text))
    where T : struct, IParsable<T>, IFormattable
{
    // An expression tree may not call a static abstract member, hence the two methods.
    private static string Spell(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
