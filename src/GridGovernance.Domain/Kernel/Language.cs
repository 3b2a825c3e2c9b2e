namespace GridGovernance.Domain.Kernel;

/// <summary>The language a text is asked in. Texts never follow the ambient culture. <c>default</c> is <see cref="English"/>.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>简体中文, simplified Chinese.</summary>
    Chinese = 1,
}
