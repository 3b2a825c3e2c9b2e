namespace GridGovernance.Domain.Cases;

/// <summary>How far an appeal has come: the three replies 有回应、有回音、有回答 (the staging is our reading), then closed.</summary>
public enum AppealStage
{
    /// <summary>Raised, nobody has replied.</summary>
    Raised = 0,

    /// <summary>Acknowledged (回应): the grid has heard it.</summary>
    Acknowledged = 1,

    /// <summary>Echoed (回音): the grid has said what is being done.</summary>
    Echoed = 2,

    /// <summary>Answered (回答): the result was given.</summary>
    Answered = 3,

    /// <summary>Closed, after an answer.</summary>
    Closed = 4,
}
