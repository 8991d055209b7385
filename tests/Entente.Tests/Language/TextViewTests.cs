using Entente.Language;
using Entente.Language.Views;

namespace Entente.Tests.Language;

public class TextViewTests
{
    [Fact]
    public void A_view_without_edits_is_the_source()
    {
        var view = TextView.Of("Moscow lends.");
        Assert.Equal("Moscow lends.", view.Text);
        Assert.Equal(new TextSpan(0, 6), view.ToSource(new TextSpan(0, 6)));
    }

    [Fact]
    public void An_insertion_maps_to_the_place_where_it_was_made()
    {
        var view = TextView.With("Moscows loan", [new TextEdit(new TextSpan(6, 6), "'")]);
        Assert.Equal("Moscow's loan", view.Text);
        Assert.Equal("Moscow", view.ToSource(new TextSpan(0, 6)).In(view.Source).ToString());
        Assert.Equal("s", view.ToSource(new TextSpan(6, 8)).In(view.Source).ToString());
        Assert.Equal("loan", view.ToSource(new TextSpan(9, 13)).In(view.Source).ToString());
    }

    [Fact]
    public void An_omission_leaves_the_rest_where_it_was()
    {
        var view = TextView.With("The plant. Login More.", [new TextEdit(new TextSpan(10, 16), "")]);
        Assert.Equal("The plant. More.", view.Text);
        Assert.Equal("More", view.ToSource(new TextSpan(11, 15)).In(view.Source).ToString());
    }

    [Fact]
    public void Of_two_edits_that_clash_the_first_given_holds()
    {
        var view = TextView.With("abcdef", [new TextEdit(new TextSpan(2, 4), "X"), new TextEdit(new TextSpan(1, 3), "Y")]);
        Assert.Equal("abXef", view.Text);
    }

    [Fact]
    public void An_edit_outside_the_source_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextView.With("abc", [new TextEdit(new TextSpan(2, 5), "")]));
}
