namespace Hengji.Web.Hosting;

/// <summary>Who is let in.</summary>
public enum Access
{
    /// <summary>One person at one machine: nobody signs in, everything is filled in and nothing reviewed.</summary>
    Local,

    /// <summary>People sign in, and see and do what their roles allow.</summary>
    Accounts,
}
