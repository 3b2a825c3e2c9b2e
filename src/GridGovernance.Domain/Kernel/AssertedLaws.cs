namespace GridGovernance.Domain.Kernel;

/// <summary>The laws that the library holds itself to while it runs, as sentences; their English is that of tests/INVARIANTS.md.</summary>
internal static class AssertedLaws
{
    /// <summary>The law as a sentence; null for an id that is asserted nowhere.</summary>
    public static BilingualText? SentenceOf(string lawId) => lawId switch
    {
        "KRN-9" => new("Working time is what counting minute by minute finds, on the start's clock.", "工作时间等于按起点时钟逐分钟数出的结果。"),
        "GRD-1" => new("Every registered household stands in exactly one grid in use, under any sequence of operations.", "无论如何操作，每个登记的户恰在一个在用网格中。"),
        "GRD-3" => new("A retired grid holds no household, and the grids in use are those a clerk's table has.", "停用的网格中没有户，在用的网格与台账一致。"),
        "GRD-4" => new("A code once used stays used for ever, and is never given twice.", "编码一经使用即永久占用，绝不重复发放。"),
        "GRD-5" => new("The households of a lane stand in the lane's grid, and a household in at most one lane.", "党员巷的户都在其网格内，一户至多属于一条党员巷。"),
        "PTY-1" => new("A grid has at most one group of a branch, and only groups that exist serve grids.", "一个网格至多有一个支部的一个党小组，只有存在的党小组才服务网格。"),
        "STF-1" => new("no appointment, change of role or transfer takes a role above its upper end on any day", "任何任命、转岗或调动都不会使某一天的岗位人数超过上限"),
        "STF-3" => new("a plan never places more people than were given", "方案安排的人数不多于给定的人数"),
        "STF-4" => new("a plan meets every minimum when the sum allows, and otherwise says exactly what is missing", "总数够时方案满足每个下限，不够时准确说明缺多少"),
        "STF-8" => new("a proposal gives each household to one member, evenly, and keeps what it can", "建议把每户交给一名人员，力求均衡，并尽量保留原有安排"),
        "STF-9" => new("nobody holds two posts of a grid on one day, and a history has no gap that is no change", "无人同一天在一个网格任两个岗位，履历中的断点都是变动"),
        "CAS-1" => new("a refused step changes nothing, and every step that is taken stands in the table of the flow", "被拒绝的步骤不改变任何状态，每个已走的步骤都在流程表中"),
        "CAS-2" => new("a case never closes without feedback and inspection, and no state but the final ones is a dead end", "事件未经反馈和核查绝不结案，除终态外没有死路"),
        "SCO-25" => new("Every type of condition, value and line of the vocabulary is evaluated and told.", "词汇表中每种条件、分值和明细都会被计算和说明。"),
        "SCO-101" => new("A scheme told fluently and the same scheme read from its document are equal.", "用代码写成的方案与从文件读出的同一方案相等。"),
        "SCO-105" => new("Every canonical document fits the published JSON schema.", "每份规范文件都符合公布的 JSON 模式。"),
        "LED-4" => new("every event of a ledger can be stored", "台账的每个事件都能存储"),
        "LED-5" => new("what is redeemed was there to be spent", "兑换的积分确有余额"),
        "SET-3" => new("what an objection changes is written into the ledger whole or not at all, and scored under the version in force then", "异议引起的变更要么整体写入台账、要么完全不写，并按当时生效的版本计分"),
        "SET-4" => new("every step of a round can be stored", "结算轮次的每一步都能存储"),
        "PAY-1" => new("a pool splits to the last fen", "奖金池分配分文不差"),
        "PAY-9" => new("the JSON schema of pay policies lies in the assembly", "薪酬办法的 JSON 模式在程序集中"),
        _ => null,
    };
}
