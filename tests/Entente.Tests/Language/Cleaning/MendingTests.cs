using Entente.Language.Cleaning;

namespace Entente.Tests.Language.Cleaning;

public class MendingTests
{
    private static readonly ArticleCleaner Cleaner = new(
        new HashSet<string> { "Moscow", "Turkey", "Russia", "Iran", "Saudi Arabia", "North Korea", "Korea", "Kremlin", "Guinea", "American" },
        new HashSet<string> { "Americans" });

    [Theory]
    [InlineData("Weve had talks and dont mind.", "We've had talks and don't mind.")]
    [InlineData("Thats not what theyll do, and it didnt help.", "That's not what they'll do, and it didn't help.")]
    [InlineData("He said: \"Ive no doubt, Im sure.\"", "He said: \"I've no doubt, I'm sure.\"")]
    [InlineData("I think were going to sign. Were making progress.", "I think we're going to sign. We're making progress.")]
    [InlineData("\"Id much rather make a deal. Well see.\"", "\"I'd much rather make a deal. We'll see.\"")]
    [InlineData("\"Lets wait.\" They cant pay and wont sign.", "\"Let's wait.\" They can't pay and won't sign.")]
    [InlineData("DONT SIGN", "DON'T SIGN")]
    public void Contractions_get_their_apostrophe_back(string text, string expected) => Assert.Equal(expected, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("They were going to sign, as well as its bank. The id is 5.")]
    [InlineData("Goods that they believe were being sold, and troops which he said were going home.")]
    [InlineData("\"Talks\" were going on. Some (owners)... were paying. The \"bank\" lets go.")]
    [InlineData("Were the sanctions lifted? Well, yes. Wed. is a day; the shed and hell, too.")]
    [InlineData("The treaty lets ships in. As is its wont, the ministry was silent.")]
    [InlineData("We've, don't, don’t, cant-words, www.dont.example, dont.example, IVE and IM.")]
    [InlineData("Talks were ill timed. Ill will remains. The Id is a feast.")]
    public void What_is_a_word_of_its_own_stays(string text) => Assert.Equal(text, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("Moscows credit line", "Moscow's credit line")]
    [InlineData("Turkeys first plant and Russias state-owned Rosatom", "Turkey's first plant and Russia's state-owned Rosatom")]
    [InlineData("Irans Paknejad met Saudi Arabias minister", "Iran's Paknejad met Saudi Arabia's minister")]
    [InlineData("North\nKoreas missiles and the Kremlins aims", "North\nKorea's missiles and the Kremlin's aims")]
    [InlineData("the countrys second bank and the ministrys reply", "the country's second bank and the ministry's reply")]
    public void Possessives_of_names_get_their_apostrophe_back(string text, string expected) => Assert.Equal(expected, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("the two Koreas agreed, and Americans paid for it")]
    [InlineData("one of Irans. Two Turkeys and more of Moscows and others")]
    [InlineData("Arabias desert, the Netherlands ports, Moscow's loan, Russia’s bank")]
    [InlineData("It stays for days, the keys were given, Kennedys son")]
    public void Plurals_and_other_names_stay(string text) => Assert.Equal(text, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("Moscowâ€™s loan â€“ â€œgoodâ€\u009d, he said", "Moscow’s loan – “good”, he said")]
    [InlineData("â€œgoodâ€ he said", "“good” he said")]
    [InlineData("TromsÃ¸, PotosÃ\u00ad, cafÃ©, AtatÃ¼rk, Å¡koda, â‚¬5 bn, Â£5 bn, aÂ\u00a0b", "Tromsø, Potosí, café, Atatürk, škoda, €5 bn, £5 bn, a b")]
    [InlineData("Russia\uFFFDs bank don\uFFFDt", "Russia's bank don't")]
    public void Broken_characters_are_mended(string text, string expected) => Assert.Equal(expected, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("ATATÜRK’S CÔTÉ’S DÉJÀ… Ångström, âge, “Å”, Ä–")]
    [InlineData("Bod\uFFFD and \uFFFDs")]
    public void Characters_that_may_be_meant_stay(string text) => Assert.Equal(text, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("a  loan \t of\u00a0 $5", "a loan of\u00a0$5")]
    [InlineData("  indented\n   lines  here", "  indented\n   lines here")]
    [InlineData("un\u00adseen\u200b", "unseen")]
    public void Blanks_are_not_doubled(string text, string expected) => Assert.Equal(expected, Cleaner.Clean(text).Text);

    [Fact]
    public void What_was_mended_leads_back_to_the_words_of_the_text()
    {
        var view = Cleaner.Clean("Login\nRussias  bank, saidÂ\u00a0he.");
        var at = view.Text.IndexOf("Russia's bank", StringComparison.Ordinal);
        Assert.Equal("Russias  bank", view.ToSource(new(at, at + "Russia's bank".Length)).In(view.Source).ToString());
    }

    [Theory]
    [InlineData("It broke a pact with the U.S. On chips, U.S. Officials said.", "It broke a pact with the U.S. on chips, U.S. officials said.")]
    [InlineData("The U.S. And Japan met. The U.S. Has 300 mln dlrs and U.S. Dlr bonds.", "The U.S. and Japan met. The U.S. has 300 mln dlrs and U.S. dlr bonds.")]
    [InlineData("Exports fell to the U.K. In May, as U.N. Observers said. Other observers agreed.", "Exports fell to the U.K. in May, as U.N. observers said. Other observers agreed.")]
    [InlineData("U.S. Trade Representative Yeutter spoke of a U.S. Trade deficit.", "U.S. Trade Representative Yeutter spoke of a U.S. trade deficit.")]
    public void Capitals_that_an_acronym_brought_become_small(string text, string expected) => Assert.Equal(expected, Cleaner.Clean(text).Text);

    [Theory]
    [InlineData("He left for the U.S. In May he came back. The U.S. Navy and the U.S. Treasury knew.")]
    [InlineData("They moved to the U.S. But the U.S. Senate refused. And then? In 1990 J. R. Officials Ltd closed.")]
    [InlineData("It is made in the U.S. And that is new.")]
    [InlineData("The U.S. The U.S. He. U.S.")]
    public void Capitals_of_names_and_sentences_behind_an_acronym_stay(string text) => Assert.Equal(text, Cleaner.Clean(text).Text);
}
