using System.Text.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Benchmarks.Json;

internal static partial class HandReader
{
    private static Partnership ReadPartnership(ref Utf8JsonReader json)
    {
        LocalAreaReference? area = null;
        LocalAuthorityDetails? authority = null;
        List<IntegratedCareBoardDetails> boards = [];
        NamedBody? forum = null;
        List<Sector> sectors = [];
        while (Next(ref json))
        {
            if (Is(ref json, "localArea"u8))
                area = json.TokenType == JsonTokenType.Null ? null : ReadArea(ref json);
            else if (Is(ref json, "localAuthority"u8))
                authority = json.TokenType == JsonTokenType.Null ? null : ReadAuthority(ref json);
            else if (Is(ref json, "integratedCareBoards"u8))
                boards = ReadList(ref json, ReadBoard);
            else if (Is(ref json, "parentCarerForum"u8))
                forum = json.TokenType == JsonTokenType.Null ? null : ReadBody(ref json);
            else if (Is(ref json, "sectors"u8))
                sectors = ReadList(ref json, static (ref each) => Sector.Parse(each.GetString()!));
            else
                SkipEmpty(ref json);
        }
        return new Partnership { LocalArea = area, LocalAuthority = authority, IntegratedCareBoards = boards, ParentCarerForum = forum, Sectors = sectors };
    }

    private static LocalAreaReference ReadArea(ref Utf8JsonReader json)
    {
        string? name = null, region = null, ofstedRegion = null;
        LaCode? laCode = null;
        GssCode? gssCode = null;
        OfstedUrn? urn = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "laCode"u8))
                laCode = json.GetString() is { } given ? LaCode.Parse(given) : null;
            else if (Is(ref json, "gssCode"u8))
                gssCode = json.GetString() is { } given ? GssCode.Parse(given) : null;
            else if (Is(ref json, "ofstedUrn"u8))
                urn = json.GetString() is { } given ? OfstedUrn.Parse(given) : null;
            else if (Is(ref json, "region"u8))
                region = json.GetString();
            else if (Is(ref json, "ofstedRegion"u8))
                ofstedRegion = json.GetString();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new LocalAreaReference { Name = name!, LaCode = laCode, GssCode = gssCode, OfstedUrn = urn, Region = region, OfstedRegion = ofstedRegion, At = at };
    }

    private static LocalAuthorityDetails ReadAuthority(ref Utf8JsonReader json)
    {
        string? name = null, website = null, address = null;
        LeadOfficer? officer = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "leadOfficer"u8))
                officer = ReadOfficer(ref json);
            else if (Is(ref json, "website"u8))
                website = json.GetString();
            else if (Is(ref json, "address"u8))
                address = json.GetString();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new LocalAuthorityDetails { Name = name!, LeadOfficer = officer, Website = website, Address = address, At = at };
    }

    private static IntegratedCareBoardDetails ReadBoard(ref Utf8JsonReader json)
    {
        string? name = null, website = null, address = null;
        OdsCode? odsCode = null;
        LeadOfficer? officer = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "odsCode"u8))
                odsCode = json.GetString() is { } given ? OdsCode.Parse(given) : null;
            else if (Is(ref json, "leadOfficer"u8))
                officer = ReadOfficer(ref json);
            else if (Is(ref json, "website"u8))
                website = json.GetString();
            else if (Is(ref json, "address"u8))
                address = json.GetString();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new IntegratedCareBoardDetails { Name = name!, OdsCode = odsCode, LeadOfficer = officer, Website = website, Address = address, At = at };
    }

    private static NamedBody ReadBody(ref Utf8JsonReader json)
    {
        string? name = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new NamedBody { Name = name!, At = at };
    }

    private static LeadOfficer? ReadOfficer(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return null;
        string? name = null, title = null;
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "title"u8))
                title = json.GetString();
            else
                Skip(ref json);
        }
        return new LeadOfficer { Name = name!, Title = title };
    }
}
