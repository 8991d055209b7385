using System.Text;
using System.Xml;

namespace Entente.Ledger.Exports.Activities;

/// <summary>
/// Activities in IATI's XML, version 2.03: deals under which money, goods or works flow, with what was pledged and committed. Talks,
/// treaties, memberships and sanctions are no activities and are left out.
/// </summary>
internal sealed class IatiActivities(PartyNames names, ReportingOrganisation reporter) : IExportFormat
{
    private static readonly string[] Kinds = ["financing", "construction", "supply", "extraction"];

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        // A carriage return in an article's words is one still when it is read back.
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly ActivityElement _element = new(names, reporter);

    public void Write(Stream output, IEnumerable<DealView> deals)
    {
        using var activities = deals.Where(d => Kinds.Contains(d.Kind)).GetEnumerator();
        if (!activities.MoveNext()) throw new NoActivityException(Kinds);
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", IatiCodes.Version);
        do _element.Of(activities.Current).WriteTo(xml);
        while (activities.MoveNext());
        xml.WriteEndElement();
    }
}
