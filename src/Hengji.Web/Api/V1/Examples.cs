using System.Text.Json.Nodes;

namespace Hengji.Web.Api.V1;

/// <summary>Examples of the reference, all of our own town; tests hold them to the schemas of their operations.</summary>
internal static class Examples
{
    public static JsonNode Projects { get; } = Of(
        """
        {"items":[{"id":12,"version":2,"year":2027,"projectName":"城乡环境综合整治","implementingUnit":"青溪镇人民政府","competentDepartment":"青溪镇人民政府","projectTypes":["经常性项目"],"total":850000,"annualTotal":850000,"indicators":9,"tally":{"errors":1,"warnings":0,"hints":2,"doubts":0,"lost":0,"repaired":0},"document":"青溪镇.docx","filedAt":"2026-11-02T01:30:00Z"}],"total":14,"next":"WyI4ZDFmIiwiMTIiXQ"}
        """);

    public static JsonNode Totals { get; } = Of(
        """
        {"all":[{"year":2027,"count":14,"annualTotal":9630000,"unknown":0,"tally":{"errors":1,"warnings":0,"hints":2,"doubts":0,"lost":0,"repaired":0}}],"byUnit":[{"unit":"青溪镇人民政府","years":[{"year":2027,"count":14,"annualTotal":9630000,"unknown":0,"tally":{"errors":1,"warnings":0,"hints":2,"doubts":0,"lost":0,"repaired":0}}]}]}
        """);

    public static JsonNode Project { get; } = Of(
        """
        {"id":12,"version":2,"document":{"id":3,"name":"青溪镇.docx","sha256":"9f2c64c1d0e3a7b58c11f0de5d2a4b6c7e8f90123456789abcdef0123456789a","length":48211,"forms":14,"importedAt":"2026-11-02T01:30:00Z","importedBy":"陈小满"},"source":{"document":"青溪镇.docx","index":4,"firstLine":120,"lastLine":158},"record":{"edition":"A","year":2027,"projectName":"城乡环境综合整治","projectTypes":["经常性项目"],"competentDepartment":"青溪镇人民政府","implementingUnit":"青溪镇人民政府","plannedStart":"2027-01","plannedEnd":"2027-12","funding":{"total":850000,"fiscal":850000,"other":0,"annualTotal":850000,"annualFiscal":850000,"annualCarriedOver":0,"annualOther":0},"goalSpan":null,"overallGoal":null,"annualGoal":"保持镇区道路清洁。","indicators":[{"dimension":"产出指标","category":"数量指标","name":"清扫道路长度","target":"≥36公里"}]},"notes":[],"findings":[{"code":"HJ1003","defect":"sum-mismatch","severity":"error","field":"funding.total","indicator":null,"quote":null,"message":"资金总额与各来源之和不符。","suggestion":null,"basis":"财预〔2015〕88号","confidence":1,"also":[]}],"corrections":[]}
        """);

    public static JsonNode Versions { get; } = Of(
        """
        [{"version":2,"document":"青溪镇（修改）.docx","filedAt":"2026-11-09T03:00:00Z"},{"version":1,"document":"青溪镇.docx","filedAt":"2026-11-02T01:30:00Z"}]
        """);

    public static JsonNode Diff { get; } = Of(
        """
        {"id":12,"from":1,"to":2,"changes":[{"field":"annualGoal","before":"保持清洁。","after":"保持镇区道路清洁。"}]}
        """);

    public static JsonNode Correction { get; } = Of(
        """
        {"version":2,"field":"projectName","act":"correct","seen":"城乡环境综合整冶","typed":"城乡环境综合整治"}
        """);

    public static JsonNode Season { get; } = Of(
        """
        {"project":12,"stage":"draft","revision":0,"approvedVersion":0,"due":"2026-11-20","acts":[{"act":"submit","open":true},{"act":"approve","open":false,"why":"项目现为“草稿”，不能批复。"}],"history":[],"approvals":[]}
        """);

    public static JsonNode Act { get; } = Of(
        """
        {"project":12,"stage":"submitted","revision":1,"approvedVersion":0}
        """);

