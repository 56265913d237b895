using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Json.Contract;

internal static class PartnershipJson
{
    public static readonly MemberTable Members = new(
        ["localArea", "localAuthority", "integratedCareBoards", "parentCarerForum", "others", "sectors"]);

    public static Partnership Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a partnership");
            return null!;
        }
        LocalAreaReference? localArea = null;
        LocalAuthorityDetails? localAuthority = null;
        IReadOnlyList<IntegratedCareBoardDetails> integratedCareBoards = [];
        NamedBody? parentCarerForum = null;
        IReadOnlyList<NamedBody> others = [];
        IReadOnlyList<Sector> sectors = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "localArea":
                    localArea = wire.Optional(LocalAreaJson.Read);
                    break;
                case "localAuthority":
                    localAuthority = wire.Optional(LocalAuthorityJson.Read);
                    break;
                case "integratedCareBoards":
                    integratedCareBoards = wire.List(IntegratedCareBoardJson.Read);
                    break;
                case "parentCarerForum":
                    parentCarerForum = wire.Optional(NamedBodyJson.Read);
                    break;
                case "others":
                    others = wire.List(NamedBodyJson.Read);
                    break;
                default:
                    sectors = wire.List(static (ref wire) => wire.Open<Sector>());
                    break;
            }
        }
        return new Partnership
        {
            LocalArea = localArea,
            LocalAuthority = localAuthority,
            IntegratedCareBoards = integratedCareBoards,
            ParentCarerForum = parentCarerForum,
            Others = others,
            Sectors = sectors,
        };
    }

    public static void Write(Utf8JsonWriter json, Partnership partnership)
    {
        json.WriteStartObject();
        json.WriteOptional("localArea"u8, partnership.LocalArea, LocalAreaJson.Write);
        json.WriteOptional("localAuthority"u8, partnership.LocalAuthority, LocalAuthorityJson.Write);
        json.WriteList("integratedCareBoards"u8, partnership.IntegratedCareBoards, IntegratedCareBoardJson.Write);
        json.WriteOptional("parentCarerForum"u8, partnership.ParentCarerForum, NamedBodyJson.Write);
        json.WriteList("others"u8, partnership.Others, NamedBodyJson.Write);
        json.WriteList("sectors"u8, partnership.Sectors, WireWriter.WriteScalarValue);
        json.WriteEndObject();
    }
}
