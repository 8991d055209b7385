using Entente.Language.Conllu;

namespace Entente.Language.Training;

/// <summary>The documents of a treebank file.</summary>
internal static class TreebankDocuments
{
    public static List<List<ConlluSentence>> Of(IEnumerable<ConlluSentence> sentences)
    {
        var documents = new List<List<ConlluSentence>>();
        foreach (var sentence in sentences)
        {
            if (documents.Count == 0 || sentence.BeginsDocument) documents.Add([]);
            documents[^1].Add(sentence);
        }

        return documents;
    }
}
