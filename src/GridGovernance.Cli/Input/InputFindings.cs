using System.Globalization;

namespace GridGovernance.Cli.Input;

/// <summary>What can be wrong with a file before its content is asked about: codes, texts and cures in one place.</summary>
internal static class InputFindings
{
    private static readonly BilingualText SaveAsUtf8 = new("save it as UTF-8 text", "请另存为 UTF-8 文本");

    public static Finding Binary(long line) =>
        At(line, "file.binary", "", new("holds a NUL character, so it is no text", "含有 NUL 字符,不是文本文件"), new("a UTF-8 text file is needed", "需要 UTF-8 文本文件"));

    public static Finding LineTooLong(long line) =>
        At(line, "file.long-line", "", new($"the line has more than {Text(Utf8Input.LongestLine)} characters", $"此行超过 {Text(Utf8Input.LongestLine)} 个字符"),
            new("end each row with a line end, and close each quote", "每行须以换行结束,引号须成对"));

    public static Finding Utf16(long line) =>
        At(line, "file.utf16", "", new("the file is in UTF-16", "文件为 UTF-16 编码"), SaveAsUtf8);

    /// <summary>Bytes that are no UTF-8: GB18030 is named, because files from older office software are in it.</summary>
    public static Finding NotUtf8(long line, ReadOnlySpan<byte> rest)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"0x{rest[0]:X2}");
        return rest.IndexOf((byte)0) >= 0 ? Binary(line)
            : Gb18030.Fits(rest) ? At(line, "file.gb18030", value, new("the file looks like GB18030 (GBK), not UTF-8", "文件疑为 GB18030(GBK)编码,而非 UTF-8"), SaveAsUtf8)
            : At(line, "file.not-utf8", value, new("the byte does not belong to UTF-8 text", "该字节不属于 UTF-8 文本"), SaveAsUtf8);
    }

    public static Finding Empty() =>
        At(1, "file.empty", "", new("the file is empty", "文件为空"), new("a header row and at least one row are needed", "需要标题行和至少一行数据"));

    public static Finding NoRows() =>
        At(1, "file.no-rows", "", new("there is a header and no row below it", "只有标题行,没有数据"), new("at least one row is needed", "至少需要一行数据"));

    public static Finding MixedLineEnds() => Finding.Warning("file.mixed-line-ends", "", "", new("lines end in CR LF and in LF", "换行符既有 CR LF 又有 LF"),
        new("read all the same; one kind is safer", "已照常读取;统一为一种更稳妥")).OnLine(1);

    public static Finding MissingColumn(long line, string column, IReadOnlyList<string> header) =>
        At(line, "file.missing-column", column, new($"the header has no such column; it has: {Listed(header)}", $"标题行缺少该列;现有:{Listed(header)}"), header is [var only] && only.AsSpan().IndexOfAny(';', '\t') >= 0
            ? new("separate columns by commas", "列之间请用英文逗号分隔")
            : new($"add a column named {column}", $"请增加名为 {column} 的列"));

    public static Finding DoubleColumn(long line, string column) =>
        At(line, "file.double-column", column, new("the header names this column twice", "标题行中该列出现两次"), new("name it once", "只保留一列"));

    public static Finding WrongCellCount(int found, int header) =>
        Finding.Error("row.cells", "", Text(found), new($"the row has {Text(found)} cells and the header {Text(header)}", $"此行有 {Text(found)} 格,标题行有 {Text(header)} 格"),
            new("one cell for each column; quote a cell that holds a comma", "每列一格;含逗号的内容请加引号"));

    public static Finding BadQuotes() =>
        Finding.Error("row.quotes", "", "", new("a quote stands where none may stand, or is not closed", "引号位置有误或未闭合"), new("write \"\" for a quote inside a quoted cell", "引号内的引号请写作 \"\""));

    public static Finding BadJson(string problem) =>
        Finding.Error("row.json", "", "", new($"the line is no JSON object: {problem}", $"此行不是 JSON 对象:{problem}"), new("one JSON object on each line", "每行一个 JSON 对象"));

    public static Finding DoubleName(string name) =>
        Finding.Error("row.double-name", "", name, new("the object has this name twice", "对象中该名称出现两次"), new("give it once", "只保留一个"));

    public static Finding BadCell(InputColumn column, string value) => value.Length == 0
        ? Finding.Error("cell.empty", column.Name, "", new("the cell is empty", "此格为空"), column.Cure)
        : Finding.Error("cell.bad", column.Name, value, new("the cell cannot be read", "此格无法识别"), column.Cure);

    private static Finding At(long line, string code, string value, BilingualText problem, BilingualText cure) =>
        Finding.Error(code, "", value, problem, cure).OnLine((int)Math.Min(line, int.MaxValue));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Listed(IReadOnlyList<string> header) => header.Count <= 20 ? string.Join(", ", header) : string.Join(", ", header.Take(20)) + ", …";
}
