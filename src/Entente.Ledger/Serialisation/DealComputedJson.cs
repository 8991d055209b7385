using System.Text.Json;
using Entente.Codebook.Serialisation;
using Entente.Ledger.Implied;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes what a deal's terms imply: said by nobody, so that it stands apart from the terms, and with its formula.</summary>
internal static class DealComputedJson
{
    public static void Write(Utf8JsonWriter json, DealView deal)
    {
        json.WriteList("computed", deal.Computed, WriteFigure);
        if (deal.Schedule is { } schedule) WriteSchedule(json, schedule);
    }

    private static void WriteFigure(Utf8JsonWriter json, ImpliedFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        json.WriteNumber("value", figure.Value);
        json.WriteString("unit", figure.Unit);
        WriteGrounds(json, figure.Formula, figure.Assumptions);
        json.WriteEndObject();
    }

    private static void WriteSchedule(Utf8JsonWriter json, RepaymentSchedule schedule)
    {
        json.WriteStartObject("computedRepayment");
        json.WriteString("currency", schedule.Loan.Currency);
        WriteGrounds(json, schedule.Formula, schedule.Loan.Assumptions);
        json.WriteList("payments", schedule.Payments, WritePayment);
        json.WriteEndObject();
    }

    private static void WritePayment(Utf8JsonWriter json, LoanPayment payment)
    {
        json.WriteStartObject();
        json.WriteNumber("month", payment.Month);
        json.WriteNumber("principal", payment.Principal);
        json.WriteNumber("interest", payment.Interest);
        json.WriteNumber("outstanding", payment.Outstanding);
        json.WriteEndObject();
    }

    private static void WriteGrounds(Utf8JsonWriter json, string formula, IEnumerable<string> assumptions)
    {
        json.WriteString("formula", formula);
        json.WriteList("assumptions", assumptions, (writer, text) => writer.WriteStringValue(text));
    }
}
