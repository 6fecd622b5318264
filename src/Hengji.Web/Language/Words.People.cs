using Hengji.People;
using Hengji.Storage.People;

namespace Hengji.Web.Language;

/// <summary>The words of signing in and of people; both languages side by side.</summary>
internal abstract partial class Words
{
    public string SignIn => Pick("登录", "Sign in");

    public string SignOut => Pick("退出", "Sign out");

    public string NotSignedIn => Pick("请先登录。", "Sign in first.");

    public string BrandLine => Pick("财政项目支出绩效目标：读、审、批、证", "Performance targets of fiscal projects: read, reviewed, approved, proved");

    public string UserName => Pick("账号", "Account");

    public string Password => Pick("密码", "Password");

    public string Code6 => Pick("动态码", "Code");

    public string Code6Hint => Pick("启用了动态码的账号填写，否则留空", "Six digits, where the account asks for them");

    public string Said(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.Locked => Pick("密码输错次数过多，账号暂时锁定。请15分钟后再试，或请安全管理员解锁。", "Too many wrong passwords; the account is locked for a while. Try again in 15 minutes, or ask the security administrator."),
        SignInOutcome.CodeAsked => Pick("这个账号启用了动态码，请一并填写。", "This account asks for a code as well."),
        _ => Pick("账号、密码或动态码不对。", "The account, the password or the code is wrong."),
    };

    public string DemoTitle => Pick("演示账号", "Demo accounts");

    public string DemoSentence(string password) => Pick(
        $"这是演示，内容全为虚构。每个岗位一个账号，密码都是 {password}。正式使用时没有这些账号。",
        $"This is a demo, all of it invented. One account a role, every password is {password}. In real use there are no such accounts.");

    public string OwnAccount => Pick("我的账号", "My account");

    public string OwnRoles => Pick("岗位", "Roles");

    public string NoRole => Pick("还没有岗位，请联系安全管理员。", "No role yet; ask the security administrator.");

    public string MustChange => Pick("这是第一次登录，密码由管理员给出，请先换成自己的密码。", "This password was given by an administrator. Replace it before anything else.");

    public string ChangePassword => Pick("更换密码", "Change password");

    public string OldPassword => Pick("原密码", "Old password");

    public string NewPassword => Pick("新密码", "New password");

    public string PasswordRule => Pick(
        $"至少{Digits(PasswordRules.Shortest)}位，小写、大写、数字、符号中至少三种，不含账号",
        $"At least {Digits(PasswordRules.Shortest)} characters, three of small letters, capitals, digits and signs, without the account");

    public string PasswordChanged => Pick("密码已更换，其他地方的登录已全部退出。", "The password was changed; all other sessions ended.");

    public string OldPasswordWrong => Pick("原密码不对，或新密码与原密码相同。", "The old password is wrong, or the new one is the same.");

    public string Of(PasswordFault fault) => fault switch
    {
        PasswordFault.TooShort => Pick("新密码太短。", "The new password is too short."),
        PasswordFault.TooLong => Pick("新密码太长。", "The new password is too long."),
        PasswordFault.HoldsName => Pick("新密码不能含有账号。", "The new password holds the account's name."),
        _ => Pick("新密码的字符种类太少。", "The new password mixes too few kinds of characters."),
    };

    public string SecondFactor => Pick("第二重验证（动态码）", "Second factor (codes)");

    public string HasSecondFactor => Pick("已启用：登录时须填动态码。停用请找安全管理员重置账号。", "In use: signing in asks for a code. To stop, ask the security administrator to reset the account.");

    public string SecondFactorSteps => Pick(
        "在手机的身份验证器中添加下面的密钥（每30秒一个6位动态码），再填入所显示的动态码。", "Add this key to an authenticator (six digits every 30 seconds), then type the code it shows.");

    public string Enable => Pick("启用", "Enable");

    public string CodeWrong => Pick("动态码不对，请核对手机时间后再填一次。", "The code is wrong. Check the clock of the phone and type it again.");

