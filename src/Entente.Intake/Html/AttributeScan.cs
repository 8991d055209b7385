namespace Entente.Intake.Html;

/// <summary>Follows the attributes of one start tag character by character, as the HTML standard's tokeniser does (13.2.5.32 to 13.2.5.40).</summary>
internal struct AttributeScan
{
    private State _state;

    private enum State
    {
        BeforeName,
        Name,
        BeforeValue,
        Unquoted,
        Double,
        Single,
    }

    public int Count { get; private set; }

    /// <summary>Takes the next character; true if it ends the tag.</summary>
    public bool Ends(char c)
    {
        switch (_state)
        {
            case State.Double or State.Single:
                if (c == (_state == State.Double ? '"' : '\'')) _state = State.BeforeName;
                return false;
            case State.BeforeValue when char.IsWhiteSpace(c):
                return false;
            case State.BeforeValue when c is '"' or '\'':
                _state = c == '"' ? State.Double : State.Single;
                return false;
            case State.BeforeValue when c != '>':
                _state = State.Unquoted;
                return false;
        }

        return c == '>' || Advance(c);
    }

    private bool Advance(char c)
    {
        if (char.IsWhiteSpace(c) || (c == '/' && _state != State.Unquoted)) _state = State.BeforeName;
        else if (c == '=' && _state != State.Unquoted && Count > 0) _state = State.BeforeValue;
        else if (_state == State.BeforeName)
        {
            _state = State.Name;
            Count++;
        }

        return false;
    }
}
