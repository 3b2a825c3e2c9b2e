using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>Splits list subjects ordinally whatever their ids look like, and count exactly whatever the size of products.</summary>
public class SplitOrderTests
{
    [Theory]
    [InlineData("9", "10", "100", "1000000000", "1000000001", "")]
    [InlineData("grid-worker-0002", "grid-worker-0001", "grid-worker", "grid-worker-00010", "GRID", "")]
    [InlineData("巡查乙", "巡查甲", "巡查甲组长", "巡查甲组员", "a", "ÿ")]
    [InlineData("😀", "\uFFFDx", "é", "e", "z", "Ā")]
    public void Split_ListsSubjectsInOrdinalOrder(params string[] ids)
    {
        SubjectId[] subjects = [.. ids.Where(id => id.Length > 0).Select(id => (SubjectId)PersonId.From(id))];

        var shares = MoneyPool.Split(Money.FromFen(1_000_003), subjects.Select((subject, i) => KeyValuePair.Create(subject, (Points)(i + 1)))).OrThrow().Shares;

        Assert.Equal(subjects.Select(subject => subject.ToString()).Order(StringComparer.Ordinal), shares.Select(share => share.Key.ToString()));
    }

    [Theory]
    [InlineData("9", "10", "100", "10")]
    [InlineData("grid-worker-0002", "grid-worker-0001", "grid-worker-0003", "grid-worker-0001")]
    [InlineData("grid-worker-0001", "grid-worker-0002", "grid-worker-0002", "grid-worker-0002")]
    [InlineData("巡查乙", "巡查甲", "巡查丙", "巡查甲")]
    public void Split_OfASubjectListedTwice_NamesIt(params string[] ids)
    {
        var points = ids.Select(id => KeyValuePair.Create((SubjectId)PersonId.From(id), (Points)1));

        var refused = Assert.IsType<SubjectListedTwice>(MoneyPool.Split(Money.FromFen(100), points).Value);

        Assert.Equal(PersonId.From(ids[^1]), refused.Subject);
    }

    [Theory]
    [InlineData(80_000_000_000_003, 8_999_999_999_999_999)]     // products beyond 64 bits
    [InlineData(530_000_017, 1_900_000)]
    [InlineData(199, 300)]                                     // few remainders, most of them equal
    public void Split_IsWhatBigIntegersGive(long fen, long most)
    {
        long[] weights = [.. Enumerable.Range(1, 200).Select(i => most / i)];
        var points = weights.Select((weight, i) => KeyValuePair.Create((SubjectId)PersonId.From($"p{i:000}"), Points.FromTenThousandths(weight)));

        var shares = MoneyPool.Split(Money.FromFen(fen), points).OrThrow().Shares.Select(share => share.Value.Fen).ToArray();

        var sum = weights.Aggregate(System.Numerics.BigInteger.Zero, (total, weight) => total + weight);
        var exact = weights.Select((weight, i) => (i, Floor: fen * (System.Numerics.BigInteger)weight / sum, Over: fen * (System.Numerics.BigInteger)weight % sum)).ToArray();
        var left = (int)(fen - exact.Aggregate(System.Numerics.BigInteger.Zero, (total, share) => total + share.Floor));
        var more = exact.OrderByDescending(share => share.Over).ThenBy(share => share.i).Take(left).Select(share => share.i).ToHashSet();
        Assert.Equal(exact.Select(share => (long)share.Floor + (more.Contains(share.i) ? 1 : 0)), shares);
    }
}
