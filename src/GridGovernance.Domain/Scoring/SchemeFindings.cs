using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>What can be wrong with a scheme as a document: the findings of its reader, with their words.</summary>
internal static class SchemeFindings
{
    private const int ShownLength = 64;

    public static string Shorten(string text) => text.Length <= ShownLength ? text : text[..(char.IsHighSurrogate(text[ShownLength - 1]) ? ShownLength - 1 : ShownLength)] + "…";

    public static Finding NotUtf8() => Finding.Error("scheme.utf8", "", "",
        new("the bytes are not UTF-8", "字节不是UTF-8编码"), new("save the document as UTF-8", "请将文档另存为UTF-8"));

    public static Finding NotJson(int line, long column) => Finding.Error("scheme.json", "", string.Create(CultureInfo.InvariantCulture, $"{line}:{column}"),
        new("the text is not JSON from here on", "此处起不是有效的JSON"), new("check brackets, quotes and commas just before it", "请检查此处之前的括号、引号和逗号")).OnLine(line);

    public static Finding Comment() => Finding.Error("scheme.comment", "", "",
        new("a scheme has no comments", "办法文件不允许注释"), new("move the remark to a title or basis", "请将说明写入标题或依据"));

    public static Finding TrailingComma() => Finding.Error("scheme.trailing-comma", "", ",",
        new("a comma follows the last element", "最后一个元素之后有多余逗号"), new("delete the comma", "请删除该逗号"));

    public static Finding BrokenText(string path) => Finding.Error("scheme.text", path, "",
        new("the text has half of a surrogate pair", "文本包含不完整的代理对"), new("write the character itself", "请直接书写该字符"));

    public static Finding DuplicateProperty(string path, string name) => Finding.Error("scheme.duplicate-property", path, Shorten(name),
        new("the property stands here twice", "属性重复出现"), new("keep one of them", "请只保留一个"));

    public static Finding UnknownProperty(string path, string name, IReadOnlyList<string> known) => Finding.Error("scheme.unknown-property", path, Shorten(name),
        new("no such property here", "此处没有该属性"), Suggest(name, known));

    public static Finding UnknownWord(string path, string word, IReadOnlyList<string> known) => Finding.Error("scheme.unknown-word", path, Shorten(word),
        new("not a word of the vocabulary here", "不在此处的词汇表中"), Suggest(word, known));

    public static Finding Missing(string path, string name) => Finding.Error("scheme.missing", path + "." + name, "",
        new($"\"{name}\" is missing", $"缺少“{name}”"), new($"add \"{name}\"", $"请补充“{name}”"));

    public static Finding WrongType(DocumentNode node, BilingualText wanted) => Finding.Error("scheme.wrong-type", node.Path, node.Shown,
        new("the value is of another type", "值的类型不对"), new($"write {wanted.English}", $"请写{wanted.Chinese}"));

    public static Finding Choice(DocumentNode node, IReadOnlyList<string> names) => Finding.Error("scheme.choice", node.Path, node.Shown,
        new($"exactly one of {List(names)} is needed", $"必须且只能有{List(names)}之一"), new("keep one; conditions are combined with \"all\" or \"any\"", "请只保留一个;条件用“all”或“any”组合"));

    public static Finding Empty(string path) => Finding.Error("scheme.empty", path, "",
        new("the list or text is empty", "列表或文本为空"), new("give at least one", "请至少填写一项"));

    public static Finding Negative(string path, string shown) => Finding.Error("scheme.negative", path, shown,
        new("the amount bears a sign", "数值不应带负号"), new("write it without a sign; the type of rule gives it", "请去掉负号,加减由规则类型决定"));

    public static Finding TooFine(string path, string shown) => Finding.Error("scheme.too-fine", path, shown,
        new("more than four decimals", "超过四位小数"), new("write at most four decimals", "最多写四位小数"));

    public static Finding Exponent(string path, string shown) => Finding.Error("scheme.number", path, shown,
        new("the number has an exponent", "数字使用了指数写法"), new("write its digits out", "请写出完整数字"));

    public static Finding NotWhole(string path, string shown) => Finding.Error("scheme.number", path, shown,
        new("the number has decimals", "数字带有小数"), new("write a whole number", "请写整数"));

    public static Finding OutOfRange(string path, string shown, string from, string until) => Finding.Error("scheme.out-of-range", path, shown,
        new($"outside {from} to {until}", $"不在{from}到{until}之间"), new($"write a number from {from} to {until}", $"请写{from}到{until}之间的数"));

    public static Finding NotADate(string path, string shown) => Finding.Error("scheme.date", path, shown,
        new("not a date of the calendar", "不是有效日期"), new("write a date such as 2026-01-31", "请写如2026-01-31的日期"));

    public static Finding NewerFormat(string path, string shown) => Finding.Error("scheme.newer-format", path, shown,
        new($"format {shown} is newer than this version reads (1)", $"格式{shown}比本版本支持的(1)更新"), new("update the library, or save the scheme in format 1", "请更新程序库,或以格式1保存"));

    public static Finding EmptySpan(string path, DateOnly from, DateOnly until) => Finding.Error("scheme.empty-span", path,
        string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}..{until:yyyy-MM-dd}"),
        new("it ends before it begins, so it covers no day", "结束早于开始,不包含任何日期"), new("put the later date last; both ends are included", "请将较晚的日期放在后面,首尾两日均包含"));

    /// <summary>The nearest known word where one is near, else all of them.</summary>
    private static BilingualText Suggest(string word, IReadOnlyList<string> known) => Spelling.Nearest(word, known) is { } near
        ? new($"did you mean \"{near}\"?", $"是否应为“{near}”?") : new($"use one of {List(known)}", $"请使用{List(known)}之一");

    private static string List(IReadOnlyList<string> words) => string.Join(", ", words);
}