    public string SessionsTitle => Pick("登录着的地方", "Where you are signed in");

    public string ThisSession => Pick("本次", "this one");

    public string EndSession => Pick("退出该处", "End");

    public string BegunLabel => Pick("登录", "Begun");

    public string SeenLabel => Pick("最近使用", "Last seen");

    public string BrowserLabel => Pick("浏览器", "Browser");

    public string People => Pick("人员", "People");

    public string PeopleSentence(int accounts, int organisations) => Pick(
        $"{Digits(accounts)}个账号，{Digits(organisations)}个单位。系统管理员建单位和账号，安全管理员给岗位，两者不兼。",
        $"{Digits(accounts)} accounts, {Digits(organisations)} organisations. The system administrator makes them, the security administrator gives roles; nobody does both.");

    public string Organisations => Pick("单位", "Organisations");

    public string OrganisationName => Pick("名称（与表上写法一致）", "Name (as forms write it)");

    public string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Division => Pick("区划", "Division"),
        OrganisationKind.Department => Pick("主管部门", "Department"),
        _ => Pick("实施单位", "Unit"),
    };

    public string Under => Pick("上级", "Under");

    public string Accounts => Pick("账号", "Accounts");

    public string PersonName => Pick("姓名", "Name");

    public string AddOrganisation => Pick("新增单位", "Add organisation");

    public string AddAccount => Pick("新增账号", "Add account");

    public string GiveRole => Pick("给岗位", "Give role");

    public string TakeRole => Pick("取消", "Take");

    public string Disable => Pick("停用", "Disable");

    public string Reenable => Pick("恢复", "Enable again");

    public string ResetAccount => Pick("重置密码并解锁", "Reset and unlock");

    public string Disabled => Pick("已停用", "disabled");

    public string LockedNow => Pick("锁定中", "locked");

    public string FirstPassword(string password) => Pick(
        $"首次登录密码（只显示这一次，请当面转交）：{password}", $"Password for the first sign-in, shown only now: {password}");

    public string ActIsDone => Pick("已办理。", "Done.");

    public string Of(AdministrationFault fault) => fault switch
    {
        AdministrationFault.NotYours => Pick("这由另一位管理员办理。", "That is for another administrator."),
        AdministrationFault.BadName => Pick("名称为空、过长，或已经有了。", "The name is blank, too long or taken."),
        AdministrationFault.BadPlace => Pick("这类单位不能放在所选的上级之下。", "An organisation of this kind does not stand there."),
        AdministrationFault.RolesApart => Pick("管理员和审计人员不能兼任其他岗位。", "Administrators and auditors hold no other role."),
        AdministrationFault.OwnAccount => Pick("不能给自己的账号办理。", "Not for one's own account."),
        AdministrationFault.AlreadyBegun => Pick("账号已经建立，这个链接不再有效。", "Accounts exist already; this link is no longer good."),
        AdministrationFault.BadPassword => Pick("密码不合要求：" + PasswordRule + "。", "The password breaks the rule: " + PasswordRule + "."),
        _ => Pick("没有找到，或已经办过。", "Not found, or done before."),
    };

    public string BeginTitle => Pick("建立区划和三位管理员", "Set up the division and three administrators");

    public string BeginSentence => Pick(
        "系统管理员建单位和账号，安全管理员给岗位，审计管理员看操作留痕。三人分立，互不兼任。", "The system administrator makes organisations and accounts, the security administrator gives roles, the audit administrator reads the journal: three persons.");

    public string DivisionName => Pick("区划名称", "Name of the division");

    public string BeginIt => Pick("建立", "Set up");

    public string BegunNow => Pick("已建立，请登录。", "Set up. Sign in.");

    public string ForbiddenTitle => Pick("您没有办理这一步的岗位", "You hold no role for this");

    public string ForbiddenWhy => Pick("您的账号没有打开这一页或办理这一步所需的岗位。库内数据没有变化。需要时请联系安全管理员。", "Your account holds no role that opens this page or does this. Nothing was changed. Ask the security administrator.");
}
