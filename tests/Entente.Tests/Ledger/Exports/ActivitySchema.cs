using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Entente.Tests.Ledger.Exports;

/// <summary>Holds an export against what IATI's activity standard 2.03 says of the elements in it, as an XML Schema (<c>iati-activities.xsd</c>).</summary>
internal static class ActivitySchema
{
    private const string Lang =
        """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language" /></xs:schema>""";

    private static readonly XmlSchemaSet Schemas = Load();

    /// <summary>What is against the schema, one line each; empty where nothing is.</summary>
    public static List<string> FaultsOf(XElement root)
    {
        var faults = new List<string>();
        new XDocument(root).Validate(Schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    private static XmlSchemaSet Load()
    {
        using var stream = typeof(ActivitySchema).Assembly.GetManifestResourceStream("iati-activities.xsd")!;
        using var reader = XmlReader.Create(stream);
        var schemas = new XmlSchemaSet();
        schemas.Add(null, reader);
        schemas.Add(null, XmlReader.Create(new StringReader(Lang)));
        schemas.Compile();
        return schemas;
    }
}