    public static JsonNode ActSent { get; } = Of(
        """
        {"act":"submit","comment":""}
        """);

    public static JsonNode Bulk { get; } = Of(
        """
        {"done":1,"results":[{"project":12,"done":{"project":12,"stage":"submitted","revision":1,"approvedVersion":0},"status":200},{"project":13,"status":412,"why":"打开本页之后，这个项目已有别人的操作，本次未执行。请看过新的情况再办。"}]}
        """);

    public static JsonNode BulkSent { get; } = Of(
        """
        {"act":"pass","comment":"","projects":[{"id":12,"revision":1},{"id":13,"revision":1}]}
        """);

    public static JsonNode ToDo { get; } = Of(
        """
        [{"project":12,"projectName":"城乡环境综合整治","unit":"青溪镇人民政府","year":2027,"annualTotal":850000,"stage":"submitted","revision":1,"since":"2026-11-10T00:20:00Z","due":"2026-11-20","errors":1,"lastComment":""}]
        """);

    public static JsonNode Deadlines { get; } = Of(
        """
        [{"year":2027,"stage":"submitted","due":"2026-11-20"}]
        """);

    public static JsonNode Deadline { get; } = Of(
        """
        {"year":2027,"stage":"submitted","due":"2026-11-20"}
        """);

    public static JsonNode DeadlineSent { get; } = Of(
        """
        {"due":"2026-11-20"}
        """);

    public static JsonNode Documents { get; } = Of(
        """
        {"items":[{"id":3,"name":"青溪镇.docx","sha256":"9f2c64c1d0e3a7b58c11f0de5d2a4b6c7e8f90123456789abcdef0123456789a","length":48211,"forms":14,"importedAt":"2026-11-02T01:30:00Z","importedBy":"陈小满"}],"total":1}
        """);

    public static JsonNode Document { get; } = Of(
        """
        {"id":3,"name":"青溪镇.docx","sha256":"9f2c64c1d0e3a7b58c11f0de5d2a4b6c7e8f90123456789abcdef0123456789a","length":48211,"forms":14,"importedAt":"2026-11-02T01:30:00Z","importedBy":"陈小满"}
        """);

    public static JsonNode Review { get; } = Of(
        """
        {"project":12,"version":2,"findings":[{"fingerprint":"6b1f0c2a9d3e4f50","state":"accepted","seen":418,"elsewhere":3,"finding":{"code":"HJ1003","defect":"sum-mismatch","severity":"error","field":"funding.total","indicator":null,"quote":null,"message":"资金总额与各来源之和不符。","suggestion":null,"basis":"财预〔2015〕88号","confidence":1,"also":[]},"decision":{"kind":"accepted","reason":"","by":"林知远","at":"2026-11-05T02:00:00Z","act":418},"comments":[]}]}
        """);

    public static JsonNode Queue { get; } = Of(
        """
        [{"project":12,"projectName":"城乡环境综合整治","unit":"青溪镇人民政府","year":2027,"annualTotal":850000,"errors":1,"warnings":0,"hints":2,"decided":0,"doubts":0,"risk":12.4}]
        """);

    public static JsonNode Same { get; } = Of(
        """
        {"code":"HJ1003","severity":"error","forms":[{"project":12,"version":2,"projectName":"城乡环境综合整治","unit":"青溪镇人民政府","year":2027,"fingerprint":"6b1f0c2a9d3e4f50","state":"open","seen":0}]}
        """);

    public static JsonNode Kept { get; } = Of(
        """
        {"act":418,"count":1}
        """);

    public static JsonNode DecisionSent { get; } = Of(
        """
        {"kind":"accept","reason":"","findings":[{"project":12,"version":2,"fingerprint":"6b1f0c2a9d3e4f50","seen":0}]}
        """);

    public static JsonNode Waivers { get; } = Of(
        """
        [{"id":2,"unit":"青溪镇人民政府","rule":"HJ3007","words":"及时","reason":"镇里的统一口径","by":"林知远","at":"2026-11-05T02:00:00Z"}]
        """);

