<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt · %1</source>
        <comment>%1 is a number of words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the last step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell %1 with Qt %2. Licence: GPL 3.0 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, folder or framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.71</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two hours of manual checking a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spring sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
