using System.Collections.Frozen;

namespace Entente.Reading.Actors;

/// <summary>Closed classes of English words, as keys in capitals.</summary>
internal static class ClosedWords
{
    private static readonly FrozenSet<string> Function = Set(
        """
        THE A AN THIS THAT THESE THOSE SUCH EACH EVERY ANY SOME ALL BOTH NO NOT NEITHER NOR EITHER ANOTHER OTHER OTHERS MANY MOST SEVERAL FEW MORE
        AND OR BUT SO YET IF AS THAN BECAUSE WHILE WHEN WHERE WHETHER ALTHOUGH THOUGH SINCE UNTIL UNLESS AFTER BEFORE ONCE HOWEVER MEANWHILE
        OF IN ON AT BY TO FROM WITH WITHOUT FOR INTO ONTO OVER UNDER BETWEEN AMONG AGAINST DURING THROUGH ACROSS ABOUT ABOVE BELOW NEAR VIA UPON
        TOWARDS TOWARD WITHIN BEYOND DESPITE ACCORDING FOLLOWING INCLUDING AMID ALONG AROUND BEHIND BESIDES OUTSIDE INSIDE LIKE UNLIKE
        I YOU HE SHE IT WE THEY ME HIM US THEM MY YOUR HIS HER ITS OUR THEIR WHO WHOM WHOSE WHICH WHAT WHY HOW THERE HERE
        IS ARE WAS WERE BE BEEN BEING AM HAS HAVE HAD HAVING DO DOES DID DONE WILL WOULD SHALL SHOULD CAN COULD MAY MIGHT MUST
        SAID SAYS SAY SAYING TOLD TELLS ADDED ASKED TODAY YESTERDAY TOMORROW NOW THEN ALSO ONLY EVEN JUST STILL ALREADY NEVER LAST NEXT EARLIER LATER
        LET THUS HENCE THEREFORE MOREOVER FURTHERMORE ASKED SPEAKING ASIDE
        """);

    private static readonly FrozenSet<string> Calendar = Set(
        """
        MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY MON TUE WED THU FRI SAT SUN
        JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER
        JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC JAN. FEB. MAR. APR. JUN. JUL. AUG. SEP. SEPT. OCT. NOV. DEC.
        """);

    private static readonly FrozenSet<string> NameParticles = Set(
        "AL EL BIN BEN IBN ABU BINT ABD DE DA DO DAS DOS DU DI DEL DELLA DER DEN VAN VON LA LE LOS UL UR UD AR AS AD AN ARAP TER TEN Y ZU E");

    private static readonly FrozenSet<string> FirmSuffixes = Set(
        """
        INC INC. CORP CORP. CO CO. LTD LTD. PLC PLC. SA AG GMBH NV B.V. N.V. S.A. A/S AS SPA S.P.A. OY AB CORPORATION COMPANY COMPANIES GROUP HOLDING HOLDINGS
        BANK BANKS INDUSTRIES ENTERPRISES INTERNATIONAL ENERGY PETROLEUM OIL GAS MINING STEEL MOTORS MOTOR ELECTRIC ELECTRICITY POWER AIRLINES AIRWAYS
        SYSTEMS TECHNOLOGIES SHIPPING SHIPYARD SHIPYARDS CONSTRUCTION ENGINEERING INVESTMENT INVESTMENTS TRADING FUND TELECOM RAILWAYS RAILWAY MINERALS
        RESOURCES INSURANCE SECURITIES BROTHERS PARTNERS BERHAD BHD SDN PTE PTY LLC LLP JSC PJSC OAO OOO ZAO CIE KK LIMITED INCORPORATED CHEMICAL CHEMICALS
        """);

    private static readonly FrozenSet<string> Institutions = Set(
        """
        EXCHANGE ASSOCIATION INSTITUTE COUNCIL BOARD AUTHORITY COMMISSION AGENCY ORGANISATION ORGANIZATION FOUNDATION UNION FEDERATION CHAMBER PRESS SURVEY
        UNIVERSITY CENTRE CENTER COMMITTEE CORPS CONSORTIUM COOPERATIVE SOCIETY BUREAU TELEVISION RADIO NEWS ADMINISTRATION MINISTRY PARTY CONGRESS LINES LINE
        """);

