namespace GridGovernance.Domain.Pay;

/// <summary>What can be wrong with a pay policy as a document, with its words.</summary>
internal static class PolicyFindings
{
    public static Finding NotUtf8() => Finding.Error("pay.utf8", "", "", new("the bytes are not UTF-8", "字节不是UTF-8编码"), new("save the document as UTF-8", "请将文档另存为UTF-8"));

    public static Finding NotJson(int line) => Finding.Error("pay.json", "", "",
        new("the text is not JSON from here on", "此处起不是有效的JSON"), new("check brackets, quotes and commas just before it; comments are not allowed", "请检查此处之前的括号、引号和逗号;不允许注释")).OnLine(line);

    public static Finding BrokenText(string path) => Finding.Error("pay.text", path, "",
        new("the text has half of a surrogate pair", "文本包含不完整的代理对"), new("write the character itself", "请直接书写该字符"));

    public static Finding DuplicateProperty(string path) => Finding.Error("pay.duplicate-property", path, "",
        new("the property stands here twice", "属性重复出现"), new("keep one of them", "请只保留一个"));

    public static Finding UnknownProperty(PolicyNode node, IEnumerable<string> known) => Finding.Error("pay.unknown-property", node.Path, node.Shown,
        new("no such property here", "此处没有该属性"), new($"use one of: {string.Join(", ", known)}", $"可用属性:{string.Join("、", known)}")).OnLine(node.Line);

    public static Finding Missing(PolicyNode owner, string name) => Finding.Error("pay.missing", $"{owner.Path}.{name}", "",
        new($"\"{name}\" is missing", $"缺少“{name}”"), new($"add \"{name}\"", $"请补充“{name}”")).OnLine(owner.Line);

    public static Finding WrongType(PolicyNode node, BilingualText wanted) => Finding.Error("pay.wrong-type", node.Path, node.Shown,
        new("the value is of another type", "值的类型不对"), new($"write {wanted.English}", $"请写{wanted.Chinese}")).OnLine(node.Line);

    public static Finding UnknownWord(PolicyNode node, IEnumerable<string> words) => Finding.Error("pay.unknown-word", node.Path, node.Shown,
        new("not a word of the vocabulary here", "不在此处的词汇表中"), new($"use one of: {string.Join(", ", words)}", $"请使用:{string.Join("、", words)}")).OnLine(node.Line);

    public static Finding BadNumber(PolicyNode node, BilingualText wanted) => Finding.Error("pay.number", node.Path, node.Shown,
        new("the number cannot be held", "数值无法接受"), new($"write {wanted.English}", $"请写{wanted.Chinese}")).OnLine(node.Line);

    public static Finding NewerFormat(PolicyNode node) => Finding.Error("pay.newer-format", node.Path, node.Shown,
        new("the policy was written for a newer version of the library", "该办法文件由更新版本的程序写成"), new("update the library; this one reads format 1", "请升级程序;当前只能读取格式1")).OnLine(node.Line);

    public static Finding BothEnds(PolicyNode node) => Finding.Error("pay.both-ends", node.Path, node.Shown,
        new("the band declares both \"to\" and \"below\"", "档次同时声明了to和below"), new("keep \"to\" (included) or \"below\" (excluded)", "请只保留to(含)或below(不含)")).OnLine(node.Line);

    public static Finding QuotaBound(PolicyNode node) => Finding.Error("pay.quota-bound", node.Path, node.Shown,
        new("a quota declares either \"atMostPercent\" or \"atMost\"", "名额须且仅须声明atMostPercent或atMost之一"), new("keep one of them", "请声明其中一个")).OnLine(node.Line);
}
