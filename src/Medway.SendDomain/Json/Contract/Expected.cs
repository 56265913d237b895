namespace Medway.SendDomain.Json.Contract;

/// <summary>What a message says it expected, for values whose text is their JSON.</summary>
internal static class Expected
{
    public const string Date = "a date such as 2024-04-02";
    public const string Dates = "a date or span such as 2024-02-05/2024-02-09";
    public const string Part = "a part such as 1/2";
    public const string LaCode = "a code of three digits";
    public const string GssCode = "a code of a capital letter and eight digits";
    public const string OdsCode = "an ODS code of capital letters and digits";
    public const string OfstedUrn = "a number of Ofsted’s";
}