    private static readonly FrozenSet<string> CommonInNames = Set(
        """
        NATIONAL UNITED INTERNATIONAL GENERAL STATE ROYAL FIRST INDUSTRIAL NEW NORTH SOUTH EAST WEST NORTHERN SOUTHERN EASTERN WESTERN CENTRAL GREAT GRAND
        AMERICAN EUROPEAN ASIAN AFRICAN MIDDLE WORLD GLOBAL FEDERAL COMMERCIAL AGRICULTURAL FOREIGN PUBLIC PRIVATE MUTUAL STANDARD UNION PEOPLE COMMODITY
        """);

    private static readonly FrozenSet<string> OftenAdjectival = Set(
        """
        OFFICIAL STATE MILITARY EXPERT EXECUTIVE CHIEF NATION FORCES POLICE HEAD COUNTRY MAJOR GENERAL BANK COMPANY GOVERNMENT PARTY UNIT PRODUCER CONSUMER
        CREDITOR DONOR ARMY NAVY CONGRESS SECURITY
        """);

    private static readonly FrozenSet<string> DescriptionOpeners = Set("THE A AN WHO IS ONE OF ITS THEN FORMER WAS HEADS NOW ALSO");

    private static readonly FrozenSet<string> FrequentVerbs = Set(
        """
        PLANS WANTS HOPES SEES EXPECTS BELIEVES INTENDS SEEKS AIMS MET SIGNS BEGAN WENT CAME GAVE TOOK MADE HELD SENT PUT LEFT WON SOLD BOUGHT PAID LENT SPENT
        DENIES CONFIRMS REPORTS AGREES REFUSES OFFERS NEEDS OWES OWNS BUILDS MAKES TAKES GIVES HOLDS GETS GOT REMAINS CONTINUES APPEARS SEEMS
        """);

    private static readonly FrozenSet<string> SpeechVerbs = Set(
        "SAID SAYS TOLD TELLS ADDED ASKED WARNED STATED NOTED ANNOUNCED DECLARED REITERATED STRESSED REMARKED INSISTED ARGUED CLAIMED EXPLAINED COMMENTED REPLIED");

    /// <summary>An article, preposition, conjunction, pronoun, auxiliary or the like.</summary>
    public static bool IsFunctionWord(string key) => Function.Contains(key);

    /// <summary>A month or day of the week.</summary>
    public static bool IsCalendarWord(string key) => Calendar.Contains(key);

    /// <summary>A small word inside personal names: "bin", "de", "al".</summary>
    public static bool IsNameParticle(string key) => NameParticles.Contains(key);

    /// <summary>The last word of a firm's name.</summary>
    public static bool IsFirmSuffix(string key) => FirmSuffixes.Contains(key);

    /// <summary>The last word of an institution's name.</summary>
    public static bool IsInstitution(string key) => Institutions.Contains(key);

    /// <summary>A word that begins so many firms' names that alone it means none.</summary>
    public static bool IsCommonInNames(string key) => CommonInNames.Contains(key);

    /// <summary>A role word that before another noun only qualifies it: "official debt".</summary>
    public static bool IsOftenAdjectival(string key) => OftenAdjectival.Contains(key);

    /// <summary>A word between a name's comma and the description behind it.</summary>
    public static bool OpensDescription(string key) => DescriptionOpeners.Contains(key);

    /// <summary>A word that looks like a finite verb, which an actor may be the subject of.</summary>
    public static bool IsVerbLike(string key) =>
        key.EndsWith("ED", StringComparison.Ordinal) || FrequentVerbs.Contains(key);

    /// <summary>A finite verb of saying, whose subject is an actor.</summary>
    public static bool IsSpeechVerb(string key) => SpeechVerbs.Contains(key);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
