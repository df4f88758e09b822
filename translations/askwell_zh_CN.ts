<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>连同规则一起复制(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>只复制规则(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>作为 Cursor 的 / 命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>在 Cursor 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>在 Cursor 中打开规则(&amp;R)</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>在 Cursor 中作为 / 命令打开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>提示词(&amp;P)…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>提示词和规则(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>保存规则(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>新建提示词(&amp;N)</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>此项目的提示词(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>项目(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>保存到项目文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>查看完整示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>为什么问这些问题？(&amp;W)</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>每次都问我(&amp;M)</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>下一条提醒</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>上一条提醒</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>所有提醒(&amp;K)</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>本机上的模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>在 Hub 上查找(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>添加框架页面(&amp;A)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>关于 Askwell(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>历史记录(&amp;Y)…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>从一段文字开始(&amp;T)…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>放大窗格</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>缩小窗格</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>关于 Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>Askwell 是遵循 GPL 3.0 或更高版本的自由软件。它建立在他人的组件之上，所依据的事实也来自他人。</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>第三方声明</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>每次都问我</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>此项目的两个版本</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>文件现在的内容，以及保存您的版本之后的内容。</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>重新载入文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>以后再决定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>保存之后</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>现在的文件</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>保存之后的文件</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>两段文字不同的行太多，无法在此比较。</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>没有行会更改。</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>最后一行会补上现在缺少的换行符。</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>最后一行会去掉换行符。</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>还有更多行会更改。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>删除：%1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>完整示例</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>这是各个回答合在一起的样子。您自己写的内容保持不变。</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>完整示例</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>从这个示例开始</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>返回我的提示词</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>本机</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>来自此项目</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>本机上的模型…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>把本机的 GPU 和内存加到回答中</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>把 Python 及其库的版本加到回答中</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>列出已下载的内容，可连同其提交一起插入</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>在“%1”中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>阅读提示词，填好剩余的空白，然后复制。提醒不必照做。</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>勾选您的工具会读取的文件。保存之前不写入任何内容，最后一次保存可以撤销。</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>输入即可搜索，按 Enter 打开。项目会记住其文件夹、规则和固定的回答。</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>项目的所有提示词。按 Enter 打开一个。</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>您复制和保存过的内容，仅存于本机。可再次使用提示词，或复制其文字。</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Hugging Face 缓存中的模型。按 Enter 将其连同提交写入回答。</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>插入示例，或将其收回</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>转到下一个空白，然后继续</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>移除所选空白或列表条目</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>重命名列表条目</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>复制列表条目</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>从文字开始时：移动光标处的句子</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>返回提示词；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>用自己的话回答，或从示例开始：它会写出一个带空白的句子。您输入的内容都会保留。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>您复制和保存过的内容。机密信息在保留之前会被遮盖。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>返回问题 (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>所选条目的文字</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>保留历史记录(&amp;K)</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>清空(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>再次使用(&amp;U)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>还没有内容。您复制的内容会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>规则不是提示词：请复制它们</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>整个历史记录都会删除，且无法撤销。</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清空历史记录</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>同时清除遗留的草稿和被替换文件的副本</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>未声明许可证</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>未下载完整</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1（仅见于卡片）</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>需申请访问</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>跳过了缓存中的 %n 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>返回问题 (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>按名称、许可证或任务搜索</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>模型和数据集</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>许可证以卡片的声明为准，不构成法律意见。“main”是下载当天的最新版本。</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>在 Hub 上查找</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>插入回答</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>把名称和提交放到回答中光标所在处</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>正在查看 Hugging Face 缓存…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>本机还没有下载任何模型：%1 不存在。</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 中还没有模型或数据集。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>有一个空白未填：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>有 %n 个空白未填：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>转到第一个</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>命令不会询问它。</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>命令不会询问它们。</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>保留花括号</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>保留花括号</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>已省略：%1。</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>请先选中回答中的一些词；它们会变成每次都询问的空白。</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>不含%1，直接打开</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>不含它，直接打开</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>不含它们，直接打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>不含%1，直接保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省略它</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>省略它们</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>不含%1，直接复制</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>仍然复制</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>不含它，直接复制</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>不含它们，直接复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>不复制</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写任何内容。</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>去写</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>文字中含有机密信息：%1 (%2)。</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>规则已复制。</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>已连同规则一起复制。请粘贴到聊天中。</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>已复制。请粘贴到 Cursor 的聊天中。规则还不在任何项目中。</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>已复制。请粘贴到 Cursor 的聊天中。规则位于 %1。</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>保存规则…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>连同规则一起复制</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>已复制。请粘贴到 Cursor 的聊天中。</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>保留为项目</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>规则还不在任何项目中。</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>规则位于 %1。</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>在网页中打开…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>这里没有程序能打开 Cursor 的链接。</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>链接无法交给其他程序。</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>已交给 Cursor。没有打开吗？</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>Cursor 会显示规则；请在那里同意。</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>Cursor 会显示命令；请在那里同意。</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>Cursor 会显示提示词；请在那里发送。</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>此地址包含您的规则，并通过 cursor.com 打开。</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>此地址包含您的提示词，并通过 cursor.com 打开。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>已交给浏览器。</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>已复制。此地址包含您的提示词，并通过 cursor.com 打开。</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>链接已复制。它包含您的提示词，并在 Cursor 中打开。</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>无法得知本机的内存和 GPU。</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>此项目还没有文件夹。</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目的文件夹</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 没有写明 Python 或该领域库的版本。</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>回答中已经有这些内容。</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>这会打开 %1，不会发送其他内容。</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>这里没有程序能打开网址：%1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>回答不是英文：Askwell 只检查机密信息、个人数据和待补之处。</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>没有需要提醒的内容。</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>已添加到“%1”。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>在此项目中不再显示。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>规则：“%1”</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>另存为文件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt · %1</source>
        <comment>%1 is a number of words</comment>
        <translation>提示词 · %1</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the last step</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>示例已填入各个步骤。</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>您自己的页面，代替内置页面</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>添加框架页面</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>框架页面 (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>之前未保存的内容已保留。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>返回那里</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>项目中含有机密信息，而其他人可以读取此文件夹。</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>此项目打开之后，另一个程序更改了它。</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>保存到项目文件夹</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Askwell 项目 (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>提问的框架；它的规则排在最前</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1（不在本机上）</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>这是用旧文字新建的提示词。之前的内容在“此项目的提示词”中。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>文本 (*.md *.mdc *.txt *.rules);;所有文件 (*)</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>C&amp;ursor</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 已经不在了。您看到的内容会保留。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>这不止是一个回答。</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>显示各部分的去处</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>第三方声明</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>返回我的提示词</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>项目规则</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>您自己的规则；它们排在规则的末尾。</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>您自己的规则，每行一条：
- 我们的数据留在欧盟境内</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>第 %1 行含有不可见字符 %2。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>项目的名称</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>返回问题 (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>导入项目</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>可对项目执行的操作</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>已删除的项目</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>还没有保留任何项目。项目会记住它的文件夹、规则和保持不变的回答。</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>导入项目…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>没有与“%1”匹配的项目。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>已复制为“%1”。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Askwell 项目 (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>“%1”中有看似机密的信息：%2 (%3)。</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Askwell 项目 (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 已经存在。没有写入任何内容；请用别的名称导出。</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>已将“%1”导出到 %2。</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>按名称、文件夹、框架或回答搜索</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>回答将涵盖：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>将要复制的提示词。按 Enter 转到光标处的问题。</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 个词</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation>项目“%1”的提示词</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>返回问题 (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>打开提示词</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写任何内容</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>更改时间：%1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>新建提示词时保留此回答</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>查看完整示例</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>弱回答与好回答</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>弱：%1
好：%2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>任务：%1。选择其他任务。</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>根据您的回答判断的任务。点击可选择其他任务。</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>从一段文字开始</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>值得补充</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>为什么问这些问题？</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>来自框架页面“%1”。</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>核心思想</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>为什么是这个顺序</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>返回我的提示词</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>在回答中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>如何计算(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>不用于此项目(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>值得补充</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>数据划分</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>延迟或内存</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>可复现性</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1：已说明</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1：未说明</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>没有需要提醒的内容。</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>回答不是英文：Askwell 只检查机密信息、个人数据和待补之处。</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>内存如何计算</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>已说明与未说明</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>并非每项工作都需要全部九项。文字未说明的，Askwell 不猜测。</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>返回我的提示词</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>去写</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>填写“%1”</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>所有空白都已填写。</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>还剩一个空白。</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>还剩 %n 个空白。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>全部 %n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>保存规则…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>为什么问这些问题？</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>完整的提示词</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>框架页面给出的简短规则。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>框架页面的角色、专长和每一条规则。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>简短规则，加上您勾选的章节。</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 不在本机上。它的规则已省略。</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 不在本机上。它们的规则已省略。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>由框架规定；它们写入规则文件，而不是提示词。</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>哪些规则</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>有关规则的更多操作</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>章节(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>项目规则(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>添加规则，来自(&amp;A)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>勾选要加到简短规则中的章节。</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>项目规则</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>未写入：其中会含有机密信息。</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1；您已同意替换</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1；您已同意更改</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1；在您同意之前保持原样</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>隐藏将写入的内容</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>显示将写入的内容</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>隐藏将更改的内容</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>显示将更改的内容</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>替换此文件；会保留旧文件的副本</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>把 Askwell 的部分写入此文件；会保留旧文件的副本</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>请选择项目的文件夹，查看会写入什么。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>项目文件夹：%1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>以前用过：%1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>返回问题 (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>撤销上次保存</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>请选择项目的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>其他工具的文件 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 中会含有看似机密的信息：%2 (%3)。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>没有勾选文件。</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>所有内容都是最新的。</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>已将 %1 保存到 %2。</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>已保留旧的 %1 的副本。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示更改的内容</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>已恢复原样：%1。</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>已重新删除：%1。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>框架页面指定的文件</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>%1 中 Askwell 的部分</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2，查看于 %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>文件名和适用范围</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>与框架同名</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>%1 的文件名</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅用于</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>所有文件；或模式，例如 src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>仅用于这些文件，%1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>清空输入框</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>从一段文字开始</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>粗略的笔记、已有的提示词或规则文件。Alt+1 至 Alt+%1 把光标处的句子放到某个问题下；自动识别的线索是英文的。</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>用来开始的文字</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>把没有去处的内容也放到“%1”下</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>以此开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>返回我的提示词(&amp;B)</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>请看这里</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>“%1”出现不止一次。</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>没有去处</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>请先写入或打开一段文字</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>放到“%1”下：%2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>未填</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>可选</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>图像和视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>多模态</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>表格和时间序列</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>强化学习</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>任选其一：%1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>上次：%1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>一项工作：输入什么，输出什么，用哪些数据。</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>做一个情感模型</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>把越南语评论分为正面、中性或负面；已标注 12,000 条</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>在您的数据上有理有据地选择候选模型</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>一次训练，以及诚实的评分</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>每个模型，同样的数据，同样的衡量</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>从输入到输出都能运行的代码</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>换个地方运行也不变差的模型</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>处于哪个阶段？</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>阶段决定要多严格。只有日期限制工作时才写日期。</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>模型选择阶段：1 月 15 日前选出三个候选模型</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>时间不多，并有停下来的时点</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>候选名单，而不是成品</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>在预算内训练</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>发布日期，以及回退的办法</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>发布以来的表现，以及与什么比较</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>在哪里运行，有哪些限制？</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>限制方案的因素：机器、内存、延迟、负载，以及数据可以去哪里。</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>在云上</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>一块 24 GB 的 A10G，每天 20,000 个请求，p95 延迟低于 300 ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>哪些可以粗略，以及用什么机器</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>设计所针对的负载、延迟和硬件</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>设备及其内存和时间的限制</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>GPU，以及数据可以去哪里</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>法规、由谁审查，以及数据可以去哪里</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>为什么值得做？</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>现在的痛点和会有的改变：质量、速度和成本据此权衡。</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>让它准确</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>在 1,000 条留出的评论上 macro-F1 至少 0.80；目前是 0.71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>要达到的分数，以及错误的代价</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>要达到的价格，以及质量可以让步多少</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>谁得到什么，如何看出成功</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>一个决定，证据恰好够用</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>可靠优先，为依赖它的人</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>一个 REST API</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>一块 24 GB 的 A10G</translation>
    </message>
    <message>
        <source>0.71</source>
        <translation>0.71</translation>
    </message>
    <message>
        <source>9 USD</source>
        <translation>9 美元</translation>
    </message>
    <message>
        <source>two hours of manual checking a day</source>
        <translation>每天两小时人工检查</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>每天 20,000 个请求</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12,000 条评论，3 个标签</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>1 月 15 日</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>微调是否值得其成本</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>2021 年以后的 Android 手机</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1,000 条已标注的评论</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>在 500 条评论上有它和没有它的 macro-F1</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>目前的模型</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>帮助中心的语义搜索</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>一块 24 GB 的 L4</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>一位多等一天的愤怒顾客</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>一条不超过 2,000 个字符的评论</translation>
    </message>
    <message>
        <source>300 ms</source>
        <translation>300 ms</translation>
    </message>
    <message>
        <source>300 MB</source>
        <translation>300 MB</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>the spring sale</source>
        <translation>春季促销</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>我们的 PhoBERT 情感分类器</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>PhoBERT 和 XLM-R，用于越南语评论的情感分析</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>一个标签及其概率</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>macro-F1 的一个百分点</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>在 1,000 条留出的评论上 macro-F1 达到 0.80</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>发布前的分数</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>5 月的 2.3 版</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>一位放射科医生</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>GDPR 和我们医院的数据政策</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三个</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>10 个问题中有 8 个的正确文章排在前三</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>有一种方法胜过基线</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>在留出的评论上 macro-F1 达到 0.80</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>每 1,000 个请求 2 美元</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>越南语评论的情感分类</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>三天</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 GPU 小时</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>我们的 40 名客服人员</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>错误处理和界面</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>目前的规则，或 TF-IDF 加逻辑回归</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>商业用途</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0.80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>客户，或时间</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>When</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>没有存放项目和草稿的位置，因为 HOME 没有指定文件夹。请将 HOME 设为您的主文件夹。</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>没有存放设置的位置，因为 HOME 没有指定文件夹。请将 HOME 设为您的主文件夹。</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>没有存放缓存文件的位置，因为 HOME 没有指定文件夹。请将 HOME 设为您的主文件夹。</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>另一个 Askwell 正在使用 %1。请关闭它，或再试一次。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 不存在。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 不存在：路径中有一部分是文件。请检查路径。</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>无法读取 %1：您没有权限。请更改权限，或使用副本。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 是文件夹。请指定文件。</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 是设备、管道或套接字。请指定普通文件。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 是符号链接，这里不跟随链接。请指定它指向的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>无法读取 %1：路径太长。请使用较短的路径。</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>无法读取 %1：磁盘报告错误。请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>无法读取 %1：打开的文件太多。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>无法读取 %1。系统提示：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>无法写入 %1：它的文件夹不存在。请先建立文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>无法写入 %1：路径中有一部分是文件。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>无法写入 %1：您没有权限。请更改文件及其文件夹的权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>无法写入 %1：磁盘是只读的。请选择其他磁盘上的位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>无法写入 %1：磁盘已满。请腾出空间后再保存；旧文件完好。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>无法写入 %1：文件超出此磁盘或账户允许的大小。请选择其他位置；旧文件完好。</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 是文件夹，因此无法在那里写入文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 是设备、管道或套接字，因此不写入。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 是符号链接，因此不写入。请指定它指向的文件，或删除链接。</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 是硬链接：同一文件还有其他名称，它们会保留旧内容。请先用独立的副本取代它。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>无法写入 %1：名称太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>无法写入 %1：磁盘报告错误。请检查磁盘，或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>无法写入 %1：打开的文件太多。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>无法写入 %1。系统提示：%2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>无法删除 %1：它不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>无法删除 %1：您没有权限。请更改其文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>无法删除 %1：磁盘是只读的。</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 是文件夹，因此不删除。请指定文件。</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 是设备、管道或套接字，因此不删除。请指定普通文件。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 是符号链接，因此不删除。请自行删除。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>无法删除 %1。系统提示：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>无法建立文件夹 %1：您没有权限。请更改上级文件夹的权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>无法建立文件夹 %1：磁盘是只读的。请选择其他位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>无法建立文件夹 %1：磁盘已满。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>无法建立文件夹 %1：有一个文件占了它的位置。请移走该文件，或选择其他位置。</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>文件夹 %1 是符号链接，这里不跟随链接。请换成真正的文件夹，或选择其他位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>无法建立文件夹 %1：名称太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>无法建立文件夹 %1。系统提示：%2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 太大：最多读取 %2。请缩短它，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 在第 %2 行过早结束：文件缺少一部分。请获取完整的副本。</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1，第 %2 行：此数字超出范围。请更正。</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1，第 %2 行：JSON 中反斜杠之后没有这样的转义。请更正。</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1，第 %2 行：键之后缺少冒号。请补上。</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1，第 %2 行：缺少逗号或右括号。请补上。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1，第 %2 行：这不是 JSON。请更正此行。</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 是空的。请获取完整的副本。</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 的第 %2 行有 git 合并冲突。请解决冲突，然后重新打开文件。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1，第 %2 行：这不是 UTF-8。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1，第 %2 行：括号嵌套太深。请去掉一些。</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 是 JSON，但不是花括号中的对象。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1，第 %2 行：键“%3”在这里第二次出现。请删除其中一个。</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 指向文件夹 %2 之外。请使用该文件夹内的路径。</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>“%1”不是文件的路径。请指定 %2 中的文件。</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>无法理解 %1 中的设置，它们现在位于 %2。Askwell 以默认设置启动。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1，第 %2 行：这不是有效的 TOML。请更正此行。</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1，第 %2 行：此行有超过 400 个点，不予读取。请写成多行。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1，第 %2 行：前置信息使用了锚点或别名（&amp; 或 *），不予读取。请写出值，或加上引号。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1，第 %2 行：前置信息不是键和值的列表。请写成“id: my-framework”这样的行。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1，第 %2 行：前置信息嵌套超过 16 层。请减少层数。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1，第 %2 行：前置信息中同一个键出现两次。请保留一个。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1，第 %2 行：前置信息超过 16 KiB。请缩短它，或用一行三个连字符结束它。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1，第 %2 行：前置信息不是有效的 YAML。请更正此行，或删除前置信息。</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 在读取之后被删除，因此没有更改任何内容。请用其他名称保存，或再次保存以恢复它。</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 已经存在，因此没有更改任何内容。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>%1 在读取之后被另一个程序更改，因此没有更改任何内容。请先查看差异，或重新读取。</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1 已完成，但磁盘无法确认。请检查磁盘，并保留副本。系统提示：%2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1，第 %2 行：页面没有标题。请以“# Name of the framework”这样的行开头。</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1，第 %2 行：页面没有持久上下文。请添加标题“Persistent Context (Put in `.cursor/rules.md`)”，并在其下的围栏代码块中写规则。</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1，第 %2 行：页面没有提问。请添加标题“User Prompt Template”，其下的围栏代码块包含“Task:”和“[Describe the task.]”这样的行。</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1，第 %2 行：页面提出超过 32 个问题。请保留只有用户才能回答的问题。</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1：标识“%2”按“%3”使用：小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1：用户提示词模板中有不属于任何问题的文字：“%2”。请放到标签下的方括号中。</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1：用户提示词模板为空或缺失，因此使用完整示例中的问题。</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1：标签“%2”在用户提示词模板中出现两次。请给每个问题各自的标签。</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1：标签“%2”在完整示例中出现两次。它们的文字已合并。</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1：完整示例在“%2”下没有回答。</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1，第 %2 行：有 %n 个不可见或改变方向的字符，第一个是 U+%3。虽然没有人看得见，AI 工具却会读到：除非您知道它们的用途，否则请删除。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 超过 64 KiB，作为框架页面太大。真实的页面约 8 KB：请缩短它，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 与正在使用的 %2（“%3”）标识相同。请在其中一个的前置信息中改用其他标识，或删除它。</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>没有存放框架页面的文件夹，因为环境没有指定主文件夹。请设置 HOME 或 XDG_DATA_HOME。</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>标识为“%1”的框架页面已经存在 (%2)。请替换它，或在新页面的前置信息中使用其他标识。</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>%1 位于页面应放的位置，但内容不同。请重命名或删除它，然后重新添加页面。</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1，第 %2 行：此行连续嵌套打开超过 100 个列表。请删除多余的列表标记。</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1，第 %2 行：从这里开始的围栏代码块没有结束。请用与开头相同的行结束它；如果页面被截断，请重新获取。</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1，第 %2 行：文件含有 NUL 字节，因此不是文本文件。请选择以 UTF-8 保存的 Markdown 页面。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1，第 %2 行：这不是 UTF-8 文本。请将页面保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 是空的。请选择框架页面，或参照文档中的示例编写一个。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1，第 %2 行：前置信息从这里开始，但没有结束。请用一行三个连字符结束它。</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>页面没有指定规则文件。请使用其他目标，或在标题中指定，例如“Persistent Context (Put in `.cursor/rules.md`)”。</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>页面要求把规则放到“%1”，它不是项目内的普通路径。请使用其他目标，或在页面中指定 `.cursor/rules.md` 这样的路径。</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>页面要求把规则放到“%1”，它位于 Git 自己的文件夹中。请使用其他目标，或在页面中指定 `.cursor/rules.md` 这样的路径。</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>页面要求把规则放到“%1”，它不以 .md、.mdc 或 .txt 结尾。请使用其他目标，或在页面中指定 `.cursor/rules.md` 这样的路径。</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>已跳过“%1”：它不是缓存中的仓库。</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>已跳过“%1”：它是指向缓存之外的链接。</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>已跳过 %1：它没有下载完整的修订版本。</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>缓存中有超过 %1 个文件夹；其余的已跳过。</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>缓存内容超过一次读取的上限：最后一些的卡片和参数缺失。</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 指定了“%2”，它不是绝对路径，因此不知道 Hugging Face 缓存在哪里。请指定以斜杠开头的路径。</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>不知道 Hugging Face 缓存在哪里，因为 HOME 没有指定文件夹。请将 HOME 设为您的主文件夹，或将 HF_HUB_CACHE 设为缓存。</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 不允许商业用途。</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 不允许商业用途；这是否涉及用该数据训练的模型尚无定论，Creative Commons 的解读偏保守。</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 没有说明条款。使用之前请阅读许可证全文。</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 限制某些领域，而这里看来属于其中之一。请阅读其 Attachment A。</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 要求转交协议副本、声明和“Built with Llama”；从 3.1 起，名称还须以“Llama”开头。</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 不允许用其输出改进另一个大语言模型。</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 约束用其输出训练的模型：名称和条款随之适用。</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 不向居住或设立在欧盟的人授予其多模态模型的权利。请阅读其使用政策。</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>月活跃用户超过 7 亿时，%1 要求另行取得许可。</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 要求把使用限制 (Attachment A) 作为可执行的条款转交。</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 不允许分发其衍生作品。</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 要求基于它的作品采用同样的许可证；保守解读时也涉及模型。</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 丢弃了 %1 的条款。</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 要求保留声明：请在模型卡片中注明。</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 要求在分发时，或在 AGPL 和 OSL 下提供服务时，公开基于它的作品的源代码；权重是否算在内尚无定论。</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>本地副本没有 LICENSE 文件：%1 只是标签。请查找原文。</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>在 %1 之外还有访问条款：每位用户都在 Hub 上接受过。</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>%1 与 %2 的代码不能合成一个对外分发的程序。</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>没有读取 %1：它指向项目文件夹之外。</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 不是完整的 safetensors 文件。如要使用该模型，请重新下载。</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>%1 的头部太长，无法读取，因此没有统计参数。请在 Hub 上查看模型页面。</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1：工作“%2”出现在两个示例中。请各用各的。</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1：问题“%2”没有 &quot;ask&quot;。请用平实的话写出如何提问。</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1：问题“%2”没有 &quot;help&quot;。请写一行有助于回答的话。</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1：问题“%2”只有 &quot;weak&quot; 和 &quot;good&quot; 之一。请两个都写，或都不写。</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1：示例“%2”在这里出现两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1：“%2”引出的内容超过 %3 个字符。请缩短。</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1：“%2”有 &quot;job&quot;，但只有第一个问题（“%3”）的示例才有。请删除。</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1：“%2”与“%3”搭配，但没有示例有这项工作。请更正 &quot;goesWith&quot;。</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1：“%2”的后续紧接在最后一个字母之后。请以空格或标点开头。</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1：“%2”的后续含有不是空白的花括号。空白请写成 {{name}}，花括号后紧接字母。</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1：删除“%2”的分句会带走页面的文字“%3”。请在两者之间加上标点。</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1：删除“%2”的分句后剩下“%3”。请改写后续，使剩下的仍是句子。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1：空白“%2”有不同的默认值或选项。一个名称在指南中只有一个含义：请重命名其中一个。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1：空白“%2”在后续中，却不在 &quot;blanks&quot; 中。请连同提示一起添加。</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1：空白“%2”和“%3”只有大小写不同。请统一写法。</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1：没有后续使用空白“%2”。请使用它，或从 &quot;blanks&quot; 中删除。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1：空白“%2”没有 &quot;hint&quot;。请写一个填写的例子。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1：空白“%2”没有 &quot;sample&quot;。请写一个可以试用其句子的值。</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1：空白“%2”的某个值含有花括号。值应是普通的词：请去掉花括号。</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 是“%2”的指南，而不是“%3”的。请更正 &quot;framework&quot;，或把它放到自己的页面旁边。</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1：页面“%2”没有问题“%3”。请更正其标识，或从指南中删除。</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1：页面在“%3”下没有示例“%2”。请按页面的写法书写，或从指南中删除。</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 没有说明是哪个页面的指南。请添加 &quot;framework&quot; 及页面的标识。</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 没有指引任何问题。请添加 &quot;questions&quot;，页面的每个问题一项。</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 不是指南：其 &quot;format&quot; 不是 &quot;askwell-guide&quot;。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 是为更新的 Askwell 编写的（格式 %2，此版本支持 %3）。请更新 Askwell，或使用较旧的指南副本。</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1：&quot;formatVersion&quot; 必须是从 1 开始的整数。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1：&quot;%2&quot; 没有说明是页面的哪个示例。请添加 &quot;example&quot; 及其文字。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1：&quot;%2&quot; 必须是文本。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1：&quot;%2&quot; 必须是花括号中的对象。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1：&quot;%2&quot; 必须是方括号中的列表。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1：&quot;%2&quot; 超过 %3 项。请保留最好的。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1：&quot;%2&quot; 超过 %3 个字符。请缩短。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1：&quot;%2&quot; 含有换行符或其他控制字符。请写在一行中。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1：&quot;%2&quot; 含有半个字符。请写出完整的字符。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1：&quot;%2&quot; 含有不可见或改变方向的字符 U+%3。虽然没有人看得见，AI 工具却会读到：请删除。</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>%1 位于页面指南应放的位置。请重命名或删除它，然后重新添加页面。</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>无法检查此文字中的机密信息。复制之前请自行查看。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>要求使用会 %1 的模型</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>改用其他衡量标准</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>“%1”看来是仍待填写之处。</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>保留 %1 的条款</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 B 参数采用 %2 约需 %3 至 %4 GB；现有 %5 GB：放得下。</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 B 参数采用 %2 约需 %3 至 %4 GB；现有 %5 GB：很紧张。</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 B 参数采用 %2 约需 %3 至 %4 GB；现有 %5 GB：放不下。</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>要求 4 位权重</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>要求 QLoRA</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>要求更小的模型</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>需要：%1 = %2 至 %3 GB，1 GB = 2^30 字节。</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>现有：%1 × %2 = %3 GB。</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>其中键值缓存：2 × %1 层 × %2 头 × %3 × %4 词元 × %5 个并发 × 2 字节 = %6 GB。</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>现有：%1 GB。</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>激活值、其他程序和更长的上下文另计。</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>较大的数仍留出 15 % 时算放得下；较小的数已超出时算放不下。</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>修复字符</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>这是哪一类任务？</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>数据是什么语言？</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>如何知道它是好的？</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>写出衡量标准</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1 是 Askwell 对写入此项目的文件的记录，它已损坏。请删除它：此后 Askwell 会把那些文件视为他人的，替换之前会先询问。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 由更新的 Askwell 写入。请更新 Askwell，或删除该文件：此后 Askwell 会把它写过的文件视为他人的。</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>有一个 glob 为空。请给出 src/**/*.py 这样的模式。</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>glob“%1”含有不可见字符。请重新输入，不要包含它们。</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>glob“%1”含有引号或反斜杠。glob 使用 /，不使用引号。</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>glob“%1”超出项目。请给出相对于项目的路径。</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>glob“%1”含有逗号，此工具会把它当作模式的结尾。请把各个选项写成单独的 glob。</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>glob“%1”不能不加引号，而 Cursor 会把引号当作它的一部分。请不要使用 [ ] { } # :，开头不要使用 ! &amp; | &gt; % @ - ? ~。</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>“%1”不能作为文件名。请给出 my-rules 这样的词。</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>“%1”不是处处都能作为文件名。请去掉 / \ : * ? &quot; &lt; &gt; | 和不可见字符。</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>“%1”不是处处都能作为文件名。请去掉首尾的点和空格。</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>“%1”在 Windows 上是设备名。请选择其他名称。</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>名称“%1”作为文件名太长。请缩短。</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>Git 忽略此文件：它只留在本机。</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>它有尚未提交的更改。</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>它还不在 git 中。</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git 仓库</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>不是 Git 仓库</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>“%1”不能作为 Cursor 链接中的名称。Cursor 接受字母 A 至 Z、数字、点、连字符和下划线，最多 %2 个。</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>链接需要 %1 个字符，而 Cursor 最多接受 %2 个。请改为复制文字并粘贴到 Cursor 中。</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1：第 %2 行开始 Askwell 的部分，但没有结束行。请在结尾处加上 &lt;!-- END:askwell --&gt; 一行，或删去第 %2 行。</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1：第 %2 行结束 Askwell 的部分，但没有开始行。请在开头处加上 &lt;!-- BEGIN:askwell --&gt; 一行，或删去第 %2 行。</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1：第 %2 行结束 Askwell 的部分，而第 %3 行还有另一个标记。请只留一对标记，开始在前。</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1：第 %2 行开始 Askwell 的部分，第 %3 行在结束之前又开始一次。请只留一对标记。</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1：Askwell 的部分位于第 %2 至 %3 行，第 %4 行还有一个标记。请只留一对标记。</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 是 UTF-16 文本，Askwell 不写入。请先保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 含有 NUL 字节，因此不是 Askwell 可以添加内容的文本。请先保存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>规则中有一行是文件中 Askwell 部分的开始或结束标记。请从规则中删去该行。</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>规则中含有 NUL 字符。请从规则中删去。</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 会写入两次，分别用于 %2 和 %3，而内容不同。请选择其中之一，或给其中一个换个名称。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>由 Askwell 写入，此后规则有更改</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>由 Askwell 写入，此后被他人更改</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>由他人写入</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>Askwell 的部分是新的</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>Askwell 的部分是最新的</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>Askwell 的部分与写入时相同，此后规则有更改</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>Askwell 的部分此后被他人更改</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>Askwell 的部分由另一个项目或副本写入</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>另一个 Askwell 正在保存到 %1。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 使 %2 看不到此文件。在 %1 中加上 %3 一行即可引入。</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 使 %2 看不到此文件。</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 使 %3 看不到 %2。在 %1 中加上 %4 一行即可引入。</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 使 %3 看不到 %2。</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 指定了 %2：Aider 会在这里读取它。</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>这里没有 %1 指定 %2：Aider 只在被告知时才读取它。</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 指定了其他文件：Gemini CLI 在这里不读取 %2。</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>会两次得到这些规则，来自此文件和另一个文件：%1。</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>会读取：是。</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>会读取：仅当 …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>会读取：没有文档说明。</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>%1 的文件 (%2) 始终适用：它不支持 glob。请去掉 glob，或选择其他文件。</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>还没有选择文件。请选择保存位置。</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>还没有可保存的提示词。请先回答问题。</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>最大的章节，按行计：%1。</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>最大的章节，按字节计：%1。</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>最大的章节，按字符计：%1。</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>约 %1 个词元。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>没有文件夹 %1。请选择项目的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 是文件。请选择项目的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>无法进入文件夹 %1：没有权限。请更改权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>文字超过 %1。请取回较短的文字，例如一个提示词或一个规则文件。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 不是 UTF-8 文本：它含有 NUL 字节。请保存为 UTF-8，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 不是 UTF-8 文本。请保存为 UTF-8，或选择其他文件。</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>框架页面要求此文件；Cursor 的文档没有列出它。</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 行；Cursor 建议每条规则最多 500 行。</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>Cursor 读取 .cursor/rules 中的 .mdc 文件。</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>在聊天中输入 / 和文件名时，Cursor 会提供它。</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 行；Claude Code 建议每个文件少于 200 行。</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>Claude Code 读取 .claude/rules 中的 .md 文件。</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 个字符；Copilot 的代码审查只读取前 4,000 个，聊天则全部读取。</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 行；GitHub 建议每个文件最多约 1,000 行。</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>Copilot 处理与 applyTo 匹配的文件时读取它。</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 个字符；Devin 每条规则接受 12,000 个。</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>Devin（2026 年 6 月前称为 Windsurf）读取 .devin/rules 中的 .md 文件。</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>Cline 读取 .clinerules 中的 .md 文件。</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>项目没有 .junie/AGENTS.md 时，Junie 读取 .junie/rules 中的 .md 文件。</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>Kiro 读取 .kiro/steering 中的 .md 文件。</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 字节；从项目根目录到其文件夹的所有 AGENTS.md，Codex 最多读取 32,768 字节。</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex、Cursor、Copilot、Devin、Cline、Kiro 等读取 AGENTS.md。没有 CLAUDE.md 时 Claude Code 读取它，Gemini 在设置指定时读取它。</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>Claude Code 读取 CLAUDE.md；Cursor 除了自己的规则也读取它。</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>Copilot 在聊天、代理和审查中读取 .github/copilot-instructions.md。</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>Gemini CLI 读取 GEMINI.md，除非其设置中的 context.fileName 指定其他文件。</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>Zed 优先读取 .rules，此后不再读取其他文件。</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>只有 .aider.conf.yml 中写有 read: CONVENTIONS.md，或执行 /read CONVENTIONS.md 之后，Aider 才读取 CONVENTIONS.md。</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>工具是否读取它，取决于您放在哪里以及如何告诉工具。</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>%1 的备份 %2 已损坏。没有撤销任何内容：请从项目自身的历史中恢复文件。</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>%1 刚刚被他人更改。再次撤销可继续。</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Askwell 写入之后有更改：%1。没有撤销任何内容：否则您的更改会丢失。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>没有可撤销的内容：没有保存到 %1 的记录。</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 含有他人的文字。请查看将更改的内容，然后同意替换。</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>Askwell 查看之后 %1 有更改。没有写入任何内容：请重新查看将更改的内容。</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 这些文件已经写入且无法恢复：%2。原因消除后，撤销可将其恢复。</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 不是 Askwell 的草稿。</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>有一份草稿无法读取，已另存为 %1。请用文本编辑器打开该文件找回文字。</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>草稿 %1 由更新的 Askwell 写入，保留在原处。请更新 Askwell 后打开。</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>%1 中的历史记录由更新的 Askwell 写入，保持原样。请更新 Askwell 后查看。</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>无法理解 %1 中的历史记录，它现在位于 %2。将开始新的历史记录。</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>无法更改 %1 中的历史记录。请查看文件的权限。</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>此文字没有保留在历史记录中：它超过历史记录的上限 %1。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1：&quot;%2&quot; 必须是 2026-01-31T12:00:00Z 这样的时间。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1：&quot;%2&quot; 必须是文本列表。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1：&quot;%2&quot; 必须是 concise、full 或 chosen。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1：提示词 &quot;%3&quot; 的回答 &quot;%2&quot; 超过 %4。请缩短。</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 不是 Askwell 项目：其 &quot;format&quot; 不是 &quot;askwell-profile&quot;。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1：&quot;formatVersion&quot; 必须是 1 或更大的整数。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 由更新的 Askwell 写入（格式 %2，此版本支持 %3）。它以只读方式打开；请更新 Askwell 后更改。</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>项目“%1”超过 %2，因此无法保存。请删除一些提示词，或缩短回答。</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>没有项目“%1”。请列出项目查看名称。</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>没有存放项目的文件夹，因为环境没有指定主文件夹。请设置 HOME 或 XDG_DATA_HOME。</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 必须以 .askwell 结尾，才能识别为项目。请更改名称。</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>项目“%1”已不在回收站中。</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>文件夹 %1 中没有 .askwell 文件。请指定项目或其文件。</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>有多个项目名为“%1”。请用标识指定一个：%2。</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>文件夹 %1 中有多个项目文件。请指定一个：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>省略了 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>等待您的同意：%n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>不会写入：%n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>保存 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>还没有可保存的内容。请先写一个回答。</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>这看来是机密信息（%1，%2）。请替换为环境变量的名称。</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>机密信息：密钥、令牌或密码</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>表中没有的形式的机密信息。</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>替换为 %3</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>“%1”仍待填写。</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>页面自身的占位符，或未填的空白</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>看起来像普通词语的待补之处。</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>“%1”看来是个人数据。请替换为虚构的值。</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>粘贴了个人数据：电子邮件地址、电话、账号或卡号</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>姓名、街道地址，以及没有明显形式的号码。</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>写一个虚构的值</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>“%1”是个人数据。请说明如何处理。</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>涉及个人数据，却没有说明如何处理</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>所说的处理方式是否足够。</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>要求给出方案</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>“%1”是受监管的领域。请写明适用的法规以及由谁审查决定。</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>受监管的领域，没有写明法规或审查者</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>适用哪些法规。</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>两者都要求</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>流水线 %1 已在 Transformers v5 中移除。请用 AutoModel 类加载模型，或固定 transformers&lt;5。</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Transformers v5 移除的流水线</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>文字和项目都没有说明时，安装的是哪个版本。</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>要求使用 v5 提供的方式</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 已移除或重命名。请使用 %2。</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>已移除或重命名的名称或参数</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>表中没有的名称。</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>要求使用新名称</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1：Transformers v5 只有 PyTorch 类。</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>Transformers 的 TensorFlow 和 Flax 类</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>其他库中仍然保留的 TensorFlow 模型。</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>要求使用 PyTorch</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 不再运行加载脚本。请使用 Parquet 或其他纯数据形式。</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>datasets 不再运行的加载脚本</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>含有此类脚本的仓库。</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>要求使用 Parquet</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>“%1”会运行仓库或 pickle 中的代码。</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>会运行代码的加载方式</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>文件的内容。</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>要求安全加载</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>“%1”无法检验。请给出数字。</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>没有终点的质量目标</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>数字是否恰当。</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>给出数字</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>“%1”没有写出起点或目标的数字。</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>没有数字的“改进”或“降低”</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>除一半、三分之一和两倍之外用文字写的数字。</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>给出数字</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>准确率会掩盖稀有类别。请同时要求 macro-F1 或 PR-AUC。</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>不平衡数据上的准确率</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>文字没有提到的不平衡。</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提出要求</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 不能衡量%2。</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>属于另一类任务的指标</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>合适的指标是否正确。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>清单：基线</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>“%1”使测试数据进入训练。请在验证数据上调整，测试集只看一次。</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>在测试数据上训练或调整</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>划分之间的重复、重叠的分组，以及泄露答案的特征。</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>要求干净的划分</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>“%1”使未来的数据进入训练。请按时间划分。</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>对时间序列随机划分</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>文字没有提到的有时间顺序的数据。</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>要求按时间划分</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>对 %2 B 参数的全量微调来说，%1 个样本太少。请考虑 LoRA、SetFit 或冻结的编码器。</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>用很少的样本全量微调大模型</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>样本之间有多相似。</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>要求更轻量的方法</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>清单：划分</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>清单：数据集</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>“%1”需要理由。通常从预训练模型开始。</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>没有理由的从头训练</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>理由是否成立。</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>要求说明起点</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 没有写明修订版本。</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>没有修订版本的模型或数据集</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>修订版本是否存在。</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>要求写明修订版本</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 只懂英语，而数据的语言是 %2。</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>把仅支持英语的模型用于其他语言</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>表中没有的模型，以及由国家或名称透露的语言。</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>要求懂该语言的模型</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 没有列入%2。</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>没有列入该任务的库</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 不允许商业用途，而说明中写有“%2”。依据声明的标签，不构成法律意见。</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>非商业许可证与商业用途</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>许可证全文的内容，以及没有提到的许可证。</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>要求换用其他</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 丢弃了 %2 的条款。依据声明的标签，不构成法律意见。</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>对外许可证丢弃了上游的要求，或代码许可证不能混用</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>模型是否算其数据的衍生作品。</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>要求保留条款</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 限制此用途（“%2”）。请阅读其 Attachment A。</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>禁止该用途的许可证：OpenRAIL 的 Attachment A 所列领域、用输出训练其他模型、在欧盟使用多模态 Llama</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>是否正是指这一用途。</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>要求换用其他模型</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>“%1”：无法判断其用途。使用之前请阅读许可证全文。</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>没有说明任何内容的许可证</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>许可证全文。</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>要求查看全文</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>“%1”是商业用途，却没有提到许可证。</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>商业用途，没有提到许可证</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>许可证的内容。</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>要求写明许可证</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 B 参数采用 %2 约需 %3 至 %4 GB；现有 %5 GB。</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>放不进内存的模型</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>激活值、卸载，以及没有提到的大小或显卡。</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>要求更轻量的方式</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1（计算能力 %2）不支持 %3。</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>显卡缺少的数值格式或内核</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>模拟执行，速度很慢。</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>改为显卡支持的方式</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>清单：硬件</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>“%1”没有数字。</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>没有数字的速度或大小</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>数字能否达到。</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 B 参数约需 %3 至 %4 GB；%2 有 %5 GB。</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>对边缘设备来说太大的模型</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>设备上还运行什么。</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>这是 Hugging Face 的哪个任务？</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>没有识别出任务（由指南询问）</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>提到了多个任务。哪个优先？</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>识别出多个任务</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>没有提到语言（由指南询问）</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>训练和部署写在一个提示词中。分成两个提示词会得到更好的回答。</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>训练和部署写在一个提示词中</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>本来就属于一起的工作。</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>拆分工作</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>“%1”对助手没有意义。请说明需要什么。</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>夸大之词</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>用其他词语表达的夸大。</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>要求给出数字</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>字符“%1”已损坏。请以 UTF-8 重新粘贴文字。</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>损坏的字符</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>其他编码的损坏文字。</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>“%1”是业务成果。请写出代表它的模型指标。</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>没有模型指标的业务成果</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>指标是否与成果一致。</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>“%1”：粘贴到助手中的内容会离开本机。</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>即将进入云端工具的保密材料</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>助手在哪里运行。</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>要求谨慎处理</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>可复现性</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>清单：可复现性</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>局限与卡片</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>清单：局限</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>写明质量的衡量标准：“macro-F1”、“word error rate below 15 %”。</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>应与什么比较？</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>结果与什么比较：“the current rules”、“zero-shot”、“0.71 today”。</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>写出基线</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>如何为最终测试把数据分开？</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>如何留出数据：“a held-out test set”、“80/10/10”。</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>要求划分数据</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>用哪些数据？</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>哪些数据：名称，或样本数量。</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>写出数据</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>在哪台机器上运行？</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>在哪里运行：显卡、内存大小、设备。</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>写出机器</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>接受哪些许可证？</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>提到许可证：“Apache-2.0 only”。</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>要多快，负载多大？</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>带数字的速度、负载或内存。</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>如何重复这次运行？</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>如何重复运行：随机种子、配置、跟踪、修订版本。</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>它不能做什么，对谁可能失效？</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>它不能做什么，或模型卡片。</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>要求模型卡片</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>固定到本机的副本</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>改为“validation”</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省略它</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>写出数字</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 要求转交某些内容。依据声明的标签，不构成法律意见。</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>要求转交某些内容的许可证：限制、声明、名称、源代码</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>许可证全文超出其类别的内容，以及权重是否算衍生作品。</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>要求列出清单</translation>
    </message>
</context>
</TS>
