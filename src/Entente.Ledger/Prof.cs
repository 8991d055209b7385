namespace Entente.Ledger;
#pragma warning disable
public static class Prof { public static readonly Dictionary<string,(double ms,int n)> T=new(); public static T Do<T>(string k, Func<T> f){ var s=System.Diagnostics.Stopwatch.GetTimestamp(); var r=f(); var e=System.Diagnostics.Stopwatch.GetElapsedTime(s).TotalMilliseconds; Prof.T.TryGetValue(k,out var o); Prof.T[k]=(o.ms+e,o.n+1); return r;} public static void Do(string k, Action f)=>Do(k,()=>{f();return 0;});
 public static void Print(){ foreach(var p in T.OrderByDescending(x=>x.Value.ms)) Console.WriteLine($"   {p.Key,-28} {p.Value.ms,10:N0} ms {p.Value.n}"); T.Clear(); } }
