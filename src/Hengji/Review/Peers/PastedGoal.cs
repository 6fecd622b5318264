using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Peers;

/// <summary>A goal that belongs to another project: it has nothing of what its own project is about.</summary>
/// <param name="Other">The project it belongs to.</param>
/// <param name="Box">The goal of that project it was taken from; null when it only names the project.</param>
internal readonly record struct PastedGoal(PerformanceTarget Other, Box? Box)
{
    /// <summary>Share of a goal that makes it the other project's.</summary>
    private const double Near = 0.8;

    /// <summary>The project whose goal stands here, or whose name the goal gives; null when it is about its own, or nobody's.</summary>
    public static PastedGoal? Of(Dossier dossier, Box box, string goal)
    {
        var own = dossier.Target;
        var place = dossier.Neighbours.PlaceOf(own);
        if (place < 0 || own.Kind != FormKind.Target || !ProjectSubjects.Disagrees(own, goal))
        {
            return null;
        }

        foreach (var copy in dossier.Neighbours.Copies.Of(place, box, Near))
        {
            var other = dossier.Neighbours.Targets[copy.Project];
            if (IsSource(other, own) && ProjectSubjects.Agrees(other, goal))
            {
                return new PastedGoal(other, copy.Box);
            }
        }

        var named = dossier.Neighbours.Index(static targets => new ProjectSubjects(targets)).NamedIn(goal, own);
        return named is { } at && IsSource(dossier.Neighbours.Targets[at], own) ? new PastedGoal(dossier.Neighbours.Targets[at], null) : null;
    }

    /// <summary>Whether the goal, which another project has too, is this one's and was pasted there.</summary>
    public static bool IsOrigin(PerformanceTarget own, PerformanceTarget other, string goal) =>
        other.Kind == FormKind.Target && ProjectSubjects.Agrees(own, goal) && ProjectSubjects.Disagrees(other, goal);

    private static bool IsSource(PerformanceTarget other, PerformanceTarget own) =>
        other.Kind == FormKind.Target && !(other.Year > own.Year) && !Neighbourhood.IsSameProject(other, own);
}
