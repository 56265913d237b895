namespace Medway.SendDomain.Documents;

/// <summary>The kinds of document that are told apart.</summary>
internal enum DocumentKind
{
    Text,
    Html,
    Pdf,
    Unread,
}
