using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>The words that tell what a sum is, how far it has come, and where the words on its purpose begin and end.</summary>
internal static class SpendingWords
{
    /// <summary>Spending of one's own: without one of these before a sum or soon behind it, a sum is none.</summary>
    public static readonly WordSet Spending = WordSet.Of("invest invests invested investing investment investments spend spends spent spending put putting capital revenue programme "
        + "budget budgets fund funds funded funding commit commits committed committing allocate allocated allocating allocation approve approved approves approving aside cost costs costing "
        + "build building create creates creating expand expanding expansion available earmarked ringfenced fenced pledged secured worth resource resources extra boost injection project scheme package "
        + "school academy centre unit hub provision");

    /// <summary>What a sum is where it is no investment: money lacking, money of the state for all, pay, remedies, what one child costs.</summary>
    public static readonly WordSet NoSpending = WordSet.Of("deficit deficits overspend overspent overspending overspends shortfall debt debts savings saving saved cuts compensation "
        + "remedy fine fined salary salaries wage wages fee fees nationally treasury dfe grant grants england minister ministers ministry owed loss losses fundraising donation donations "
        + "donated raised tribunal tribunals tax ombudsman voucher vouchers pressure pressures owes ministerial whitehall wiped lottery chancellor");

    public static readonly PhraseIndex<bool> NationalFunding = PhraseSet.Of(
        "high needs funding|block|budget",
        "department for education",
        "education secretary",
        "department of health",
        "central government",
        "the government",
        "government 's|funding|investment|money|cash",
        "national funding|budget|investment",
        "safety valve",
        "black hole",
        "per child|place|student|hour|pupil|head|week",
        "funding|budget gap",
        "cut by|of|£",
        "cutting £",
        "up and down the country",
        "across the country",
        "a place");

    public static readonly PhraseIndex<bool> NewMoney = PhraseSet.Of("of|in new|extra|additional|fresh money|cash");
    public static readonly WordSet More = WordSet.Of("additional another further extra more");
    public static readonly WordSet Agreeing = WordSet.Of("agreed agrees agree agreeing");
    public static readonly WordSet Announcing = WordSet.Of("announced announces announce confirmed confirms");
    public static readonly WordSet HasFound = WordSet.Of("has have we've they've");
    /// <summary>“£6m will go into new units”.</summary>
    public static readonly PhraseIndex<bool> Going = PhraseSet.Of("will|would? go|going|goes|went|gone into|towards");
    public static readonly WordSet Wanting = WordSet.Of("need needs needed want wants wanted require requires required ask asks asked asking call calls called calling lack lacks without");
    public static readonly WordSet Receiving = WordSet.Of("receive receives received receiving");
    public static readonly WordSet Own = WordSet.Of("its our their");

    /// <summary>How far spending or building has come, by its verb.</summary>
    public static readonly PhraseIndex<DeliveryStatus> Statuses = new PhraseTable<DeliveryStatus>()
        .Add("has|have|had been made|invested|spent|put|created|opened|delivered|added|provided|built", DeliveryStatus.Made)
        .Add("has|have|had already? invested|spent|put|created|opened|delivered|added|provided|built", DeliveryStatus.Made)
        .Add("was|were invested|spent|put|created|opened|delivered|added|provided|built", DeliveryStatus.Made)
        .Add("is|are investing|spending", DeliveryStatus.Made).Add("invested|spent|opened|created|delivered", DeliveryStatus.Made).Add("put into", DeliveryStatus.Made).Add("putting", DeliveryStatus.Made).Add("put an extra|additional", DeliveryStatus.Made).Add("put a further", DeliveryStatus.Made).Add("has|have gone", DeliveryStatus.Made).Add("went into|towards", DeliveryStatus.Made)
        .Add("has|have so far created|opened|added|invested|spent|provided", DeliveryStatus.Made)
        .Add("put in", DeliveryStatus.Made).Add("opening of", DeliveryStatus.Made).Add("recent investment", DeliveryStatus.Made)
        .Add("approved|committed|allocated|agreed|earmarked|secured|pledged", DeliveryStatus.Committed).Add("set aside", DeliveryStatus.Committed)
        .Add("ring - fenced", DeliveryStatus.Committed).Add("has|have been approved|committed|allocated|agreed|earmarked|secured|pledged", DeliveryStatus.Committed)
        .Add("announced|confirmed a|an|another|extra|additional|further|recurrent|recurring|capital|investment|funding", DeliveryStatus.Committed)
        .Add("is|are committing", DeliveryStatus.Committed).Add("part way through", DeliveryStatus.Committed).Add("under construction", DeliveryStatus.Committed)
        .Add("planned", DeliveryStatus.Planned).Add("plans|plan|planning to", DeliveryStatus.Planned).Add("plans|plan a|an|another|£", DeliveryStatus.Planned)
        .Add("plans for|include", DeliveryStatus.Planned).Add("is|are planning", DeliveryStatus.Planned).Add("will|would", DeliveryStatus.Planned)
        .Add("could|may|might provide|create|deliver|add|open", DeliveryStatus.Planned).Add("expected", DeliveryStatus.Planned)
        .Add("means|intends|intend|hopes|aims|aim to", DeliveryStatus.Planned).Add("proposed|proposes|proposals", DeliveryStatus.Planned)
        .Add("is|are|due to", DeliveryStatus.Planned).Build();

    public static readonly PhraseIndex<bool> EveryYear = PhraseSet.Of(
        "a|per|each|every year",
        "per annum",
        "annually|yearly|pa",
        "p . a",
        "- a - year",
        "/ year");

    public static readonly WordSet Annual = WordSet.Of("annual yearly recurring");

    /// <summary>Words that may stand between a sum and the words that lead to its purpose.</summary>
    public static readonly WordSet Between = WordSet.Of("of available capital revenue investment investments funding spending money worth extra additional more further new has have had been be will would is was being were are made put spent invested "
        + "allocated committed approved earmarked secured pledged agreed go goes went gone going added set aside total in year a per annum annually every each recently over the last next past coming few years it already far this , with");

    public static readonly WordSet Leads = WordSet.Of("into in on towards toward for to so from by");
    /// <summary>What money does: behind it stands what it buys.</summary>
    public static readonly WordSet Buys = WordSet.Of("deliver delivers create creates fund funds provide provides build builds support supports");

    public static readonly WordSet Buildings = WordSet.Of("school schools academy centre unit hub provision programme project scheme fund expansion building extension package campus base facility");
    public static readonly WordSet Finite = WordSet.Of("has have had is are was were will would can could opened drew means meant helped led allowed enabled gives gave");
    /// <summary>What a plan is where the word is no verb: an EHC plan, the action plan, new plans.</summary>
    public static readonly WordSet KindsOfPlan = WordSet.Of("ehc ehcp care health action improvement individual support strategic recovery delivery transition education sen send annual accelerated priority new written quality existing");
    public static readonly WordSet Determiners = WordSet.Of("the a an its our their this that 's these those his her");
    public static readonly WordSet ToSpend = WordSet.Of("invest spend put create build open expand provide deliver add commit allocate fund set increase double use make pump plough");
    public static readonly WordSet Relative = WordSet.Of("that who whose where");
    public static readonly WordSet ClauseEnds = WordSet.Of("which while but as with when although");

    /// <summary>Behind “investment in … has”: says how much was spent, not what came of it.</summary>
    public static readonly WordSet NoResult = WordSet.Of("been not yet increased risen fallen grown doubled continued needed required lacking insufficient welcome planned essential vital key made due expected being set likely to under");

}
