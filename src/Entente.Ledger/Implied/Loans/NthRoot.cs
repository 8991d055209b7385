namespace Entente.Ledger.Implied.Loans;

/// <summary>Roots in decimal arithmetic: the same digits on every machine, which floating point does not promise.</summary>
internal static class NthRoot
{
    private const decimal Near = 0.0000000000000000000000001m;

    /// <summary>The root of a number from 1 to 10, by Newton's method.</summary>
    public static decimal Of(decimal number, int degree)
    {
        var root = 1 + ((number - 1) / degree);
        for (var step = 0; step < 100; step++)
        {
            var next = (((degree - 1) * root) + (number / Power(root, degree - 1))) / degree;
            if (Math.Abs(next - root) <= Near) return next;
            root = next;
        }

        return root;
    }

    public static decimal Power(decimal number, int exponent)
    {
        var product = 1m;
        for (var i = 0; i < exponent; i++) product *= number;
        return product;
    }
}
