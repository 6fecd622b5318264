using Hengji.People;
using Hengji.Storage.People;
using Hengji.Web.Api.V1;

namespace Hengji.Web.Language;

/// <summary>The words programs and their owners are told; both languages side by side.</summary>
internal abstract partial class Words
{
    public string Title(ProblemCode code) => code switch
    {
        ProblemCode.Unauthenticated => Pick("未认证", "Not authenticated"),
        ProblemCode.Forbidden => Pick("没有这项权限", "Not allowed"),
        ProblemCode.ScopeMissing => Pick("令牌的范围不包括这项操作", "Outside the token's scopes"),
        ProblemCode.PasswordOwed => Pick("须先更换密码", "The password must be replaced first"),
        ProblemCode.NotFound => Pick("没有找到", "Not found"),
        ProblemCode.MethodNotAllowed => Pick("此地址没有这种请求方法", "No such method here"),
        ProblemCode.Conflict => Pick("现在不能办理", "Not possible now"),
        ProblemCode.Stale => Pick("依据的状态已经过时", "The state it was decided on has changed"),
        ProblemCode.PreconditionOwed => Pick("缺少 If-Match", "If-Match is owed"),
        ProblemCode.TooLarge => Pick("内容过大", "Too large"),
        ProblemCode.UnknownBody => Pick("不认识的内容类型", "Unknown content type"),
        ProblemCode.Refused => Pick("内容不能采用", "What was sent cannot be taken"),
        ProblemCode.TooOften => Pick("请求过于频繁", "Too many requests"),
        ProblemCode.BadKey => Pick("Idempotency-Key 无效", "No valid Idempotency-Key"),
        ProblemCode.KeyOfOtherRequest => Pick("Idempotency-Key 已用于另一请求", "The Idempotency-Key was used for another request"),
        ProblemCode.KeyUnderWay => Pick("同一 Idempotency-Key 的请求尚未答复", "The first request with this Idempotency-Key is not answered yet"),
        ProblemCode.BadCursor => Pick("游标不属于这个列表", "The cursor is not one of this list"),
        ProblemCode.Fault => Pick("程序出错", "A fault of ours"),
        _ => Pick("请求有误", "Bad request"),
    };

    public string Detail(ProblemCode code) => code switch
    {
        ProblemCode.Unauthenticated => Pick("请在 Authorization: Bearer 中给出有效的访问令牌；令牌在“我的账号”中生成，可能已过期或撤销。", "Send a valid token with Authorization: Bearer; tokens are made on the account page, and may have ended or been revoked."),
        ProblemCode.Forbidden => Pick("令牌所属账号的岗位不允许这项操作。", "The roles of the token's owner do not allow this."),
        ProblemCode.ScopeMissing => Pick("请另生成一个包含所需范围的令牌。", "Make a token that has the scope this operation asks for."),
        ProblemCode.PasswordOwed => Pick("令牌所属账号须先登录并更换初始密码。", "The token's owner must first sign in and replace the first password."),
        ProblemCode.NotFound => Pick("没有这一项，或不在权限范围内。", "There is no such thing, or it is not within your rights."),
        ProblemCode.MethodNotAllowed => Pick("请看接口文档中此地址支持的方法。", "See the reference for the methods of this address."),
        ProblemCode.Conflict => Pick("当前状态不允许这项操作，未作任何改动。", "The present state does not allow this; nothing was changed."),
        ProblemCode.Stale => Pick("查看之后已有改动，本次未执行。请重新读取后再决定。", "It was changed since you looked, so nothing was done. Read it again, then decide."),
        ProblemCode.PreconditionOwed => Pick("请求须以 If-Match 写明所依据的状态（即读取时的 ETag）。", "Name the state this was decided on with If-Match (the ETag it was read with)."),
        ProblemCode.TooLarge => Pick("请拆分后分别发送。", "Split it and send the parts."),
        ProblemCode.UnknownBody => Pick("请以 application/json 发送；导入文件可用任意类型。", "Send application/json; files to import may be of any type."),
        ProblemCode.TooOften => Pick("请在 Retry-After 所示秒数之后再试。", "Try again after the seconds told by Retry-After."),
        ProblemCode.BadKey => Pick("Idempotency-Key 最长 200 个字符，不含控制字符。", "An Idempotency-Key has at most 200 characters and no control characters."),
        ProblemCode.KeyOfOtherRequest => Pick("一个 Idempotency-Key 只用于一个请求；另一请求请换一个。", "An Idempotency-Key belongs to one request; use another for another."),
        ProblemCode.KeyUnderWay => Pick("请稍后以同一 Idempotency-Key 再问；若一直如此，说明服务曾中断，请先读取现状，再换一个 Idempotency-Key。", "Ask again later with the same key. If this stays so the server was interrupted: look at the present state, then use another key."),
        ProblemCode.BadCursor => Pick("游标只用于给出它的列表，且筛选与排序不变。请从第一页读起。", "A cursor belongs to the list that gave it, with the same filter and order. Begin with the first page."),
        ProblemCode.Fault => Pick("已记入运行日志，未作任何改动。请稍后再试。", "It is in the server's log, and nothing was changed. Try again later."),
        ProblemCode.Refused => Pick("发来的内容不符合要求，未作任何改动。", "What was sent is not as it must be; nothing was changed."),
        _ => Pick("请求不符合接口文档的格式。", "The request is not of the form the reference gives."),
    };

