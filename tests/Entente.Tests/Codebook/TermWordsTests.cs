using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Codebook.Vocabulary;

namespace Entente.Tests.Codebook;

public class TermWordsTests
{
    // ISO 4217, list one, without precious metals, bond units and the test code.
    private const string CurrentCodes =
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY
        COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK
        JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD
        NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB
        TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG
        """;

    private static readonly CodebookEdition Edition = CodebookLoader.BuiltIn();

    [Fact]
    public void Every_current_currency_of_ISO_4217_is_there() => Assert.Empty(
        CurrentCodes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Except(Edition.Currencies.Where(c => c.IsUsedAt(null)).Select(c => c.Code)));

    [Theory]
    [InlineData(1987)]
    [InlineData(2005)]
    [InlineData(2025)]
    public void A_word_that_currencies_share_has_one_default_a_time(int year)
    {
        var used = Edition.Currencies.Where(c => c.IsUsedAt(new PartialDate(year, 3))).ToList();
        var unclear = used.SelectMany(c => c.Always).GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(unclear);
    }

    [Fact]
    public void A_default_is_one_of_the_currency_s_own_words() => Assert.Empty(
        Edition.Currencies.SelectMany(c => c.Defaults.Concat(c.Always).Except([.. c.Units, .. c.Symbols, .. c.Minor, .. c.MinorSymbols]).Select(w => $"{c.Code} {w}")));

    [Fact]
    public void No_unit_is_written_like_another() =>
        Assert.Empty(Edition.Units.SelectMany(u => u.Words).GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_use_of_cues_has_words() =>
        Assert.Empty(Enum.GetValues<TermCueUse>().Except(Edition.TermCues.Where(c => c.Words.Length > 0).Select(c => c.Use)));

    [Fact]
    public void A_factor_out_of_range_is_a_fault()
    {
        var load = CodebookLoader.Load([CodebookFile.BuiltIn(), [new CodebookFile("my.yaml", "units/my.yaml", "{name: heap, base: t, factor: 0, measure: quantity}")]]);
        Assert.Equal("my.yaml:1", Assert.Single(load.Faults).Place);
    }
}
