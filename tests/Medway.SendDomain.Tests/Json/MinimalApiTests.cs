using System.Net.Http.Json;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class MinimalApiTests
{
    [Fact]
    public async Task ConfigureForSendDomain_InAMinimalApi_TakesAndGivesReports()
    {
        var stop = TestContext.Current.CancellationToken;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForSendDomain());
        await using var app = builder.Build();
        app.MapPost("/dossiers", (SendReport report) => new Dossier { Report = report, Judgement = report.Inspection.Judgement });
        await app.StartAsync(stop);

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new StringContent(SendJson.Serialize(SampleReports.Full), null, "application/json");
        using var good = await client.PostAsync("/dossiers", content, stop);
        var options = new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web).ConfigureForSendDomain();
        var dossier = await good.Content.ReadFromJsonAsync<Dossier>(options, stop);
        Assert.Equal(SampleReports.Full, dossier!.Report);
        Assert.Equal(SampleReports.Full.Inspection.Judgement, dossier.Judgement);

        using var wrong = new StringContent("""{"schema":"send-report/2"}""", null, "application/json");
        using var bad = await client.PostAsync("/dossiers", wrong, stop);
        Assert.Equal(StatusCodes.Status400BadRequest, (int)bad.StatusCode);
        await app.StopAsync(stop);
    }
}
