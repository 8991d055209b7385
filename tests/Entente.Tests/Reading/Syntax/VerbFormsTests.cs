using Entente.Reading.Syntax;

namespace Entente.Tests.Reading.Syntax;

public class VerbFormsTests
{
    [Theory]
    [InlineData("initialled", "initiall", "initial")]
    [InlineData("froze", "froze", "freeze")]
    [InlineData("found", "find", "find")]
    [InlineData("went", "go", "go")]
    public void A_lemma_is_mended_only_if_it_is_no_known_verb(string form, string lemma, string expected)
    {
        var forms = new VerbForms();
        foreach (var (known, infinitive) in new[] { ("initialled", "initial"), ("froze", "freeze"), ("found", "found"), ("find", "find") }) forms.Add(known, infinitive);
        Assert.Equal(expected, forms.Mend(form, lemma));
    }
}
