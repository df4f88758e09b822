<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>ルール付きでコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>ルールのみコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>Cursor の /コマンドとして(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>Cursor で開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>ルールを Cursor で開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>Cursor で /コマンドとして開く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>プロンプト(&amp;P)…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>ルール付きプロンプト(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>ルールを保存(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>新しいプロンプト(&amp;N)</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>このプロジェクトのプロンプト(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>プロジェクト(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>プロジェクトフォルダに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>完成例を見る(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>質問の理由(&amp;W)</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>毎回たずねる(&amp;M)</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>次の指摘</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>前の指摘</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>すべての指摘(&amp;R)</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>このマシンのモデル(&amp;O)…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>Hub で探す(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>フレームワークページを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>Askwell について(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>履歴(&amp;Y)…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>テキストから始める(&amp;T)…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>ペインを広げる</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>ペインを狭める</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>Askwell について</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>Askwell は GPL 3.0 以降の自由ソフトウェアです。他者の部品の上に作られ、事実のデータも他者によるものです。</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>サードパーティの表示</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>毎回たずねる</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>このプロジェクトの 2 つの版</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>ファイルの現在の内容と、自分の版を保存した後の内容です。</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>ファイルを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の版を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>保存後</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>現在のファイル</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>保存後のファイル</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>異なる行が多すぎるため、ここでは 2 つのテキストを比較できません。</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>変更される行はありません。</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>最終行に、今は欠けている改行が付きます。</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>最終行の改行がなくなります。</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>ほかにも変更される行があります。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>削除: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>完成例</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>回答を合わせるとこうなります。入力した文章はそのまま残ります。</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>完成例</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>この例から始める</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>自分のプロンプトに戻る</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>このプロジェクトから</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>このマシンのモデル…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>このマシンの GPU とメモリを回答に追加します</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>Python とそのライブラリのバージョンを回答に追加します</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>ダウンロード済みのものを一覧表示し、コミット付きで挿入します</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>%1 を検索</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前の箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次の箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>プロンプトを読み、残った空欄を埋めてコピーします。指摘に従う義務はありません。</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>お使いのツールが読むファイルにチェックを入れます。保存するまで何も書かれず、最後の保存は元に戻せます。</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>入力すると検索、Enter で開きます。プロジェクトはフォルダー、ルール、固定した回答を保ちます。</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>プロジェクトのすべてのプロンプト。Enter で開きます。</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>コピーや保存をしたもの。このマシンにだけ残ります。プロンプトを再利用するか、本文をコピーします。</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Hugging Face のキャッシュにあるモデル。Enter でコミットとともに回答へ入れます。</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>例を入れる、または取り消す</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>次の空欄へ、その先へ</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>選んだ空欄や一覧の項目を削除</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>一覧の項目の名前を変える</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>一覧の項目を複製</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>テキストから始めるとき：カーソル位置の文を移す</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>プロンプトに戻る。何も失われません</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>自分の言葉で答えるか、例から始めます。例は空欄のある文を書きます。入力したものはすべて残ります。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>コピーや保存をしたもの。シークレットは伏せてから残します。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>質問に戻る (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>選択した項目のテキスト</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>履歴を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>消去(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>再利用(&amp;U)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>まだ何もありません。コピーしたものがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>これらの語句を含むものはありません。</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>ルールはプロンプトではありません。コピーして使います</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>履歴全体が消去され、元に戻せません。</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>残った下書きと置き換えたファイルのコピーも消去</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>データセット</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>アダプタ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>ダウンロード未完了</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 パラメータ</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1（カードの記載のみ）</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>アクセス制限あり</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>キャッシュのフォルダ %n 個をスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>このマシンのモデル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>質問に戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>質問に戻る</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>名前、ライセンス、タスクで検索</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>モデルとデータセット</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>ライセンスはカードの記載に基づくもので、法的助言ではありません。「main」はダウンロードした日の先頭です。</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>Hub で探す</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>回答に挿入</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>名前とコミットを回答のカーソル位置に挿入します</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>Hugging Face のキャッシュを調べています…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>このマシンにはまだモデルがダウンロードされていません: %1 が存在しません。</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 にはまだモデルもデータセットもありません。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>空欄が残っています: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>空欄が %n 個残っています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>最初の空欄へ</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>コマンドでは入力を求められません。</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>コマンドでは入力を求められません。</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>波かっこのまま残す</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>すべて波かっこのまま残す</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>省かれるもの: %1。</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>先に回答の中の語句を選択してください。選択した語句が、毎回たずねる空欄になります。</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>%1 なしで開く</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>このまま開く</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>省いて開く</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>すべて省いて開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>%1 なしで保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>すべて省く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>%1 なしでコピー</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>このままコピー</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>省いてコピー</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>すべて省いてコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>コピーしない</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルとして保存</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>記入する</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>%1 に置き換える</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>テキストにシークレットが含まれています: %1 (%2)。</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>ルールをコピーしました。</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>ルール付きでコピーしました。チャットに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>コピーしました。Cursor のチャットに貼り付けてください。ルールはまだどのプロジェクトにもありません。</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>コピーしました。Cursor のチャットに貼り付けてください。ルール: %1 内。</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>ルールを保存…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>ルール付きでコピー</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>コピーしました。Cursor のチャットに貼り付けてください。</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>プロジェクトとして残す</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>ルールはまだどのプロジェクトにもありません。</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>ルールは %1 にあります。</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>ルールをコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>Web で開く…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>Cursor のリンクを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>リンクを渡せませんでした。</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>Cursor に渡しました。開きませんでしたか？</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>Cursor にルールが表示されます。そこで承認してください。</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>Cursor にコマンドが表示されます。そこで承認してください。</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>Cursor にプロンプトが表示されます。そこで送信してください。</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>このアドレスにはルールが含まれ、cursor.com を経由して開かれます。</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>このアドレスにはプロンプトが含まれ、cursor.com を経由して開かれます。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>ブラウザに渡しました。</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>コピーしました。このアドレスにはプロンプトが含まれ、cursor.com を経由して開かれます。</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>リンクをコピーしました。プロンプトが含まれ、Cursor で開きます。</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>Web アドレスをコピー</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>このマシンのメモリと GPU の情報を取得できません。</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>このプロジェクトにはまだフォルダがありません。</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>プロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 には、Python やこの分野のライブラリのバージョンが記載されていません。</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>それはすでに回答にあります。</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>%1 を開きます。ほかには何も送信しません。</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>Web アドレスを開くプログラムがありません: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>回答が英語ではないため、Askwell はシークレット、個人データ、未記入箇所だけを調べます。</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>%1 に追加しました。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>このプロジェクトでは今後表示しません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>ルール: 「%1」</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>Cursor(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>ファイルとして保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt · %1</source>
        <comment>%1 is a number of words</comment>
        <translation>プロンプト · %1</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the last step</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>例を各ステップに入れました。</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>付属のページの代わりに使う自分のページ</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>フレームワークページを追加</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>フレームワークページ (*.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>保存していなかった内容は残してあります。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>その内容に戻る</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>プロジェクトにシークレットが含まれていて、このフォルダは他の人も読めます。</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>開いた後に、別のプログラムがこのプロジェクトを変更しました。</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を保持</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>プロジェクトフォルダに保存</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Askwell プロジェクト (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>質問をするフレームワーク。そのルールが先頭に置かれます</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1 (このマシンにありません)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>以前の文章による新しいプロンプトです。それまでの内容は「このプロジェクトのプロンプト」にあります。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>テキスト (*.md *.mdc *.txt *.rules);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 はなくなりました。表示中の内容は残っています。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>これは 1 つの回答ではないようです。</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>各部分の入る場所を表示</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>サードパーティの表示</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>自分のプロンプトに戻る</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>プロジェクトルール</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>自分のルール。ルールの末尾に置かれます。</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>自分のルール、1 行に 1 つ:
- データは EU 内に置く</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>%1 行目に見えない文字 %2 があります。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>すべて取り除く</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>プロジェクトの名前</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>質問に戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>質問に戻る</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>プロジェクトを検索</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>プロジェクトをインポート</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>このプロジェクトに対する操作</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>削除したプロジェクト</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>保存されたプロジェクトはまだありません。プロジェクトは、フォルダ、ルール、変わらない回答を記憶します。</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>プロジェクトをインポート…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>「%1」に一致するプロジェクトはありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>サンプルプロジェクトを開く</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>「%1」として複製しました。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」を戻しました。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Askwell プロジェクト (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>「%1」をインポートしました。</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>「%1」にシークレットと思われるものがあります: %2 (%3)。</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>このままエクスポート</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>プロジェクトをエクスポート</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Askwell プロジェクト (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 はすでに存在します。何も書き込んでいません。別の名前でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>「%1」を %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>名前、フォルダ、フレームワーク、回答で検索</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>AI の回答に含まれるもの: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>コピーされるとおりのプロンプトです。Enter でカーソル位置の質問に移動します。</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 語</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation>プロジェクト「%1」内</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>質問に戻る (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>プロンプトを開く</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>自分で記述</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>新しいプロンプトでもこの回答を使う</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>完成例を見る</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>弱い回答と良い回答</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>弱い: %1
良い: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>タスク: %1。別のものを選択。</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>回答から判断したタスクです。クリックすると別のタスクを選べます。</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>テキストから始める</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>追加を推奨</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>なぜこの質問をするのですか？</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>フレームワークページ「%1」より。</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>中心となる考え方</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>この順序が有効な理由</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>自分のプロンプトに戻る</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>回答内で表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>計算方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>このプロジェクトでは不要(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>追加を推奨</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>評価指標</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>データ分割</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>レイテンシまたはメモリ</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>再現性</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>制約</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1: 記載あり</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: 記載なし</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>回答が英語ではないため、Askwell はシークレット、個人データ、未記入箇所だけを調べます。</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>メモリの計算方法</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>記載の有無</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>9 項目すべてが必要な作業ばかりではありません。文章に書かれていないことを Askwell は推測しません。</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>自分のプロンプトに戻る</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>記入する</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>%1 を記入</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>空欄はすべて埋まっています。</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>空欄が 1 個残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>空欄が %n 個残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>全 %n 件の指摘</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>ルールを保存…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>なぜこの質問をするのですか？</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>プロンプト全体</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>簡潔</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>フレームワークページにある短いルール。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>フレームワークページのペルソナ、専門知識、すべてのルール。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>短いルールと、チェックを入れたセクション。</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 はこのマシンにありません。そのルールは省かれます。</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 はこのマシンにありません。それらのルールは省かれます。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>フレームワークによって固定されています。プロンプトではなくルールファイルに入ります。</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>自分で記述</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>ルール: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>使用するルール</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>ルールに関するその他の操作</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>セクション(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>プロジェクトルール(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>ルールの追加元(&amp;A)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>短いルールに加えるものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>プロジェクトルール</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>書き込んでいません: シークレットが含まれることになります。</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1。置き換えを承認済み</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1。変更を承認済み</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1。承認するまで変更されません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>書き込む内容を隠す</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>書き込む内容を表示</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>変更内容を隠す</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>変更内容を表示</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>このファイルを置き換える (元のファイルのコピーは残ります)</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>Askwell の部分をこのファイルに書き込む (元のファイルのコピーは残ります)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>プロジェクトのフォルダを選択すると、書き込まれる内容が表示されます。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選択…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>プロジェクトフォルダ: %1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>以前に使用: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>質問に戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>質問に戻る</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>直前の保存を元に戻す</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>プロジェクトのフォルダを選択</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>ほかのツール用のファイル (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 にシークレットと思われるものが含まれることになります: %2 (%3)。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>チェックの入ったファイルがありません。</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>すべて最新です。</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>%1 を %2 に保存しました。</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>元の %1 のコピーを残してあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>変更内容を表示</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>元の内容に戻したもの: %1。</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>再び削除したもの: %1。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>フレームワークページで指定されたファイル</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>%1 の Askwell の部分</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2、%3 閲覧</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>%1 を開きます</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>ファイル名と適用範囲</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>フレームワークの名前</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>%1 用のファイル名</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>すべてのファイル。または src/**/*.py, notebooks/* などのパターン</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>このファイルだけを対象、%1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>入力欄を消去</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>テキストから始める</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>ラフなメモ、すでにあるプロンプト、またはルールファイル。Alt+1 ～ Alt+%1 で、カーソル位置の文を質問に割り当てます。自動で見つかる手がかりは英語です。</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>元にするテキスト</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>割り当て先のないものも %1 に入れる</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>これで始める(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>自分のプロンプトに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>%1 が 2 回以上あります。</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>割り当て先なし</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>先にテキストを書くか開いてください</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>マルチモーダル</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>表データと時系列</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>強化学習</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>候補: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>前回: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>作業は 1 つに絞ります。何を入力し、何を出力し、どのデータを使うか。</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>感情分析モデルを作る</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>ベトナム語のレビューを肯定・中立・否定に分類する。12,000 件がラベル付き</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>自分のデータに基づく、根拠のある候補の選択</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>1 回の学習と、その公正なスコア</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>すべてのモデルを同じデータ、同じ指標で比較</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>入力から出力まで動くコード</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>別の環境で動き、性能が落ちないモデル</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>どのフェーズですか？</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>どこまで厳密にするかはフェーズで決まります。日付は、作業の制約になる場合だけ書きます。</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>できるだけ早く</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>モデル選定フェーズ: 1 月 15 日までに候補を 3 モデルに絞る</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>限られた時間と、やめる時点</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>完成品ではなく、絞り込んだ候補</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>予算内での学習</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>リリース日と、元に戻す方法</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>リリース後の状況と、比較の対象</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>どこで、どのような制約のもとで動かしますか？</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>解決策を制約するもの: マシン、メモリ、レイテンシ、負荷、データを置ける場所。</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>クラウドで</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>24 GB の A10G 1 枚、1 日 20,000 リクエスト、p95 レイテンシ 300 ms 未満</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>粗いままでよい部分と、使うマシン</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>設計で想定する負荷、レイテンシ、ハードウェア</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>デバイスと、そのメモリと時間の制約</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>GPU と、データを置ける場所</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>規制、レビュー担当者、データを置ける場所</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>なぜ取り組む価値がありますか？</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>今の困りごとと、何が変わるか。品質、速度、コストはこれを基準に判断されます。</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>精度を高くする</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>ホールドアウトしたレビュー 1,000 件で macro-F1 0.80 以上。現在は 0.71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>到達すべきスコアと、誤りのコスト</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>目標の費用と、どこまで品質を譲れるか</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>誰が何を得るか、成功がどう表れるか</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>必要十分な根拠に基づく 1 つの決定</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>使う人のために、まず信頼性</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>24 GB の A10G 1 枚</translation>
    </message>
    <message>
        <source>0.71</source>
        <translation>0.71</translation>
    </message>
    <message>
        <source>9 USD</source>
        <translation>9 USD</translation>
    </message>
    <message>
        <source>two hours of manual checking a day</source>
        <translation>1 日 2 時間の手作業による確認</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>1 日 20,000 リクエスト</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>レビュー 12,000 件、ラベル 3 種</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>1 月 15 日</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>ファインチューニングがコストに見合うか</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>2021 年以降の Android スマートフォン</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>ラベル付きレビュー 1,000 件</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>レビュー 500 件での有無それぞれの macro-F1</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>現在のモデル</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>ヘルプセンターの意味検索</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>24 GB の L4 1 枚</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>1 日余計に待たされて怒る顧客</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>2,000 文字までのレビュー 1 件</translation>
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
        <translation>春のセール</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>自社の PhoBERT 感情分類器</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>ベトナム語レビューの感情分析用の PhoBERT と XLM-R</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>ラベルとその確率</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>macro-F1 の 1 ポイント</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>ホールドアウトしたレビュー 1,000 件で macro-F1 0.80</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>リリース前のスコア</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>5 月のバージョン 2.3</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>放射線科医</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>GDPR と病院のデータポリシー</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3 つ</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>10 問中 8 問で、正しい記事が上位 3 件に入る</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>ある手法がベースラインを上回る</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>ホールドアウトしたレビューで macro-F1 0.80</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>1,000 リクエストあたり 2 USD</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>ベトナム語レビューの感情分類</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>3 日間</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 GPU 時間</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>サポート担当者 40 人</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>エラー処理とインターフェース</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>現在のルール、または TF-IDF とロジスティック回帰</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0.80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>顧客、または時刻</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>HOME がフォルダを指していないため、プロジェクトと下書きの置き場所がありません。HOME にホームフォルダを設定してください。</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>HOME がフォルダを指していないため、設定の置き場所がありません。HOME にホームフォルダを設定してください。</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>HOME がフォルダを指していないため、キャッシュファイルの置き場所がありません。HOME にホームフォルダを設定してください。</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>別の Askwell が %1 を使用中です。それを閉じるか、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 は存在しません。名前とフォルダを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 は存在しません: パスの一部がファイルです。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>%1 を読み取れません: 権限がありません。権限を変更するか、コピーを使ってください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 はフォルダです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 はデバイス、パイプ、ソケットのいずれかです。通常のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 はシンボリックリンクで、ここではたどりません。リンク先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>%1 を読み取れません: パスが長すぎます。短いパスを使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>%1 を読み取れません: ディスクがエラーを報告しています。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>%1 を読み取れません: 開いているファイルが多すぎます。ほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>%1 を読み取れません。システムからのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>%1 に書き込めません: フォルダが存在しません。先にフォルダを作成してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>%1 に書き込めません: パスの一部がファイルです。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>%1 に書き込めません: 権限がありません。ファイルとそのフォルダの権限を変更するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>%1 に書き込めません: ディスクが読み取り専用です。別のディスクの場所を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>%1 に書き込めません: ディスクに空きがありません。空きを作ってから保存し直してください。元のファイルはそのまま残っています。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>%1 に書き込めません: このディスクまたはアカウントで許される大きさを超えています。別の場所を選択してください。元のファイルはそのまま残っています。</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 はフォルダのため、ファイルを書き込めません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 はデバイス、パイプ、ソケットのいずれかのため、書き込みません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 はシンボリックリンクのため、書き込みません。リンク先のファイルを指定するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 はハードリンクです。同じファイルに別の名前があり、そちらには古い内容が残ります。先に独立したコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>%1 に書き込めません: 名前が長すぎます。短い名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>%1 に書き込めません: ディスクがエラーを報告しています。ディスクを確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>%1 に書き込めません: 開いているファイルが多すぎます。ほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>%1 に書き込めません。システムからのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>%1 を削除できません: 存在しません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>%1 を削除できません: 権限がありません。フォルダの権限を変更してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>%1 を削除できません: ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 はフォルダのため、削除しません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 はデバイス、パイプ、ソケットのいずれかのため、削除しません。通常のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 はシンボリックリンクのため、削除しません。手動で削除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>%1 を削除できません。システムからのメッセージ: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>フォルダ %1 を作成できません: 権限がありません。上位フォルダの権限を変更するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>フォルダ %1 を作成できません: ディスクが読み取り専用です。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>フォルダ %1 を作成できません: ディスクに空きがありません。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>フォルダ %1 を作成できません: 同じ場所にファイルがあります。そのファイルを移動するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>フォルダ %1 はシンボリックリンクで、ここではたどりません。フォルダに置き換えるか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>フォルダ %1 を作成できません: 名前が長すぎます。短い名前を選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>フォルダ %1 を作成できません。システムからのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 は大きすぎます: 読み取るのは %2 までです。短くするか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 は %2 行目で途切れています: ファイルの一部が欠けています。完全なコピーを入手してください。</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1 の %2 行目: この数値は範囲外です。修正してください。</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1 の %2 行目: バックスラッシュの後のこのエスケープは JSON にありません。修正してください。</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1 の %2 行目: キーの後にコロンがありません。追加してください。</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1 の %2 行目: コンマまたは閉じかっこがありません。追加してください。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1 の %2 行目: JSON ではありません。この行を修正してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 は空です。完全なコピーを入手してください。</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 の %2 行目に git のマージコンフリクトがあります。解決してからファイルを開き直してください。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1 の %2 行目: UTF-8 ではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1 の %2 行目: かっこの入れ子が深すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 は JSON ですが、波かっこで囲まれたオブジェクトではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1 の %2 行目: キー &quot;%3&quot; が 2 回目に現れます。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 はフォルダ %2 の外に出ます。そのフォルダ内のパスを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>「%1」はファイルへのパスではありません。%2 内のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>%1 の設定を解釈できなかったため、%2 に移しました。Askwell は標準の設定で起動します。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1 の %2 行目: 有効な TOML ではありません。この行を直してください。</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1 の %2 行目: この行にはドットが 400 個を超えてあるため、読み取りません。複数の行に分けてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1 の %2 行目: フロントマターにアンカーまたはエイリアス (&amp; や *) が使われているため、読み取りません。値をそのまま書くか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1 の %2 行目: フロントマターがキーと値の一覧ではありません。「id: my-framework」のような行を書いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1 の %2 行目: フロントマターの入れ子が 16 段を超えています。浅くしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1 の %2 行目: フロントマターに同じキーが 2 回あります。どちらかを残してください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1 の %2 行目: フロントマターが 16 KiB を超えています。短くするか、ハイフン 3 つの行で閉じてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1 の %2 行目: フロントマターが有効な YAML ではありません。この行を直すか、フロントマターを削除してください。</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 は読み取り後に削除されたため、何も変更していません。別の名前で保存するか、もう一度保存して復元してください。</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 はすでに存在するため、何も変更していません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>%1 は読み取り後に別のプログラムによって変更されたため、何も変更していません。先に差分を確認するか、読み取り直してください。</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1 は完了しましたが、ディスクの確認が取れませんでした。ディスクを確認し、コピーを残してください。システムからのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1 の %2 行目: ページにタイトルがありません。「# Name of the framework」のような行で始めてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1 の %2 行目: ページに永続コンテキストがありません。見出し「Persistent Context (Put in `.cursor/rules.md`)」を追加し、その下のコードブロックにルールを書いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1 の %2 行目: ページに質問がありません。見出し「User Prompt Template」を追加し、その下のコードブロックに「Task:」や「[Describe the task.]」のような行を書いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1 の %2 行目: ページの質問が 32 個を超えています。ユーザーにしか答えられないものを残してください。</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1: id「%2」は「%3」として使われます。使えるのは英小文字、数字、ハイフンです。</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1: ユーザープロンプトのテンプレートに、どの質問にも属さないテキストがあります: 「%2」。ラベルの下に角かっこで囲んで書いてください。</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1: ユーザープロンプトのテンプレートが空か、ありません。質問には記入例のものを使います。</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1: ラベル「%2」がユーザープロンプトのテンプレートに 2 回あります。質問ごとに別のラベルを付けてください。</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1: ラベル「%2」が記入例に 2 回あります。テキストを結合します。</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1: 記入例の「%2」に回答がありません。</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1 の %2 行目: 見えない文字または書字方向を変える文字が %n 個あります。最初は U+%3 です。人の目には見えなくても AI ツールは読み取ります。理由が分からなければ取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 は 64 KiB を超えていて、フレームワークページとしては大きすぎます。実際のページは 8 KB ほどです。短くするか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 の id は %2 と同じ (「%3」) で、後者が使われます。どちらかのフロントマターで別の id にするか、削除してください。</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>環境変数にホームフォルダが指定されていないため、フレームワークページ用のフォルダがありません。HOME または XDG_DATA_HOME を設定してください。</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>id「%1」のフレームワークページはすでに存在します (%2)。置き換えるか、新しいページのフロントマターで別の id を指定してください。</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>ページを置く場所に %1 があり、内容が異なります。名前を変更するか削除してから、ページを追加し直してください。</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1 の %2 行目: この行ではリストが 100 段を超えて入れ子になっています。余分なリスト記号を取り除いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1 の %2 行目: ここから始まるコードブロックが閉じられていません。開始行と同じ形の行で閉じるか、途中で切れている場合はページを取得し直してください。</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1 の %2 行目: ファイルに NUL バイトがあるため、テキストファイルではありません。UTF-8 で保存された Markdown ページを選択してください。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1 の %2 行目: UTF-8 のテキストではありません。ページを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 は空です。フレームワークページを選択するか、ドキュメントの例にならって書いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1 の %2 行目: ここから始まるフロントマターが終わっていません。ハイフン 3 つの行で閉じてください。</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>ページにルールのファイル名がありません。別の出力先を使うか、「Persistent Context (Put in `.cursor/rules.md`)」のように見出しで指定してください。</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>ページはルールの保存先として「%1」を指定していますが、プロジェクト内の単純なパスではありません。別の出力先を使うか、ページで `.cursor/rules.md` のようなパスを指定してください。</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>ページはルールの保存先として「%1」を指定していますが、Git 自身のフォルダ内にあります。別の出力先を使うか、ページで `.cursor/rules.md` のようなパスを指定してください。</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>ページはルールの保存先として「%1」を指定していますが、末尾が .md、.mdc、.txt のいずれでもありません。別の出力先を使うか、ページで `.cursor/rules.md` のようなパスを指定してください。</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>「%1」をスキップしました: キャッシュのリポジトリではありません。</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>「%1」をスキップしました: キャッシュの外へのリンクです。</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>%1 をスキップしました: 最後までダウンロードされたリビジョンがありません。</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>キャッシュのフォルダが %1 個を超えています。残りはスキップしました。</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>キャッシュが一度に読み取れる量を超えています: 最後のほうのカードとパラメータは含まれていません。</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 は「%2」を指していますが、絶対パスではないため、Hugging Face のキャッシュの場所が分かりません。スラッシュで始まるパスを指定してください。</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>HOME がフォルダを指していないため、Hugging Face のキャッシュの場所が分かりません。HOME にホームフォルダを、または HF_HUB_CACHE にキャッシュを設定してください。</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 は商用利用を認めていません。</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 は商用利用を認めていません。そのデータで学習したモデルにまで及ぶかは定まっておらず、Creative Commons は保守的に解釈しています。</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 からは条件が分かりません。使用前にライセンス本文を確認してください。</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 は一部の分野を制限していて、今回はそれに当たる可能性があります。Attachment A を確認してください。</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 では、契約書の写し、通知、「Built with Llama」の表示を引き継ぐ必要があります。3.1 以降は「Llama」で始まる名前も必要です。</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 は、出力を別の大規模言語モデルの改善に使うことを認めていません。</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 は、その出力で学習したモデルにも及びます: 名前と条件が引き継がれます。</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 は、EU に居住または所在する者に、マルチモーダルモデルの権利を与えていません。利用ポリシーを確認してください。</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>%1 では、月間ユーザーが 7 億人を超える場合に別途ライセンスが必要です。</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 では、利用制限 (Attachment A) を強制力のある条件として引き継ぐ必要があります。</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 は、派生物の配布を認めていません。</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 では、それに基づくものに同じライセンスが必要です。保守的に解釈すればモデルにも及びます。</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 では %1 の条件が失われます。</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 では、通知を残す必要があります: モデルカードに記載してください。</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 では、それを基に作ったものを配布する場合、AGPL と OSL ではホスティングする場合にも、ソースが求められます。重みが該当するかは定まっていません。</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>ローカルのコピーに LICENSE ファイルがありません: %1 はタグにすぎません。本文を探してください。</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>%1 に加えてアクセス条件があります: 各ユーザーが Hub で同意したものです。</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>%1 と %2 のコードを、配布する 1 つのプログラムにまとめることはできません。</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>%1 は読み取っていません: プロジェクトのフォルダの外を指しています。</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 は完全な safetensors ファイルではありません。モデルを使う場合はダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>%1 のヘッダーは長すぎて読み取れないため、パラメータを数えていません。Hub のモデルページを確認してください。</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1: ジョブ「%2」が 2 つの例にあります。例ごとに別のものにしてください。</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1: 質問「%2」に &quot;ask&quot; がありません。質問の文を平易に書いてください。</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1: 質問「%2」に &quot;help&quot; がありません。答えるための助けを 1 行で書いてください。</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1: 質問「%2」には &quot;weak&quot; と &quot;good&quot; の一方しかありません。両方を書くか、どちらも書かないでください。</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1: 例「%2」が 2 回あります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1: 「%2」に続くテキストが %3 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1: 「%2」に &quot;job&quot; がありますが、&quot;job&quot; を持てるのは最初の質問 (「%3」) の例だけです。削除してください。</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1: 「%2」は「%3」に対応していますが、これはどの例のジョブでもありません。&quot;goesWith&quot; を修正してください。</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1: 「%2」の後続テキストが最後の文字の直後から始まっています。空白か記号で始めてください。</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1: 「%2」の後続テキストに、空欄ではない波かっこがあります。空欄は {{name}} のように、波かっこの直後を英字にして書いてください。</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1: 「%2」の節を取り除くと、ページの語句「%3」も消えます。両者の間に記号を置いてください。</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1: 「%2」の節を取り除くと「%3」が残ります。文として成り立つように後続テキストを書いてください。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1: 空欄「%2」の既定値または選択肢が一致していません。1 つのガイド内では 1 つの名前は 1 つの意味です。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1: 空欄「%2」が後続テキストにありますが、&quot;blanks&quot; にありません。ヒント付きで追加してください。</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1: 空欄「%2」と「%3」は大文字と小文字だけが異なります。同じ表記にしてください。</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1: 空欄「%2」を含む後続テキストがありません。使うか、&quot;blanks&quot; から削除してください。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1: 空欄「%2」に &quot;hint&quot; がありません。記入する内容を例として書いてください。</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1: 空欄「%2」に &quot;sample&quot; がありません。文を試せる値を書いてください。</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1: 空欄「%2」の値に波かっこがあります。値は普通の語句です。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 は「%3」ではなく「%2」のガイドです。&quot;framework&quot; を修正するか、該当するページと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1: ページ「%2」に質問「%3」はありません。id を修正するか、ガイドから削除してください。</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1: ページの「%3」に例「%2」はありません。ページと同じに書くか、ガイドから削除してください。</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 には、どのページのガイドかが書かれていません。ページの id を &quot;framework&quot; に書いてください。</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 には質問がありません。ページの質問ごとに 1 項目を &quot;questions&quot; に書いてください。</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 はガイドではありません: &quot;format&quot; が &quot;askwell-guide&quot; ではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 は新しい Askwell 用に書かれています (形式 %2、この Askwell の対応は %3 まで)。Askwell を更新するか、古い版のガイドを使ってください。</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; は 1 以上の整数にします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1: &quot;%2&quot; に、ページのどの例かが書かれていません。例の語句を &quot;example&quot; に書いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; はテキストにします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; は波かっこで囲んだオブジェクトにします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; は角かっこで囲んだリストにします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1: &quot;%2&quot; の項目が %3 個を超えています。良いものだけを残してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1: &quot;%2&quot; が %3 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1: &quot;%2&quot; に改行などの制御文字があります。1 行で書いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1: &quot;%2&quot; に文字の片割れ (サロゲートの一方) があります。文字そのものを書いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1: &quot;%2&quot; に見えない文字または書字方向を変える文字 U+%3 があります。人の目には見えなくても AI ツールは読み取ります。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>ページのガイドを置く場所に %1 があります。名前を変更するか削除してから、ページを追加し直してください。</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>このテキストのシークレットを調べられませんでした。コピーする前に目を通してください。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 と書く</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>%1 に対応するモデルを求める</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>別の指標を書く</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>「%1」は、まだ埋めていない箇所のようです。</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>%1 の条件を守る</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 B パラメータには %2 で約 %3 ～ %4 GB が必要です。%5 GB あるため、収まります。</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 B パラメータには %2 で約 %3 ～ %4 GB が必要です。%5 GB しかないため、余裕がありません。</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 B パラメータには %2 で約 %3 ～ %4 GB が必要です。%5 GB しかないため、収まりません。</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>4 ビットの重みを求める</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>QLoRA を求める</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>小さいモデルを求める</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>必要量: %1 = %2 ～ %3 GB (1 GB = 2^30 バイト)。</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>搭載量: %1 × %2 = %3 GB。</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>うち KV キャッシュ: 2 × %1 層 × %2 ヘッド × %3 × %4 トークン × 同時 %5 × 2 バイト = %6 GB。</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>搭載量: %1 GB。</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>これに活性化、ほかのプログラム、より長いコンテキストの分が加わります。</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>大きいほうの値で 15 % の空きが残れば収まり、小さいほうの値でも超えれば収まらないと判定します。</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>文字を修復</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>どの種類のタスクですか？</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>データは何語ですか？</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>良し悪しを何で判断しますか？</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>指標を書く</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1 (このプロジェクトに書き込んだファイルの Askwell による記録) が壊れています。削除してください。以後 Askwell はそれらのファイルを他者のものとみなし、置き換える前に確認します。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 は新しい Askwell が書いたものです。Askwell を更新するか、ファイルを削除してください。削除すると、Askwell は自分が書いたファイルを他者のものとみなします。</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>glob が空です。src/**/*.py のようなパターンを書いてください。</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>glob「%1」に見えない文字があります。それを除いて入力し直してください。</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>glob「%1」に引用符かバックスラッシュがあります。glob では / を使い、引用符は使いません。</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>glob「%1」はプロジェクトの外に出ます。プロジェクトからの相対パスで書いてください。</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>glob「%1」にコンマがありますが、このツールではパターンの区切りになります。候補を別々の glob に分けてください。</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>glob「%1」は引用符なしでは書けず、Cursor は引用符を glob の一部とみなします。[ ] { } # : を使わず、先頭に ! &amp; | &gt; % @ - ? ~ を置かずに書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>「%1」はファイル名にできません。my-rules のような語にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>「%1」は環境によってはファイル名にできません。/ \ : * ? &quot; &lt; &gt; | と見えない文字を除いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>「%1」は環境によってはファイル名にできません。前後のドットと空白を除いてください。</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>「%1」は Windows のデバイス名です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>名前「%1」はファイル名として長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>このファイルは Git の無視対象です: このマシンにだけ残ります。</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>コミットされていない変更があります。</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>まだ git に登録されていません。</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git リポジトリ</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>Git リポジトリではありません</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>「%1」は Cursor リンクの名前にできません。使えるのは A ～ Z の英字、数字、ドット、ハイフン、アンダースコアで、最大 %2 文字です。</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>リンクが %1 文字になりますが、Cursor の上限は %2 文字です。代わりにテキストをコピーして Cursor に貼り付けてください。</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1: %2 行目から Askwell の部分が始まりますが、終わりの行がありません。終わる位置に &lt;!-- END:askwell --&gt; の行を置くか、%2 行目を削除してください。</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1: %2 行目で Askwell の部分が終わりますが、始まりの行がありません。始まる位置に &lt;!-- BEGIN:askwell --&gt; の行を置くか、%2 行目を削除してください。</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1: %2 行目で Askwell の部分が終わり、その後の %3 行目に別のマーカーがあります。マーカーは開始、終了の順の 1 組だけにしてください。</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1: %2 行目から Askwell の部分が始まり、終わる前に %3 行目で再び始まっています。マーカーは 1 組だけにしてください。</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1: Askwell の部分は %2 ～ %3 行目にありますが、%4 行目にもマーカーがあります。マーカーは 1 組だけにしてください。</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 は UTF-16 のテキストのため、Askwell は書き込みません。先に UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 に NUL バイトがあるため、Askwell が追記できるテキストではありません。先に UTF-8 のテキストとして保存してください。</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>ルールに、ファイル内の Askwell の部分の始まりか終わりを示す行があります。その行をルールから取り除いてください。</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>ルールに NUL 文字があります。ルールから取り除いてください。</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 が %2 用と %3 用に、異なる内容で 2 回書き込まれることになります。どちらかを選ぶか、一方に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>Askwell が作成、その後ルールが変更済み</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>Askwell が作成、その後他者が変更</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>他者が作成</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込み不可</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>Askwell の部分は新規</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>Askwell の部分は最新</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>Askwell の部分は作成時のまま、その後ルールが変更済み</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>Askwell の部分はその後他者が変更</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>Askwell の部分は別のプロジェクトまたはコピーが作成</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>別の Askwell が %1 に保存しています。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 があるため、%2 はこのファイルを読みません。%1 に %3 の行を書くと読み込まれます。</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 があるため、%2 はこのファイルを読みません。</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 があるため、%3 は %2 を読みません。%1 に %4 の行を書くと読み込まれます。</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 があるため、%3 は %2 を読みません。</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 に %2 の指定があります: ここでは Aider が読みます。</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>ここの %1 に %2 の指定はありません: Aider は指示されたときだけ読みます。</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 は別のファイルを指定しています: ここでは Gemini CLI は %2 を読みません。</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>このファイルと別のファイルから、これらのルールを 2 回受け取ります: %1。</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>読み込み: あり。</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>読み込み: 条件付き …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>読み込み: 記載なし。</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>%1 用のファイル (%2) は常に適用されます: glob には対応していません。glob を外すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>ファイルがまだ選択されていません。保存先を選択してください。</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>保存するプロンプトがまだありません。先に質問に答えてください。</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>大きいセクション (行数): %1。</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>大きいセクション (バイト数): %1。</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>大きいセクション (文字数): %1。</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>約 %1 トークン。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>フォルダ %1 がありません。プロジェクトのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 はファイルです。プロジェクトのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>フォルダ %1 に入れません: 権限がありません。権限を変更するか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>テキストが %1 を超えています。1 つのプロンプトやルールファイルなど、短いものを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 は UTF-8 のテキストではありません: NUL バイトがあります。UTF-8 で保存するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 は UTF-8 のテキストではありません。UTF-8 で保存するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>フレームワークページが指定するファイルです。Cursor のドキュメントには記載がありません。</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 行。Cursor は 1 ルール 500 行以下を推奨しています。</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>Cursor は .cursor/rules 内の .mdc ファイルを読みます。</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>/ とファイル名を入力すると、Cursor のチャットに候補として表示されます。</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 行。Claude Code は 1 ファイル 200 行未満を推奨しています。</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>Claude Code は .claude/rules 内の .md ファイルを読みます。</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 文字。Copilot のコードレビューが読むのは最初の 4,000 文字だけで、チャットは全文を読みます。</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 行。GitHub は 1 ファイル約 1,000 行以下を推奨しています。</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>applyTo に一致するファイルで作業するときに、Copilot が読みます。</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 文字。Devin の上限は 1 ルール 12,000 文字です。</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>Devin (2026 年 6 月までは Windsurf) は .devin/rules 内の .md ファイルを読みます。</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>Cline は .clinerules 内の .md ファイルを読みます。</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>Junie は、プロジェクトに .junie/AGENTS.md がない場合に .junie/rules 内の .md ファイルを読みます。</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>Kiro は .kiro/steering 内の .md ファイルを読みます。</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 バイト。Codex が読むのは、プロジェクトのルートから作業フォルダまでのすべての AGENTS.md を合わせて最大 32,768 バイトです。</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex、Cursor、Copilot、Devin、Cline、Kiro などが AGENTS.md を読みます。Claude Code は CLAUDE.md がない場合に、Gemini は設定で指定されている場合に読みます。</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>Claude Code は CLAUDE.md を読みます。Cursor も、自身のルールとあわせて読みます。</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>Copilot は、チャット、エージェント、レビューで .github/copilot-instructions.md を読みます。</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>Gemini CLI は、設定の context.fileName で別のファイルが指定されていなければ GEMINI.md を読みます。</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>Zed は .rules を最優先で読み、その場合ほかのファイルは読みません。</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>Aider が CONVENTIONS.md を読むのは、.aider.conf.yml に read: CONVENTIONS.md とある場合か、/read CONVENTIONS.md の後だけです。</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>ツールが読むかどうかは、置く場所とツールへの指示によります。</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>%1 のバックアップ %2 が壊れています。何も元に戻していません: プロジェクト自身の履歴からファイルを復元してください。</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>%1 がたった今、他者によって変更されました。続けるには、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Askwell が書き込んだ後に変更されたもの: %1。何も元に戻していません: 戻すと変更が失われます。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>元に戻すものはありません: %1 への保存の記録がありません。</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 には他者が書いた内容があります。変更内容を確認してから、置き換えを承認してください。</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>%1 は Askwell が確認した後に変更されました。何も書き込んでいません: 変更内容をもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 次のファイルはすでに書き込まれ、元に戻せませんでした: %2。原因を取り除いた後、「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 は Askwell の下書きではありません。</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>下書きを読み取れなかったため、%1 として別に残しました。テキストエディタで開くと内容を取り出せます。</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>下書き %1 は新しい Askwell が書いたもので、そのまま残してあります。開くには Askwell を更新してください。</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>%1 の履歴は新しい Askwell が書いたもので、そのまま残してあります。見るには Askwell を更新してください。</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>%1 の履歴を解釈できなかったため、%2 に移しました。新しい履歴を始めます。</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>%1 の履歴を変更できません。ファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>テキストは履歴に残していません: 履歴の上限 %1 を超えています。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; は 2026-01-31T12:00:00Z のような時刻にします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; はテキストのリストにします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; は concise、full、chosen のいずれかにします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1: プロンプト「%3」の回答「%2」が %4 を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 は Askwell のプロジェクトではありません: &quot;format&quot; が &quot;askwell-profile&quot; ではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; は 1 以上の整数にします。ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 は新しい Askwell が書いたものです (形式 %2、この Askwell の対応は %3 まで)。読み取り専用で開いています。変更するには Askwell を更新してください。</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>プロジェクト「%1」は %2 を超えているため、保存できません。プロンプトを減らすか、回答を短くしてください。</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>プロジェクト「%1」はありません。プロジェクトを一覧表示して名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>環境変数にホームフォルダが指定されていないため、プロジェクト用のフォルダがありません。HOME または XDG_DATA_HOME を設定してください。</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 をプロジェクトとして認識できるように、末尾を .askwell にする必要があります。名前を変更してください。</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>プロジェクト「%1」はもうごみ箱にありません。</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>フォルダ %1 に .askwell ファイルがありません。プロジェクトまたはそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>「%1」という名前のプロジェクトが複数あります。id で指定してください: %2。</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>フォルダ %1 にプロジェクトファイルが複数あります。1 つを指定してください: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n 行を省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>承認待ち: %n ファイル。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>書き込み不可: %n ファイル。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>%n ファイルを保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>保存するものがまだありません。先に回答を書いてください。</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>シークレットのようです (%1、%2)。環境変数の名前に置き換えてください。</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>シークレット: キー、トークン、パスワード</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>表にない形のシークレット。</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>%3 に置き換える</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>「%1」がまだ埋まっていません。</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>ページのプレースホルダ、または残っている空欄</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>普通の語句に見える未記入箇所。</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>「%1」は個人データのようです。架空の値に置き換えてください。</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>貼り付けられた個人データ: メールアドレス、電話番号、口座番号、カード番号</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>氏名、住所、形から判別できない番号。</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>架空の値を書く</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>「%1」は個人データです。どう扱うかを書いてください。</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>個人データを扱うのに、扱い方が書かれていない</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>書かれた扱い方で十分かどうか。</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>計画を求める</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>「%1」は規制分野です。適用される規制と、決定をレビューする人を書いてください。</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>規制分野なのに、規制またはレビュー担当者が書かれていない</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>どの規制が適用されるか。</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>両方を求める</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>パイプライン %1 は Transformers v5 で削除されました。AutoModel クラスでモデルを読み込むか、transformers&lt;5 に固定してください。</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Transformers v5 で削除されたパイプライン</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>文章にもプロジェクトにも記載がない場合の、インストール済みバージョン。</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>v5 にあるものを求める</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 は削除または名前変更されました。%2 を使ってください。</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>削除または名前変更された名前や引数</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>表にない名前。</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>新しい名前を求める</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1: Transformers v5 には PyTorch のクラスしかありません。</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>Transformers の TensorFlow クラスと Flax クラス</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>引き続き使えるほかのライブラリの TensorFlow モデル。</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>PyTorch を求める</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 では読み込みスクリプトを実行できません。Parquet など、データだけの形式を使ってください。</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>datasets で実行できなくなった読み込みスクリプト</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>そのようなスクリプトを含むリポジトリ。</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>Parquet を求める</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>「%1」はリポジトリのコードまたは pickle を実行します。</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>コードを実行する読み込み方法</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>ファイルの中身。</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>安全な読み込みを求める</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>「%1」は検証できません。数値を書いてください。</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>達成を判定できない品質目標</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>その数値が適切かどうか。</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>数値を書く</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>「%1」には、出発点の数値も目標の数値もありません。</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>数値のない「改善」や「削減」</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>half、a third、twice 以外の、単語で書かれた数。</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>数値を書く</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>accuracy では少数クラスが見えません。macro-F1 または PR-AUC も求めてください。</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>不均衡データでの accuracy</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>文章に書かれていない不均衡。</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>これも求める</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 は %2 の指標ではありません。</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>別の種類のタスクの指標</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>合っている指標が最適かどうか。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>記載一覧: ベースライン</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>「%1」ではテストデータが学習に入り込みます。調整は検証データで行い、テストセットは一度だけ使ってください。</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>テストデータでの学習や調整</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>分割間の重複、重なるグループ、答えを漏らす特徴量。</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>漏れのない分割を求める</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>「%1」では未来の情報が学習に入り込みます。時間で分割してください。</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>時系列のランダム分割</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>文章に書かれていない、時間順のあるデータ。</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>時間での分割を求める</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 件では、%2 B パラメータの全パラメータのファインチューニングには少なすぎます。LoRA、SetFit、固定したエンコーダを検討してください。</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>大規模モデルの全パラメータのファインチューニングには少ない例</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>例どうしがどれだけ似ているか。</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>軽い手法を求める</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>記載一覧: 分割</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>記載一覧: データセット</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>「%1」には理由が必要です。通常は事前学習済みモデルから始めます。</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>理由のないゼロからの学習</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>その理由が妥当かどうか。</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>出発点を求める</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 にリビジョンがありません。</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>リビジョンのないモデルまたはデータセット</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>そのリビジョンが存在するかどうか。</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>リビジョンを求める</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 は英語専用ですが、データは %2 です。</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>別の言語に使われる英語専用モデル</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>表にないモデル、国名や名称だけで示された言語。</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>その言語に対応するモデルを求める</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 は %2 の一覧にありません。</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>そのタスクの一覧にないライブラリ</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 は商用利用を認めていませんが、依頼文には「%2」とあります。記載されたタグに基づくもので、法的助言ではありません。</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>非商用ライセンスと商用利用</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>ライセンス本文の内容と、名前の挙がっていないライセンス。</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>別のものを求める</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 では %2 の条件が失われます。記載されたタグに基づくもので、法的助言ではありません。</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>上流のライセンスが求めるものを落とす配布ライセンス、または組み合わせられないコードのライセンス</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>モデルがデータの派生物に当たるかどうか。</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>条件を求める</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 はこの用途 (「%2」) を制限しています。Attachment A を確認してください。</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>用途を禁じるライセンス: OpenRAIL の Attachment A の分野、別のモデルを学習させる出力、EU でのマルチモーダル Llama</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>まさにその用途を指しているかどうか。</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>別のモデルを求める</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>「%1」: 利用条件が分かりません。使用前にライセンス本文を確認してください。</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>条件の分からないライセンス</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>ライセンス本文。</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>本文を求める</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>「%1」は商用利用ですが、ライセンスについて何も書かれていません。</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>商用利用なのに、ライセンスの記載がない</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>ライセンスの内容。</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>ライセンスを求める</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 B パラメータには %2 で約 %3 ～ %4 GB が必要です。あるのは %5 GB です。</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>メモリに収まらないモデル</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>活性化、オフロード、書かれていないサイズやカード。</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>軽い方法を求める</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1 (compute capability %2) は %3 に対応していません。</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>カードが対応していない数値形式またはカーネル</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>低速なエミュレーション。</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>カードで可能なものを書く</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>記載一覧: ハードウェア</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>「%1」に数値がありません。</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>数値のない速度やサイズ</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>その数値を達成できるかどうか。</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 B パラメータには約 %3 ～ %4 GB が必要です。%2 には %5 GB あります。</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>エッジデバイスには大きすぎるモデル</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>デバイスでほかに動いているもの。</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>Hugging Face のどのタスクですか？</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>タスクを認識できない (ガイドの質問)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>タスクが複数あります。どれが主ですか？</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>複数のタスクを認識</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>言語の記載がない (ガイドの質問)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>学習とデプロイが 1 つのプロンプトに入っています。プロンプトを 2 つに分けるとより良い回答が得られます。</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>1 つのプロンプトに学習とデプロイ</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>切り離せない作業。</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>作業を分ける</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>「%1」は AI に何も伝えません。必要なことを書いてください。</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>誇大表現</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>ほかの語による誇大表現。</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>数値を求める</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>文字「%1」が壊れています。UTF-8 のテキストを貼り付け直してください。</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>文字化け</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>ほかの文字コードの文字化け。</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>「%1」はビジネス成果です。それに対応するモデルの指標を書いてください。</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>モデルの指標がないビジネス成果</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>指標が成果に連動するかどうか。</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>「%1」: AI アシスタントに貼り付けたものは、このマシンの外に出ます。</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>クラウドのツールに渡される機密情報</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>AI アシスタントがどこで動くか。</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>注意を求める</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>再現性</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>記載一覧: 再現性</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>制約とカード</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>記載一覧: 制約</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>品質の指標が書かれています: 「macro-F1」「word error rate below 15 %」。</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>何と比較しますか？</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>結果の比較対象: 「the current rules」「zero-shot」「0.71 today」。</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>ベースラインを書く</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>最終テスト用のデータをどう取り分けますか？</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>データの取り分け方: 「a held-out test set」「80/10/10」。</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>分割を求める</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>どのデータを使いますか？</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>使うデータ: 名前、または件数。</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>データを書く</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>どのマシンで動かしますか？</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>動かす場所: カード、メモリ量、デバイス。</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>マシンを書く</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>どのライセンスなら使えますか？</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>ライセンスの記載があります: 「Apache-2.0 only」。</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>必要な速度と、想定する負荷は？</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>数値で示された速度、負荷、メモリ。</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>実行をどう再現しますか？</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>実行を再現する方法: シード、設定、トラッキング、リビジョン。</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>できないことは何ですか、誰に対して失敗し得ますか？</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>できないこと、またはモデルカード。</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>モデルカードを求める</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>このマシンにあるコピーに固定</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>「validation」と書く</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>数値を書く</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 には、引き継ぐべき事項があります。申告されたタグによるもので、法的助言ではありません。</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>引き継ぐべき事項のあるライセンス: 制限、通知、名称、ソース</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>分類を超えたライセンス本文の内容と、重みが派生物に当たるかどうか。</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>一覧を求める</translation>
    </message>
</context>
</TS>
