using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Register;

namespace Medway.SendDomain.Checks;

/// <summary>Codes are in the register, and are those of the body named.</summary>
internal static class RegisterChecks
{
    private const string AreaPath = "/inspection/partnership/localArea";
    private const string BoardsPath = "/inspection/partnership/integratedCareBoards";

    public static IEnumerable<Diagnostic> Of(SendReport report)
    {
        List<Diagnostic?> found = [];
        if (report.Inspection.Partnership.LocalArea is { } area)
        {
            var areas = LocalAreaRegister.Default;
            var named = areas.Find(area.Name).Candidates;
            if (area.LaCode is { } code)
                found.Add(Compare($"{AreaPath}/laCode", "LA code", code, area.Name, areas.Find(code), named));
            if (area.GssCode is { } gss)
                found.Add(Compare($"{AreaPath}/gssCode", "GSS code", gss, area.Name, areas.Find(gss), named));
            if (area.OfstedUrn is { } urn)
                found.Add(Compare($"{AreaPath}/ofstedUrn", "Ofsted number", urn, area.Name, areas.Find(urn), named));
        }
        var boards = IntegratedCareBoardRegister.Default;
        for (var i = 0; i < report.Inspection.Partnership.IntegratedCareBoards.Count; i++)
        {
            var board = report.Inspection.Partnership.IntegratedCareBoards[i];
            if (board.OdsCode is { } ods)
                found.Add(Compare($"{BoardsPath}/{i}/odsCode", "ODS code", ods, board.Name, boards.Find(ods), boards.Find(board.Name).Candidates));
        }
        return found.OfType<Diagnostic>();
    }

    private static Diagnostic? Compare<T>(string path, string kind, object code, string name, T? owner, IReadOnlyList<T> named) where T : class =>
        owner is null ? DiagnosticCatalogue.CodeNotRegistered.AtPath(path, kind, code)
        : owner.ToString() == name || named.Contains(owner) ? null
        : DiagnosticCatalogue.CodeOfAnother.AtPath(path, code, kind, owner, name);
}
