using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Hengji.Storage;

/// <summary>Two models of the one mapping: one limited to what a person may see, and one without limits for the program's own work.</summary>
internal sealed class SightModels : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), ((HengjiContext)context).Reach is null, designTime);
}