    public static JsonNode WaiverSent { get; } = Of(
        """
        {"project":12,"version":2,"fingerprint":"6b1f0c2a9d3e4f50","seen":0,"reason":"镇里的统一口径"}
        """);

    public static JsonNode ReasonSent { get; } = Of(
        """
        {"reason":"口径已改"}
        """);

    public static JsonNode Notices { get; } = Of(
        """
        [{"unit":"青溪镇人民政府","year":2027,"forms":3,"accepted":5,"open":0,"draftBy":"林知远","draftAt":"2026-11-06T02:00:00Z"}]
        """);

    public static JsonNode Sheet { get; } = Of(
        """
        {"project":12,"version":2,"kind":"general","items":[{"item":"standard-content","question":"内容是否完整、规范","points":10,"suggestedGrade":"good","suggestedPoints":8.5}],"suggested":"good","act":0}
        """);

    public static JsonNode GradesSent { get; } = Of(
        """
        {"version":2,"kind":"general","items":[{"item":"standard-content","grade":"good","reason":"补充说明即可"}],"overall":"good","opinion":"修改后可予安排。"}
        """);

    public static JsonNode Manuscripts { get; } = Of(
        """
        [{"id":5,"project":12,"projectName":"城乡环境综合整治","year":2027,"edits":7,"changedBy":"陈小满","changedAt":"2026-11-08T02:00:00Z"}]
        """);

    public static JsonNode Manuscript { get; } = Of(
        """
        {"id":5,"project":12,"revision":7,"closed":false,"overtaken":false,"sheet":{"boxes":{"projectName":"城乡环境综合整治"},"rows":[{"id":"r1","category":"数量指标","name":"清扫道路长度","target":"≥36公里"}]},"remarks":{"faults":[],"sums":{},"notes":[]},"notTaken":[]}
        """);

    public static JsonNode StartSent { get; } = Of(
        """
        {"project":12}
        """);

    public static JsonNode EditsSent { get; } = Of(
        """
        {"edits":[{"id":"e-1","kind":"type","box":"projectName","before":"","after":"城乡环境综合整治"}]}
        """);

    public static JsonNode Filed { get; } = Of(
        """
        {"project":12,"version":3,"changed":true}
        """);

    public static JsonNode Ledgers { get; } = Of(
        """
        [{"id":1,"code":"grid-cases","name":"网格案件台账","revision":4,"columns":[{"name":"案件编号","kind":"text"},{"name":"上报日期","kind":"date"}]}]
        """);

    public static JsonNode Ledger { get; } = Of(
        """
        {"ledger":{"id":1,"code":"grid-cases","name":"网格案件台账","revision":4,"columns":[{"name":"案件编号","kind":"text"},{"name":"上报日期","kind":"date"}]},"batches":[{"number":1,"state":"counted","source":"案件.xlsx","rows":412,"problems":0}]}
        """);

    public static JsonNode Rows { get; } = Of(
        """
        {"items":[{"address":"1:2","cells":{"案件编号":"QX-0001","上报日期":"2027-01-03"}}],"total":412,"next":"WyI4ZDFmIiwiMSJd"}
        """);

    public static JsonNode Measures { get; } = Of(
        """
        [{"name":"按期办结率","sentence":"2027年内上报的案件中，按期办结的占百分之几","value":"96.5%","number":96.5,"unit":"%"}]
        """);

    public static JsonNode Me { get; } = Of(
        """
        {"name":"陈小满","userName":"clerk","roles":[{"role":"clerk","organisation":4}],"scopes":["read","write"]}
        """);

    public static JsonNode Organisations { get; } = Of(
        """
        [{"id":1,"kind":"division","name":"青川县"},{"id":4,"parent":1,"kind":"unit","name":"青溪镇人民政府"}]
        """);

    public static JsonNode Rules { get; } = Of(
        """
        [{"code":"HJ1003","title":"资金总额与各来源之和不符","severity":"error","dimension":"completeness","defect":"sum-mismatch","basis":"财预〔2015〕88号","why":"总额与分项不符，预算依据无从核对。","remedy":"核对各项来源，更正总额或分项。"}]
        """);

