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

    [Fact]
    public void Split_OfProductsBeyond64Bits_IsWhatBigIntegersGive()
    {
        long[] weights = [.. Enumerable.Range(1, 200).Select(i => 8_999_999_999_999_999L / i)];
        const long Fen = 80_000_000_000_003;
        var points = weights.Select((weight, i) => KeyValuePair.Create((SubjectId)PersonId.From($"p{i:000}"), Points.FromTenThousandths(weight)));

        var shares = MoneyPool.Split(Money.FromFen(Fen), points).OrThrow().Shares.Select(share => share.Value.Fen).ToArray();

        var sum = weights.Aggregate(System.Numerics.BigInteger.Zero, (total, weight) => total + weight);
        var exact = weights.Select((weight, i) => (i, Floor: Fen * (System.Numerics.BigInteger)weight / sum, Over: Fen * (System.Numerics.BigInteger)weight % sum)).ToArray();
        var left = (int)(Fen - exact.Aggregate(System.Numerics.BigInteger.Zero, (total, share) => total + share.Floor));
        var more = exact.OrderByDescending(share => share.Over).ThenBy(share => share.i).Take(left).Select(share => share.i).ToHashSet();
        Assert.Equal(exact.Select(share => (long)share.Floor + (more.Contains(share.i) ? 1 : 0)), shares);
    }
}
