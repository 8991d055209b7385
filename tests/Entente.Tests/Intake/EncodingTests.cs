using System.Text;
using Entente.Intake.Encodings;

namespace Entente.Tests.Intake;

public class EncodingTests
{
    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Tromsø lends.")];
        Assert.Equal("Tromsø lends.", Source.Article(bytes).Text);
    }

    [Fact]
    public void Json_lines_in_utf_16_are_read_too()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\": \"Tromsø\"}\r\n{\"text\": \"Bodø\"}\r\n")];
        Assert.Equal(["Tromsø", "Bodø"], Source.Read(bytes).Select(r => r.Article!.Text));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'B', (byte)'o', (byte)'d', 0xF8 }, "Bodø")]
    [InlineData(new byte[] { 0x93, (byte)'O', (byte)'K', 0x94, (byte)' ', 0x80, (byte)'5' }, "“OK” €5")]
    [InlineData(new byte[] { (byte)'B', (byte)'o', (byte)'d', 0xC3, 0xB8 }, "Bodø")]
    public void Without_a_declaration_it_is_utf_8_or_else_windows_1252(byte[] bytes, string expected) =>
        Assert.Equal(expected, Source.Article(bytes).Text);

    [Theory]
    [InlineData("<meta charset=koi8-r>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=KOI8-R'>")]
    [InlineData("<META CHARSET=\"koi8-r\" />")]
    public void A_page_may_declare_its_own(string meta) =>
        Assert.Equal("Ш", Source.Article([.. Encoding.ASCII.GetBytes($"<html><head>{meta}</head><body>"), 0xFB]).Text);

    [Fact]
    public void A_declaration_of_utf_8_that_no_byte_bears_out_is_not_believed() =>
        Assert.Equal("Bodø", Source.Article([.. Encoding.ASCII.GetBytes("<html><meta charset=utf-8><body>Bod"), 0xF8]).Text);

    [Fact]
    public void Wrong_bytes_are_read_as_replacement_characters_and_reported()
    {
        var result = Assert.Single(Source.Read([.. Encoding.UTF8.GetBytes("Tromsø, Bod"), 0xFF, (byte)'!'], "a.txt"));
        Assert.Equal("Tromsø, Bod\uFFFD!", result.Article!.Text);
        Assert.Equal(("W-IN-001", "a.txt"), (result.Diagnostics[0].Code, result.Diagnostics[0].Place));
    }

    [Fact]
    public void An_encoding_that_is_not_known_is_reported()
    {
        var result = Assert.Single(Source.Read("<html><meta charset=klingon-8><body>Bodø"));
        Assert.Equal("Bodø", result.Article!.Text);
        Assert.Equal("W-IN-002", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("latin1", 1252)]
    [InlineData("ISO-8859-1", 1252)]
    [InlineData(" \"UTF-8\" ", 65001)]
    [InlineData("shift_jis", 932)]
    [InlineData("utf-7", null)]
    [InlineData("", null)]
    public void Encodings_go_by_the_names_that_pages_use(string name, int? codePage) => Assert.Equal(codePage, KnownEncodings.Named(name)?.CodePage);
}
