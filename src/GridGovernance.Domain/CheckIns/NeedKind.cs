namespace GridGovernance.Domain.CheckIns;

/// <summary>What stands on a community's list. The founding document counts both apart: issues claimed, projects coordinated. <c>default</c> is <see cref="Issue"/>.</summary>
public enum NeedKind
{
    /// <summary>An issue or wish of residents (诉求、问题), claimed by one who serves.</summary>
    Issue = 0,

    /// <summary>A project (项目) that an organisation coordinates.</summary>
    Project = 1,
}
