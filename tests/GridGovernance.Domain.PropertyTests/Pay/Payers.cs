using System.Numerics;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>What somebody is paid: grade, pay, and what it is made of as "component kind fen".</summary>
internal sealed record Paid(SubjectId Subject, string? Grade, BigInteger Fen, IReadOnlyList<(string Component, PayPartKind Kind, BigInteger Fen)> Parts)
{
    public override string ToString() => $"{Subject} {Grade} {Fen} [{string.Join(", ", Parts)}]";
}

/// <summary>What everyone is paid, and which pools came back.</summary>
internal sealed record PaidList(IReadOnlyList<Paid> Subjects, IReadOnlyList<(string Component, BigInteger Fen)> Returned)
{
    public Paid Of(SubjectId subject) => Subjects.Single(paid => paid.Subject == subject);

    public override string ToString() => $"{string.Join('\n', Subjects)}\nreturned {string.Join(", ", Returned)}";
}

/// <summary>Whoever settles pay, as the laws see it.</summary>
internal interface IPayer
{
    PaidList Settle(PayCase found);
}

/// <summary>The library.</summary>
internal sealed class LibraryPayer : IPayer
{
    public PaidList Settle(PayCase found)
    {
        var settled = found.Settle();
        return new([.. settled.Entries.Select(entry => new Paid(entry.Subject, entry.Grade, entry.Pay.Fen, [.. entry.Parts.Select(part => (part.Component, part.Kind, (BigInteger)part.Amount.Fen))]))],
            [.. settled.Returned.Select(back => (back.Component!, (BigInteger)back.Pool.Fen))]);
    }
}
