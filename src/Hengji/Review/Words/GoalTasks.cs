using System.Buffers;

namespace Hengji.Review.Words;

/// <summary>A task a goal sets: what is to be done, in one clause.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Object">What stands behind the verb; empty where what it is done to stands before (对老人进行探望).</param>
/// <param name="Text">The clause as written.</param>
internal readonly record struct GoalTask(string Verb, string Object, string Text)
{
    /// <summary>What the task is about; none when it names nothing (做好各项工作).</summary>
    public IReadOnlyList<string> Topics => Words.Topics.Of(Text.Replace(Verb, " ", StringComparison.Ordinal));
}

/// <summary>Reads a goal (绩效目标) as the tasks it sets.</summary>
internal static class GoalTasks
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("，,；;。！!？?：:\n");

    /// <summary>Means are no tasks, but 通过举办活动、开展评比 are both.</summary>
    private const char Comma = '、';

    /// <summary>The tasks in written order; intentions, slogans and grounds are none.</summary>
    public static IReadOnlyList<GoalTask> Of(string goal)
    {
        var tasks = new List<GoalTask>();
        foreach (var clause in Clauses(goal))
        {
            if (!TaskWords.Grounds.Starts(clause) && !IsBesides(clause))
            {
                AddTasks(clause, tasks);
            }
        }

        return tasks;
    }

    /// <summary>
    /// Whether the goal says nothing that could be seen to be done: most clauses intend, none sets a task about anything,
    /// no number but years.
    /// </summary>
    public static bool IsSlogan(string goal)
    {
        int intending = 0, plain = 0;
        foreach (var clause in Clauses(goal))
        {
            if (TaskWords.Intending.IsIn(clause))
            {
                intending++;
            }
            else if (!TaskWords.Grounds.Starts(clause))
            {
                plain++;
            }
        }

        if (intending <= plain || Targets.QuantityScanner.Scan(goal).Count > 0)
        {
            return false;
        }

        foreach (var task in Of(goal))
        {
            if (task.Topics.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The clause of a goal in which a place stands, in a list (、) the item.</summary>
    public static string ClauseAt(string goal, int place)
    {
        var from = place;
        while (from > 0 && !Ends.Contains(goal[from - 1]) && goal[from - 1] != Comma)
        {
            from--;
        }

        var to = place;
        while (to < goal.Length && !Ends.Contains(goal[to]) && goal[to] != Comma)
        {
            to++;
        }

        return goal[from..to].Trim();
    }

    /// <summary>除了做好公共服务项目: what goes without saying; the task stands behind it.</summary>
    private static bool IsBesides(string clause) =>
        clause.Contains("除了", StringComparison.Ordinal) || clause.Contains("除做好", StringComparison.Ordinal);

    private static IEnumerable<string> Clauses(string goal)
    {
        var start = 0;
        for (var at = 0; at <= goal.Length; at++)
        {
            if (at == goal.Length || Ends.Contains(goal[at]) || (goal[at] == Comma && TaskWords.Doing.At(goal, at + 1) is not null))
            {
                if (at > start)
                {
                    yield return goal[start..at].Trim();
                }

                start = at + 1;
            }
        }
    }

    /// <summary>One task a clause: the first verb of doing that no intention stands before (提升建设水平 sets none).</summary>
    private static void AddTasks(string clause, List<GoalTask> tasks)
    {
        for (var at = 0; at < clause.Length; at++)
        {
            if (TaskWords.IntendingAt.At(clause, at) is not null)
            {
                return;
            }

            if (TaskWords.Doing.At(clause, at) is { } verb)
            {
                if (TaskWords.Umbrellas.Ends(clause))
                {
                    return;
                }

                tasks.Add(new GoalTask(verb, clause[(at + verb.Length)..], clause));
                return;
            }
        }
    }
}
