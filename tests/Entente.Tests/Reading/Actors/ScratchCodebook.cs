using Entente.Codebook;
using Entente.Codebook.Loading;

namespace Entente.Tests.Reading.Actors;

/// <summary>A small codebook whose names stay put when the built-in ones grow; titles and bodies are the built-in ones.</summary>
internal static class ScratchCodebook
{
    private const string States =
        """
        - {code: RUS, name: Russia, names: [Russian Federation], adjectives: [Russian], demonyms: [Russians], capital: Moscow, seats: [Kremlin], since: 1991-12-26}
        - {code: SUN, name: Soviet Union, names: [USSR, Russia], adjectives: [Soviet, Russian], demonyms: [Soviets], capital: Moscow, seats: [Kremlin], until: 1991-12-26}
        - {code: USA, name: United States, names: [US, U.S., United States of America], adjectives: [American], capital: Washington, seats: [White House], places: [New York, Georgia], ambiguous: [Georgia, US]}
        - {code: IRN, name: Iran, adjectives: [Iranian], capital: Tehran, places: [Bushehr]}
        - {code: KWT, name: Kuwait, adjectives: [Kuwaiti], capital: Kuwait City}
        - {code: SAU, name: Saudi Arabia, names: [Kingdom of Saudi Arabia], adjectives: [Saudi], capital: Riyadh}
        - {code: JOR, name: Jordan, names: [Hashemite Kingdom of Jordan], adjectives: [Jordanian], capital: Amman, ambiguous: [Jordan]}
        - {code: GEO, name: Georgia, adjectives: [Georgian], capital: Tbilisi, ambiguous: [Georgia]}
        - {code: ARM, name: Armenia, adjectives: [Armenian], capital: Yerevan}
        - {code: TUR, name: Turkey, adjectives: [Turkish], demonyms: [Turk, Turks], capital: Ankara}
        - {code: CHE, name: Switzerland, adjectives: [Swiss], capital: Bern, places: [Geneva]}
        - {code: COD, name: Democratic Republic of the Congo, names: [Congo], adjectives: [Congolese], capital: Kinshasa, ambiguous: [Congo, Congolese]}
        - {code: COG, name: Republic of the Congo, names: [Congo], adjectives: [Congolese], capital: Brazzaville, ambiguous: [Congo, Congolese]}
        - {code: JPN, name: Japan, adjectives: [Japanese], capital: Tokyo}
        - {code: BRA, name: Brazil, adjectives: [Brazilian], capital: Brasilia}
        - {code: CHN, name: China, adjectives: [Chinese], capital: Beijing}
        - {code: GBR, name: Britain, names: [United Kingdom, UK], adjectives: [British], capital: London, seats: [Downing Street]}
        - {code: FRA, name: France, adjectives: [French], capital: Paris}
        - {code: DEU, name: Germany, adjectives: [German], capital: Berlin}
        - {code: ISR, name: Israel, adjectives: [Israeli], capital: Jerusalem}
        - {code: IND, name: India, adjectives: [Indian], capital: New Delhi}
        - {code: POL, name: Poland, adjectives: [Polish], demonyms: [Pole, Poles], capital: Warsaw}
        - {code: UKR, name: Ukraine, adjectives: [Ukrainian], capital: Kyiv, since: 1991-08-24}
        - {code: NOR, name: Norway, adjectives: [Norwegian], capital: Oslo}
        - {code: IRL, name: Ireland, adjectives: [Irish], capital: Dublin}
        - {code: DNK, name: Denmark, adjectives: [Danish], capital: Copenhagen}
        - {code: SWE, name: Sweden, adjectives: [Swedish], capital: Stockholm}
        """;

    private const string Organisations =
        """
        - {code: OPEC, name: Organization of the Petroleum Exporting Countries}
        - {code: EU, name: European Union, names: [EU, European Commission]}
        - {code: IMF, name: International Monetary Fund, names: [IMF]}
        """;

    private const string Companies =
        """
        - {name: Gazprom, home: RUS, kind: company, state: true}
        - {name: TotalEnergies, names: [Total], home: FRA, kind: company, ambiguous: [Total]}
        """;

    private const string Outlets = "- {name: Tass, names: [TASS], home: SUN, kind: agency, state-media: true}";

    private const string Persons =
        """
        - {name: Ronald Reagan, state: USA, since: 1981, until: 1989}
        - {name: Nasser al-Jabri, state: KWT, since: 1980, until: 1990}
        - {name: Gordon Brown, state: GBR, since: 1997, until: 2010, common: true}
        """;

    private const string LegalForms = "- {name: Inc, states: [USA]}";

    private static readonly string[] Replaced =
        ["actors/states/", "actors/organisations/", "actors/companies/", "actors/outlets/", "actors/persons/", "actors/legal-forms", "usual/"];

    public static CodebookEdition Edition { get; } = Load();

    private static CodebookEdition Load()
    {
        var own = new[]
        {
            Own("states", States), Own("organisations", Organisations), Own("companies", Companies), Own("outlets", Outlets), Own("persons", Persons),
            new CodebookFile("scratch legal forms", "actors/legal-forms.yaml", LegalForms),
        };
        var builtIn = CodebookFile.BuiltIn().Where(f => !IsReplaced(f.Path));
        var load = CodebookLoader.Load([[.. builtIn, .. own]]);
        return load.Edition ?? throw new InvalidDataException(string.Join('\n', load.Faults));
    }

    // Persons, legal forms and who usually does what refer to states that the scratch codebook does not have.
    private static bool IsReplaced(string path) =>
        Replaced.Any(section => path.StartsWith(section, StringComparison.Ordinal));

    private static CodebookFile Own(string section, string text) => new($"scratch {section}", $"actors/{section}/scratch.yaml", text);
}
