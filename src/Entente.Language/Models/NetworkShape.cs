namespace Entente.Language.Models;

/// <summary>The sizes of a network.</summary>
/// <param name="Features">Rows of the embedding table.</param>
/// <param name="Embedding">Columns of the embedding table.</param>
/// <param name="Width">Columns of the recurrent layers; a multiple of 32.</param>
/// <param name="Layers">The number of recurrent layers.</param>
/// <param name="Size">Columns of the views that arcs and relations are scored from.</param>
/// <param name="Tags">The number of tags.</param>
/// <param name="Relations">The number of relations.</param>
/// <param name="NameLabels">The number of name labels.</param>
internal sealed record NetworkShape(int Features, int Embedding, int Width, int Layers, int Size, int Tags, int Relations, int NameLabels);
