using System.Text.Json;

namespace GridGovernance.Mutation;

/// <summary>A place in a file, counted from one.</summary>
internal readonly record struct Place(int Line, int Column) : IComparable<Place>
{
    public static Place Of(JsonElement element) => new(element.GetProperty("line").GetInt32(), element.GetProperty("column").GetInt32());

    public int CompareTo(Place other) => (Line, Column).CompareTo((other.Line, other.Column));

    public override string ToString() => $"{Line}:{Column}";
}