    public static JsonNode Overview { get; } = Of(
        """
        [{"unit":"青溪镇人民政府","year":2027,"forms":14,"faulty":5,"defects":9,"byDimension":{"completeness":4,"appropriateness":5}}]
        """);

    public static JsonNode Disclosures { get; } = Of(
        """
        [{"project":12,"version":1,"approvedOn":"2026-12-20","record":{"edition":"A","year":2027,"projectName":"城乡环境综合整治","projectTypes":["经常性项目"],"competentDepartment":"青溪镇人民政府","implementingUnit":"青溪镇人民政府","plannedStart":"2027-01","plannedEnd":"2027-12","funding":{"total":850000,"fiscal":850000,"other":0,"annualTotal":850000,"annualFiscal":850000,"annualCarriedOver":0,"annualOther":0},"goalSpan":null,"overallGoal":null,"annualGoal":"保持镇区道路清洁。","indicators":[{"dimension":"产出指标","category":"数量指标","name":"清扫道路长度","target":"≥36公里"}]}}]
        """);

    public static JsonNode Journal { get; } = Of(
        """
        {"items":[{"sequence":418,"at":"2026-11-05T02:00:00Z","actor":"林知远","origin":"127.0.0.1","act":"accept","subject":"project:12","after":{"rule":"HJ1003","count":1},"hash":"5f0c1e2d3b4a59687766554433221100ffeeddccbbaa99887766554433221100"}],"total":418,"next":"WyI4ZDFmIiwiNDE4Il0"}
        """);

    public static JsonNode Verdict { get; } = Of(
        """
        {"whole":true,"checked":418}
        """);

    public static JsonNode Accounts { get; } = Of(
        """
        [{"id":7,"userName":"chenxm","name":"陈小满","roles":[{"grant":9,"role":"clerk","organisation":"青溪镇人民政府"}],"disabled":false,"secondFactor":false}]
        """);

    public static JsonNode OrganisationSent { get; } = Of(
        """
        {"parent":1,"kind":"department","name":"青川县水务局"}
        """);

    public static JsonNode AccountSent { get; } = Of(
        """
        {"userName":"chenxm","name":"陈小满"}
        """);

    public static JsonNode Password { get; } = Of(
        """
        {"password":"told-once"}
        """);

    public static JsonNode GrantSent { get; } = Of(
        """
        {"role":"clerk","organisation":4}
        """);

    public static JsonNode Indicators { get; } = Of(
        """
        {"total":1,"indicators":[{"name":"清扫道路长度","category":"quantity","form":"≥…公里","unit":"公里","evidence":"作业台账","standing":"filed","filed":3,"kinds":[]}]}
        """);

    public static JsonNode DecidedIndicator { get; } = Of(
        """
        {"outcome":"kept","standing":"proposed"}
        """);

    public static JsonNode IndicatorSent { get; } = Of(
        """
        {"act":"propose","name":"清扫道路长度","category":"quantity","form":"≥…公里","evidence":"作业台账","reason":"常用","by":"陈小满"}
        """);

    public static JsonNode Indicator { get; } = Of(
        """
        {"name":"清扫道路长度","category":"quantity","form":"≥…公里","unit":"公里","evidence":"作业台账","standing":"filed","filed":3,"kinds":[],"sources":[],"decisions":[]}
        """);

    public static JsonNode IndicatorKinds { get; } = Of(
        """
        [{"code":"sanitation","name":"环境卫生","words":["保洁","清扫"],"indicators":[{"name":"清扫道路长度","category":"quantity","form":"≥…公里","evidence":"作业台账"}]}]
        """);

    public static JsonNode Aid { get; } = Of(
        """
        {"isAssessable":true,"sentence":"可以考核。","remarks":[],"understood":"≥ 36 公里","belongs":"quantity","similar":[],"common":[]}
        """);

    private static JsonNode Of(string json) => JsonNode.Parse(json)!;
}
