using System.Collections.Frozen;
using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>The words by which attributions are read. Adding a word here is all that a new verb, office or kind of body needs.</summary>
internal static class SpeakerWords
{
    private static readonly ulong On = Folding.Hash("on");
    private static readonly WordSet Went = WordSet.Of("went goes");

    private static readonly FrozenDictionary<ulong, SpeakerWord> Words = Gather(
        (SpeakerWord.Speech, "said says saying added adds adding commented comments commenting explained explains explaining told stated states stating continued "
            + "continues concluded concludes responded responds responding replied wrote writes remarked declared insisted insists admitted admits stressed "
            + "emphasised reflected reiterated pledged warned promised confirmed confirms thanked apologised apologising"),
        (SpeakerWord.Reaction, "welcomed welcomes welcoming called calls praised praises described describes reacted acknowledged acknowledges accepted accepts paid "
            + "expressed has is was were had went goes spoke gave issued joined visited who which after when while following about also then"),
        (SpeakerWord.LeadIn, "commenting speaking responding reacting reflecting welcoming following after in on today yesterday as with for at during thanking accepting "
            + "announcing praising when while afterwards"),
        (SpeakerWord.Connective, "but and so yet however meanwhile also now then although though nevertheless"),
        (SpeakerWord.Honorific, "cllr councillor cllrs coun mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness rev reverend rt hon"),
        (SpeakerWord.Honours, "cbe obe mbe bem kbe dbe gbe mp qpm dl jp kc qc phd frcp frcgp rn"),
        (SpeakerWord.Office, "leader lead leads heads chief chair chairs chairman chairwoman chairperson director directors member members holder head mayor mp minister officer officers manager "
            + "commissioner inspector nurse trustee president secretary headteacher principal executive councillor adviser advisor champion ambassador founder "
            + "coordinator representative governor treasurer convenor spokesperson spokesman spokeswoman ceo clerk accountable psychologist consultant chancellor "
            + "campaigner senco sendco mum mother father dad grandmother grandfather resident teacher"),
        (SpeakerWord.OfficeModifier, "deputy interim acting executive corporate strategic chief senior lead assistant managing regional national independent joint cabinet "
            + "group associate operational operating clinical medical nursing programme service portfolio shadow opposition co vice former statutory designated principal "
            + "local accountable finance parent carer conservative labour liberal democrat green reform managing general elected executive non statutory area forum board place"),
        (SpeakerWord.Body, "council councils trust board forum partnership authority committee icb ccg alliance federation association charity network "
            + "nhs cooperative service services group government department borough university school academy college union society foundation company voice voices healthwatch"),
        (SpeakerWord.NeverName, "young people children child families family education educational skills learning schools health care adult adults social early years "
            + "inclusion send sen special needs disability disabilities community communities culture lifelong employability excellence wellbeing housing public "
            + "safeguarding commissioning quality nursing finance resources parents parent carers carer youth news democracy reporter reporting support supporting "
            + "joint statement report review inspection action plan the a an our its his her their this that these those we i it there what "
            + "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
            + "transformation improvement delivery strategy strategic operations integrated preparation provision children's combined sufficiency achievement "
            + "transport regeneration environment customer of for and with at from to"),
        (SpeakerWord.Spokesperson, "spokesperson spokesman spokeswoman spokespeople spokespersons"),
        (SpeakerWord.Pronoun, "he she"),
        (SpeakerWord.PluralPronoun, "they"),
        (SpeakerWord.Inspectorate, "ofsted cqc inspector inspectors hmi inspectorate inspectorates watchdog watchdogs regulator regulators report reports letter commission findings"));

    /// <summary>What a token can be; office, body and other words of the tables are never parts of a name.</summary>
    public static SpeakerWord Of(in Token token) => Words.GetValueOrDefault(token.Hash);

    public static bool Is(in Token token, SpeakerWord kind) => (Of(token) & kind) != 0;

    /// <summary>Whether a verb of speech stands at a token; “went on” is one where nothing follows that the speaker went on with.</summary>
    public static bool IsSpeech(ReadOnlySpan<Token> tokens, int at, int end) =>
        Is(tokens[at], SpeakerWord.Speech) || (Went.Contains(tokens[at]) && at + 1 < end && tokens[at + 1].Is(On) && (at + 2 >= end || tokens[at + 2].IsPunctuation));

    private static FrozenDictionary<ulong, SpeakerWord> Gather(params (SpeakerWord Kind, string Words)[] tables)
    {
        var words = new Dictionary<ulong, SpeakerWord>();
        foreach (var (kind, list) in tables)
        {
            foreach (var word in list.Split(' '))
            {
                var hash = Folding.Hash(word);
                words[hash] = words.GetValueOrDefault(hash) | kind;
            }
        }
        return words.ToFrozenDictionary();
    }
}
