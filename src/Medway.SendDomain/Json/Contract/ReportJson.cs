using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class ReportJson
{
    public static readonly MemberTable Members = new(
        ["schema", "document", "inspection", "findings", "investments", "places", "statements", "narrative", "evidence", "diagnostics"],
        ["schema", "document", "inspection"]);

    public static SendReport Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a report");
            return null!;
        }
        string schema = "";
        SourceDocument document = null!;
        Inspection inspection = null!;
        IReadOnlyList<Finding> findings = [];
        IReadOnlyList<Investment> investments = [];
        IReadOnlyList<SchoolPlaces> places = [];
        IReadOnlyList<Statement> statements = [];
        IReadOnlyList<NarrativeSection> narrative = [];
        IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>? evidence = null;
        IReadOnlyList<Diagnostic> diagnostics = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "schema":
                    schema = wire.Text();
                    break;
                case "document":
                    document = DocumentJson.Read(ref wire);
                    break;
                case "inspection":
                    inspection = InspectionJson.Read(ref wire);
                    break;
                case "findings":
                    findings = wire.List(FindingJson.Read);
                    break;
                case "investments":
                    investments = wire.List(InvestmentJson.Read);
                    break;
                case "places":
                    places = wire.List(PlacesJson.Read);
                    break;
                case "statements":
                    statements = wire.List(StatementJson.Read);
                    break;
                case "narrative":
                    narrative = wire.List(NarrativeSectionJson.Read);
                    break;
                case "evidence":
                    evidence = EvidenceJson.Read(ref wire);
                    break;
                default:
                    diagnostics = wire.List(DiagnosticJson.Read);
                    break;
            }
        }
        return new SendReport
        {
            Schema = schema,
            Document = document,
            Inspection = inspection,
            Findings = findings,
            Investments = investments,
            Places = places,
            Statements = statements,
            Narrative = narrative,
            Evidence = evidence!,
            Diagnostics = diagnostics,
        };
    }

    /// <summary>Reads a report only if it is of a version that can be read.</summary>
    public static SendReport ReadVersioned(ref WireReader wire) => SchemaJson.IsReadable(ref wire) ? Read(ref wire) : null!;

    public static void Write(Utf8JsonWriter json, SendReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, report.Schema);
        json.WriteOptional("document"u8, report.Document, DocumentJson.Write);
        json.WriteOptional("inspection"u8, report.Inspection, InspectionJson.Write);
        json.WriteList("findings"u8, report.Findings, FindingJson.Write);
        json.WriteList("investments"u8, report.Investments, InvestmentJson.Write);
        json.WriteList("places"u8, report.Places, PlacesJson.Write);
        json.WriteList("statements"u8, report.Statements, StatementJson.Write);
        if (report.Narrative.Count > 0)
            json.WriteList("narrative"u8, report.Narrative, NarrativeSectionJson.Write);
        json.WriteOptional("evidence"u8, report.Evidence, EvidenceJson.Write);
        json.WriteList("diagnostics"u8, report.Diagnostics, DiagnosticJson.Write);
        json.WriteEndObject();
    }
}
