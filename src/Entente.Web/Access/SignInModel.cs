namespace Entente.Web.Access;

/// <summary>What the page that asks for the token shows.</summary>
/// <param name="To">Where to go then.</param>
/// <param name="IsWrong">Whether the token that was given is not the one.</param>
public sealed record SignInModel(string To, bool IsWrong);
