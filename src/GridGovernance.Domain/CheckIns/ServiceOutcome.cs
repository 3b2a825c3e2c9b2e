namespace GridGovernance.Domain.CheckIns;

/// <summary>What came of recording a service: the <see cref="ServiceRecord"/>, or that the member has not checked in, or that it was recorded before.</summary>
public sealed class ServiceOutcome : Outcome<ServiceRecord, CheckInMissing, ServiceAlreadyRecorded>
{
    private ServiceOutcome(OneOf<ServiceRecord, CheckInMissing, ServiceAlreadyRecorded> outcome) : base(outcome) { }

    /// <summary>Recorded.</summary>
    public static implicit operator ServiceOutcome(ServiceRecord record) => new(record);

    /// <summary>The member has not checked in.</summary>
    public static implicit operator ServiceOutcome(CheckInMissing refusal) => new(refusal);

    /// <summary>Recorded before.</summary>
    public static implicit operator ServiceOutcome(ServiceAlreadyRecorded refusal) => new(refusal);
}

/// <summary>A service's id is used once, so that a retry never counts hours or person-times twice.</summary>
/// <param name="Service">The service.</param>
public sealed record ServiceAlreadyRecorded(ServiceId Service) : Refusal("service.already")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"service {Service} is recorded already", $"服务 {Service} 已登记");
}