    public string UnknownFields(string what) => Pick($"{what}：请按接口文档填写。", $"{what}: see the reference for what it takes.");

    public string Of(ApiScope scope) => Pick(scope.Chinese(), scope.English());

    public string TokensTitle => Pick("访问令牌", "Access tokens");

    public string TokensLead => Pick(
        "其他系统凭令牌调用接口，权限不超过您的岗位。令牌只显示一次，系统只保存其哈希值；遗失请撤销后另行生成。",
        "Other systems call the API with a token, never with more rights than your roles give. A token is shown once and kept only as its hash; if it is lost, revoke it and make another.");

    public string TokenName => Pick("用途名称", "Name");

    public string TokenScopes => Pick("范围", "Scopes");

    public string TokenDays => Pick("有效天数", "Days");

    public string MakeToken => Pick("生成令牌", "Make a token");

    public string TokenOnce => Pick("新令牌（只显示这一次，请立即存好）", "The new token (shown this once; keep it now)");

    public string TokenExpires => Pick("有效期至", "Ends");

    public string TokenUsed => Pick("最近使用", "Last used");

    public string RevokeToken => Pick("撤销", "Revoke");

    public string TokenRevoked => Pick("令牌已撤销。", "The token is revoked.");

    public string NoTokens => Pick("还没有令牌。", "There are no tokens.");

    public string ApiReference => Pick("接口文档", "API reference");

    public string ApiProblems => Pick("错误代码", "Problems");

    public string ApiParameter => Pick("参数", "Parameter");

    public string ApiIn => Pick("位置", "In");

    public string ApiMeaning => Pick("含义", "Meaning");

    public string ApiSent => Pick("请求示例", "Request");

    public string ApiAnswer => Pick("答复示例", "Answer");

    public string ApiRefusals => Pick("可能的拒绝", "May be refused with");

    public string Of(TokenFault fault) => fault switch
    {
        TokenFault.BadName => Pick("请填写用途名称（不超过60字，不与使用中的令牌重名）。", "Give it a name of at most 60 characters that no token in use has."),
        TokenFault.NoScope => Pick("请至少选择一个范围。", "Choose one scope at least."),
        TokenFault.BadTerm => Pick("有效天数须在1至366之间。", "The days must be from 1 to 366."),
        _ => Pick("使用中的令牌已有20个，请先撤销不用的。", "There are 20 tokens in use already; revoke those no longer needed."),
    };
}
