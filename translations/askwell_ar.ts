<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>نسخ الموجّه</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>نسخ مع القواعد (&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>نسخ القواعد فقط (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرابط (&amp;L)</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>كأمر بشرطة / في Cursor (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>فتح في Cursor (&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>فتح القواعد في Cursor (&amp;R)</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>فتح كأمر بشرطة / في Cursor (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>الموجّه (&amp;P)…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>الموجّه مع القواعد (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>القواعد (&amp;R)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>التالي (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>حفظ القواعد (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>موجّه جديد (&amp;N)</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>موجّهات هذا المشروع (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>المشاريع (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>حفظ المشروع (&amp;S)</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>حفظ في مجلد المشروع (&amp;F)…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>عرض مثال مكتمل (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>لماذا هذه الأسئلة؟ (&amp;W)</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>اسألني كل مرة (&amp;M)</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>كل الملاحظات (&amp;K)</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>النماذج على هذا الجهاز (&amp;O)…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>بحث في Hub (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>إضافة صفحة إطار (&amp;A)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>بحث (&amp;I)…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين عالٍ (&amp;C)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>حول Askwell (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>السجل (&amp;Y)…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>البدء من نص (&amp;T)…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>لوحة أكبر</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>لوحة أصغر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>حول Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>‏Askwell برنامج حر برخصة GPL 3.0 أو أحدث. وهو مبني على أجزاء من غيره، وحقائقه من غيره أيضًا.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>إشعارات الأطراف الأخرى</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>اسألني كل مرة</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>نسختان من هذا المشروع</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>ما يحتويه الملف الآن، وما سيحتويه بعد حفظ نسختك.</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>إعادة تحميل الملف (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>الاحتفاظ بنسختي (&amp;K)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>القرار لاحقًا (&amp;L)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>بعد الحفظ</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>الملف الآن</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>الملف بعد الحفظ</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>يختلف النصان في أسطر أكثر من أن تُقارن هنا.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>لا يتغيّر أي سطر.</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>يحصل السطر الأخير على نهاية السطر التي تنقصه.</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>يفقد السطر الأخير نهاية السطر.</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>تتغيّر أسطر أخرى.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>أُزيل: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>مثال مكتمل</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>هذا ما تصنعه الإجابات معًا. تبقى كلماتك كما هي.</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>مثال مكتمل</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>البدء من هذا المثال</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>العودة إلى موجّهي</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>من هذا المشروع</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>النماذج على هذا الجهاز…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>يضيف وحدة GPU وذاكرة هذا الجهاز إلى الإجابة</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>يضيف إصدارات Python ومكتباته إلى الإجابة</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>يعرض ما نُزّل من قبل، لإدراج واحد منه مع إيداعه</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>عُثر على %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>بحث في %1</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>اقرأ الموجّه واملأ الفراغات الباقية وانسخه. لا تلزم متابعة أي ملاحظة.</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>أشّر على الملفات التي تقرؤها أدواتك. لا يُكتب شيء قبل الحفظ، ويمكن التراجع عن آخر حفظ.</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>اكتب للبحث، ويفتح Enter. يحتفظ المشروع بمجلده وقواعده والإجابات المثبّتة.</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>كل موجّهات المشروع. يفتح Enter واحدًا منها.</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>ما نسخته وحفظته، على هذا الجهاز فقط. استخدم موجّهًا من جديد أو انسخ نصه.</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>نماذج ذاكرة Hugging Face المؤقتة. يضع Enter واحدًا في الإجابة مع إيداعه.</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>إدراج مثال أو سحبه</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>إلى الفراغ التالي ثم إلى ما بعده</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>إزالة الفراغ المختار أو عنصر القائمة</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>إعادة تسمية عنصر القائمة</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>تكرار عنصر القائمة</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>عند البدء من نص: نقل الجملة عند المؤشر</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>العودة إلى الموجّه؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>أجب بكلماتك أو ابدأ بمثال: يكتب جملة فيها فراغات تُملأ. كل ما تكتبه محفوظ.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>ما نسخته وحفظته. تُحجب الأسرار قبل الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>العودة إلى السؤال (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>نص العنصر المختار</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>الاحتفاظ بسجل (&amp;K)</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>مسح (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>استخدام من جديد (&amp;U)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>لا شيء بعد. ما تنسخه يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>لا شيء يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>القواعد ليست موجّهًا: انسخها</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>سيُمحى السجل كله، ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>مسح المسودات المتروكة ونسخ الملفات المستبدلة أيضًا</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>‏%1 مليار</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>‏%1 مليون</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>محوّل (adapter)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>لم تُعلن رخصة</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>لم يكتمل تنزيله</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>‏%1 من المعاملات</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>‏%1 بحسب بطاقته وحدها</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>وصول مقيّد</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>لم يُتجاوز أي مجلد من ذاكرة التخزين المؤقت.</numerusform>
            <numerusform>تُجووز مجلد واحد من ذاكرة التخزين المؤقت.</numerusform>
            <numerusform>تُجووز مجلدان من ذاكرة التخزين المؤقت.</numerusform>
            <numerusform>تُجووزت %n مجلدات من ذاكرة التخزين المؤقت.</numerusform>
            <numerusform>تُجووز %n مجلدًا من ذاكرة التخزين المؤقت.</numerusform>
            <numerusform>تُجووز %n مجلد من ذاكرة التخزين المؤقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>النماذج على هذا الجهاز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>العودة إلى السؤال (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>بحث بالاسم أو الرخصة أو المهمة</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>بحث في النماذج</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>النماذج ومجموعات البيانات</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>الرخص هي ما تعلنه البطاقات، وليست مشورة قانونية. «main» هو رأس الفرع يوم التنزيل.</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>بحث في Hub</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>إدراج في الإجابة</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>يضع اسمه وإيداعه عند المؤشر في الإجابة</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>يجري النظر في ذاكرة Hugging Face المؤقتة…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>لم يُنزّل أي نموذج على هذا الجهاز بعد: %1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>لا يحتوي %1 أي نموذج ولا مجموعة بيانات بعد.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>لا شيء هنا يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>بقي فراغ مفتوح: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>لا فراغ مفتوح: %1.</numerusform>
            <numerusform>بقي فراغ واحد مفتوح: %1.</numerusform>
            <numerusform>بقي فراغان مفتوحان: %1.</numerusform>
            <numerusform>بقيت %n فراغات مفتوحة: %1.</numerusform>
            <numerusform>بقي %n فراغًا مفتوحًا: %1.</numerusform>
            <numerusform>بقي %n فراغ مفتوح: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>الانتقال إلى الأول</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>الأمر لا يسأل عنه.</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>الأمر لا يسأل عنها.</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>إبقاؤه بين الأقواس</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>إبقاؤها بين الأقواس</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>تُرك: %1.</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>حدّد أولًا بعض كلمات إجابتك؛ فتصبح فراغًا يُسأل عنه من جديد.</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>فتح بدون %1</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>فتح بدونه</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>فتح بدونها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>حفظ بدون %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ على أي حال</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>نسخ بدون %1</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>نسخ على أي حال</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>نسخ بدونه</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>نسخ بدونها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>عدم النسخ</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>‏Markdown (*.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابته</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>‏%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>‏%1 فارغة.</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>استبداله بـ %1</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>يحتوي النص سرًّا: %1 (%2).</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>نُسخت القواعد.</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>نُسخ مع القواعد. الصقه في المحادثة.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>نُسخ. الصقه في محادثة Cursor. القواعد ليست في أي مشروع بعد.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>نُسخ. الصقه في محادثة Cursor. القواعد: في %1.</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>حفظ القواعد…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>نسخ مع القواعد</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>نُسخ. الصقه في محادثة Cursor.</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>الاحتفاظ به كمشروع</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>القواعد ليست في أي مشروع بعد.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>القواعد في %1.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>نسخ القواعد</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>نسخ الموجّه</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>فتح على الويب…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>لا يوجد هنا برنامج يفتح روابط Cursor.</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>تعذّر تسليم الرابط.</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>سُلّم إلى Cursor. ألم يُفتح؟</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>يعرض Cursor القواعد؛ وافق عليها هناك.</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>يعرض Cursor الأمر؛ وافق عليه هناك.</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>يعرض Cursor الموجّه؛ أرسله هناك.</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>يحتوي هذا العنوان قواعدك ويُفتح عبر cursor.com.</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>يحتوي هذا العنوان موجّهك ويُفتح عبر cursor.com.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>سُلّم إلى المتصفح.</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>نُسخ. يحتوي هذا العنوان موجّهك ويُفتح عبر cursor.com.</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>نُسخ الرابط. يحتوي موجّهك ويُفتح في Cursor.</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>نسخ عنوان الويب</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>لا يفصح هذا الجهاز عن ذاكرته ولا عن وحدة GPU.</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>ليس لهذا المشروع مجلد بعد.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>اختياره…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>لا يذكر %1 إصدار Python ولا إصدار أي مكتبة من المجال.</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>هذا مذكور في الإجابة من قبل.</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>يفتح هذا %1 ولا يرسل شيئًا آخر.</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>لا يوجد هنا برنامج يفتح عناوين الويب: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>الإجابات ليست بالإنجليزية: يبحث Askwell عن الأسرار والبيانات الشخصية والفراغات فقط.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>لا توجد ملاحظات.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>أُضيف إلى %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>لن تظهر مرة أخرى في هذا المشروع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>القاعدة: «%1»</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>حفظ كملف (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompt · %1</source>
        <comment>%1 is a number of words</comment>
        <translation>الموجّه · %1</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the last step</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>المثال الآن في الخطوات.</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>صفحتك بدلًا من المرفقة</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>إضافة صفحة إطار</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>صفحات الأطر (*.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيفت %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>ما لم يُحفظ من قبل محفوظ جانبًا.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليه</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>يحتوي المشروع سرًّا، ويمكن لغيرك قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>غيّر برنامج آخر هذا المشروع منذ فتحه.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>إعادة تحميله</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>حفظ في مجلد المشروع</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>مشاريع Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>الإطار الذي يسأل؛ وقواعده تأتي أولًا</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>‏%1 (ليس على هذا الجهاز)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة (&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>مثل النظام (&amp;S)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>هذا موجّه جديد بالكلمات القديمة. ما كان لديك قبله تجده في «موجّهات هذا المشروع».</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>نصوص (*.md *.mdc *.txt *.rules);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>Cursor (&amp;U)</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>عرض الفرق</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>حفظه في مكان آخر…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>لم يعد %1 موجودًا. ما تراه محفوظ.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظه من جديد</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>هذا أكثر من إجابة واحدة.</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>عرض أين يذهب كل جزء</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>إشعارات الأطراف الأخرى</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>العودة إلى موجّهي</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>قواعد المشروع</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>قواعدك أنت؛ وتأتي في آخر القواعد.</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>قواعدك، قاعدة في كل سطر:
- بياناتنا تبقى في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>يحتوي السطر %1 محرفًا غير مرئي، %2.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>إزالتها كلها</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>اسم المشروع</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>العودة إلى السؤال (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>بحث في المشاريع</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>استيراد مشروع</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>ما يمكن فعله بالمشروع</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح المشروع</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>المشاريع المحذوفة</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>لم يُحتفظ بأي مشروع بعد. يتذكّر المشروع مجلده وقواعده والإجابات التي تبقى كما هي.</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>استيراد مشروع…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>لا مشروع يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>فتح مشروع نموذجي</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>كُرّر باسم «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>عاد «%1».</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>مشاريع Askwell (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>استُورد «%1».</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>يحتوي «%1» ما يبدو سرًّا: %2 (%3).</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>تصدير على أي حال</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>تصدير المشروع</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>مشاريع Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>‏%1 موجود من قبل. لم يُكتب شيء؛ صدّر باسم آخر.</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>صُدّر «%1» إلى %2.</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>بحث بالاسم أو المجلد أو الإطار أو الإجابة</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>ستتناول الإجابة: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>الموجّه كما سيُنسخ. يذهب Enter إلى السؤال عند المؤشر.</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>‏%n كلمات</numerusform>
            <numerusform>‏%n كلمة</numerusform>
            <numerusform>‏%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation>من المشروع «%1»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>العودة إلى السؤال (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>فتح الموجّه</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>تغيّر: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>لك</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>الاحتفاظ بهذه الإجابة للموجّهات الجديدة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>عرض مثال مكتمل</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>إجابة ضعيفة وأخرى جيدة</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>ضعيفة: %1
جيدة: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>المهمة: %1. اختر غيرها.</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>ما فُهمت إجابتك عليه. انقر لاختيار مهمة أخرى.</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>البدء من نص</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>يستحق الإضافة</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>لماذا هذه الأسئلة؟</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>من صفحة الإطار «%1».</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>الفكرة الأساسية</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>لماذا ينجح هذا الترتيب</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>العودة إلى موجّهي</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>عرض في الإجابة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>كيف حُسبت (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>ليس لهذا المشروع (&amp;N)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>يستحق الإضافة</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>تقسيم البيانات</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>زمن الاستجابة أو الذاكرة</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>قابلية التكرار</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>‏%1: مذكور</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>‏%1: غير مذكور</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>لا توجد ملاحظات.</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>الإجابات ليست بالإنجليزية: يبحث Askwell عن الأسرار والبيانات الشخصية والفراغات فقط.</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>كيف حُسبت الذاكرة</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>مذكور أم لا</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>لا تحتاج كل مهمة إلى التسعة. ما تتركه الكلمات مفتوحًا لا يخمّنه Askwell.</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>العودة إلى موجّهي</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>كتابته</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>‏%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>‏%1 فارغة.</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>مُلئت كل الفراغات.</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>بقي فراغ واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>لم يبق أي فراغ.</numerusform>
            <numerusform>بقي فراغ واحد.</numerusform>
            <numerusform>بقي فراغان.</numerusform>
            <numerusform>بقيت %n فراغات.</numerusform>
            <numerusform>بقي %n فراغًا.</numerusform>
            <numerusform>بقي %n فراغ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>كل الملاحظات</numerusform>
            <numerusform>الملاحظة الوحيدة</numerusform>
            <numerusform>الملاحظتان كلتاهما</numerusform>
            <numerusform>كل الملاحظات وعددها %n</numerusform>
            <numerusform>كل الملاحظات وعددها %n</numerusform>
            <numerusform>كل الملاحظات وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>حفظ القواعد…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>لماذا هذه الأسئلة؟</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>الموجّه كاملًا</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>موجزة</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>القواعد القصيرة التي تعطيها صفحة الإطار.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>الشخصية والخبرة وكل قاعدة في صفحة الإطار.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>القواعد القصيرة والأقسام التي تؤشّر عليها.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>‏%1 ليس على هذا الجهاز. تُركت قواعده.</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>‏%1 ليست على هذا الجهاز. تُركت قواعدها.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>يثبّتها الإطار؛ وتذهب إلى ملف قواعد، لا إلى الموجّه.</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>لك</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>القواعد: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>أي القواعد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>المزيد عن القواعد</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>الأقسام (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>قواعد المشروع (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>إضافة قواعد من (&amp;A)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>أشّر على ما يُضاف إلى القواعد القصيرة.</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>قواعد المشروع</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>لم يُكتب: كان سيحتوي سرًّا.</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>‏%1؛ وافقت على استبداله</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>‏%1؛ وافقت على التغيير</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>‏%1؛ يبقى كما هو حتى توافق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>إخفاء ما سيحتويه</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>عرض ما سيحتويه</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>إخفاء ما سيتغيّر</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>عرض ما سيتغيّر</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>استبدال هذا الملف؛ تُحفظ نسخة من القديم</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>كتابة جزء Askwell في هذا الملف؛ تُحفظ نسخة من القديم</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>اختر مجلد مشروعك لترى ما سيُكتب فيه.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>مجلد المشروع: %1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>استُخدم من قبل: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>العودة إلى السؤال (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>التراجع عن آخر حفظ</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>اختر مجلد مشروعك</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>ملفات لأدوات أخرى (%n)</numerusform>
            <numerusform>ملفات لأدوات أخرى (%n)</numerusform>
            <numerusform>ملفات لأدوات أخرى (%n)</numerusform>
            <numerusform>ملفات لأدوات أخرى (%n)</numerusform>
            <numerusform>ملفات لأدوات أخرى (%n)</numerusform>
            <numerusform>ملفات لأدوات أخرى (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>سيحتوي %1 ما يبدو سرًّا: %2 (%3).</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ على أي حال</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>لم يُؤشَّر على أي ملف.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>كل شيء محدّث.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>حُفظ %1 في %2.</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>حُفظت نسخة من %1 القديم.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>أُعيد كما كان: %1.</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>أُزيل من جديد: %1.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>الملف الذي تسمّيه صفحة الإطار</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>جزء Askwell من %1</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>‏%1 %2، اطُّلع عليه في %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>اسم الملف ونطاقه</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>كاسم الإطار</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>اسم الملف لـ %1</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>فقط لـ</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>كل الملفات؛ أو أنماط مثل src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>فقط لهذه الملفات، %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>البدء من نص</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>ملاحظة أولية، أو موجّه لديك من قبل، أو ملف قواعد. يضع Alt+1 إلى Alt+%1 الجملة عند المؤشر تحت سؤال؛ والإشارات التي تُعرف تلقائيًا إنجليزية.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>النص الذي تبدأ منه</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>وضع ما لا يجد مكانًا تحت %1 أيضًا</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>البدء به (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>العودة إلى موجّهي (&amp;B)</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>تعذّرت قراءة هذا</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>‏%1 مذكور أكثر من مرة.</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>لا يجد مكانًا</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>اكتب نصًا أو افتح واحدًا أولًا</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>تحت %1: %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>صور وفيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>عدة معًا</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>جداول وسلاسل زمنية</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>تعلّم معزّز</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>مثلًا %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>المرة السابقة: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>ما الذي ينبغي عمله؟</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>عمل واحد: ما يدخل، وما يخرج، وعلى أي بيانات.</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>بناء نموذج للمشاعر</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>تصنيف مراجعات فيتنامية إلى إيجابية أو محايدة أو سلبية؛ منها 12,000 موسومة</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>اختيار معلّل بين المرشّحين، على بياناتك</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>تدريب ودرجة صادقة له</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>كل النماذج، البيانات نفسها، المقياس نفسه</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>شيفرة تعمل من مدخلك إلى مخرجك</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>نموذج يعمل في مكان آخر وليس أسوأ هناك</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>أي مرحلة هذه؟</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>تحدّد المرحلة مقدار الصرامة الذي تريده. والتاريخ فقط إن كان يقيّد العمل.</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>في أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>مرحلة اختيار النموذج: قائمة قصيرة من ثلاثة نماذج، جاهزة بحلول 15 يناير</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>وقت قليل، ونقطة توقّف</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>قائمة قصيرة لا منتج مكتمل</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>التدريب ضمن ميزانية</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>موعد إصدار، وطريق للرجوع</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>كيف أداؤه منذ الإصدار، ومقارنةً بماذا</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>أين سيعمل، وضمن أي حدود؟</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>ما يقيّد الحل: الجهاز والذاكرة وزمن الاستجابة والحِمل، وأين يُسمح بوجود البيانات.</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>في السحابة</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>وحدة A10G واحدة بذاكرة 24 GB، و20,000 طلب في اليوم، وزمن استجابة p95 أقل من 300 ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>ما يمكن أن يبقى تقريبيًا، والجهاز</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>الحِمل وزمن الاستجابة والعتاد المطلوب التصميم له</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>الجهاز وحدود ذاكرته ووقته</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>وحدة GPU، وأين يُسمح بوجود البيانات</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>القواعد، ومن يراجع، وأين يُسمح بوجود البيانات</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>لماذا يستحق العمل؟</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>ما الذي يؤلم اليوم وما الذي يتغيّر: به تُوزن الجودة والسرعة والتكلفة.</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>اجعله دقيقًا</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>‏macro-F1 لا يقل عن 0.80 على 1,000 مراجعة محجوزة للاختبار؛ وهو اليوم 0.71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>الدرجة المطلوبة، وما تكلّفه الأخطاء</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>السعر المطلوب، وما يجوز التنازل عنه من الجودة</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>من يحصل على ماذا، وكيف يظهر النجاح</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>قرار واحد، بأدلة كافية لا أكثر</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>الموثوقية أولًا، لمن يعتمد عليها</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>واجهة REST</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>وحدة A10G واحدة بذاكرة 24 GB</translation>
    </message>
    <message>
        <source>0.71</source>
        <translation>0.71</translation>
    </message>
    <message>
        <source>9 USD</source>
        <translation>9 دولارات</translation>
    </message>
    <message>
        <source>two hours of manual checking a day</source>
        <translation>ساعتان من الفحص اليدوي يوميًا</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>20,000 طلب في اليوم</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12,000 مراجعة، 3 تسميات</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>15 يناير</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>هل يستحق الضبط الدقيق تكلفته</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>هواتف Android من 2021 فصاعدًا</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1,000 مراجعة موسومة</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>‏macro-F1 معه وبدونه على 500 مراجعة</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>النموذج الحالي</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>البحث بالمعنى في مركز المساعدة</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>وحدة L4 واحدة بذاكرة 24 GB</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>عميل غاضب ينتظر يومًا أطول</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>مراجعة واحدة حتى 2,000 محرف</translation>
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
        <translation>تخفيضات الربيع</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>مصنّف المشاعر PhoBERT لدينا</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>‏PhoBERT وXLM-R لمشاعر المراجعات الفيتنامية</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>تسمية واحتمالها</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>نقطة واحدة من macro-F1</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>‏macro-F1 قدره 0.80 على 1,000 مراجعة محجوزة للاختبار</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>الدرجات قبل الإصدار</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>الإصدار 2.3 في مايو</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>اختصاصي أشعة</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>لائحة GDPR وسياسة البيانات في مستشفانا</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>المقالة الصحيحة بين الثلاث الأولى في 8 من كل 10 أسئلة</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>إحدى الطرق تتفوّق على خط الأساس</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>‏macro-F1 قدره 0.80 على مراجعات محجوزة للاختبار</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>دولاران لكل 1,000 طلب</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>تصنيف مشاعر المراجعات الفيتنامية</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 ساعة GPU</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>موظفو الدعم لدينا وعددهم 40</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>معالجة الأخطاء والواجهة</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>القواعد الحالية، أو TF-IDF مع انحدار لوجستي</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>استخدام تجاري</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0.80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>العميل، أو الزمن</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الزمن</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>لا يوجد مكان للمشاريع والمسودات، لأن HOME لا يسمّي مجلدًا. اضبط HOME على مجلدك الرئيسي.</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>لا يوجد مكان للإعدادات، لأن HOME لا يسمّي مجلدًا. اضبط HOME على مجلدك الرئيسي.</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>لا يوجد مكان للملفات المؤقتة، لأن HOME لا يسمّي مجلدًا. اضبط HOME على مجلدك الرئيسي.</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>نسخة أخرى من Askwell تعمل على %1. أغلقها أو حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 غير موجود. تحقّق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 غير موجود: جزء من مساره ملف. تحقّق من المسار.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>تعذّرت قراءة %1: ليس لديك إذن. غيّر أذوناته أو استخدم نسخة.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 مجلد. سمِّ ملفًا.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 جهاز أو أنبوب أو مقبس. سمِّ ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 رابط رمزي، ولا يُتّبع هنا. سمِّ الملف الذي يقود إليه.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>تعذّرت قراءة %1: المسار طويل جدًا. استخدم مسارًا أقصر.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>تعذّرت قراءة %1: أبلغ القرص عن خطأ. افحص القرص.</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>تعذّرت قراءة %1: الملفات المفتوحة كثيرة جدًا. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>تعذّرت قراءة %1. يقول النظام: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>تعذّرت كتابة %1: مجلده غير موجود. أنشئ المجلد أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>تعذّرت كتابة %1: جزء من مساره ملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>تعذّرت كتابة %1: ليس لديك إذن. غيّر أذونات الملف ومجلده، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>تعذّرت كتابة %1: القرص للقراءة فقط. اختر مكانًا على قرص آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>تعذّرت كتابة %1: القرص ممتلئ. أفرغ بعض المساحة واحفظ من جديد؛ الملف القديم سليم.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>تعذّرت كتابة %1: هو أكبر مما يسمح به هذا القرص أو الحساب. اختر مكانًا آخر؛ الملف القديم سليم.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 مجلد، فلا يمكن كتابة ملف هناك. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 جهاز أو أنبوب أو مقبس، فلا يُكتب فيه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 رابط رمزي، فلا يُكتب فيه. سمِّ الملف الذي يقود إليه، أو أزل الرابط.</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 رابط صلب: للملف نفسه أسماء أخرى كانت ستحتفظ بالنص القديم. ضع مكانه أولًا نسخة مستقلة.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>تعذّرت كتابة %1: الاسم طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>تعذّرت كتابة %1: أبلغ القرص عن خطأ. افحص القرص أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>تعذّرت كتابة %1: الملفات المفتوحة كثيرة جدًا. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>تعذّرت كتابة %1. يقول النظام: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>تعذّرت إزالة %1: غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>تعذّرت إزالة %1: ليس لديك إذن. غيّر أذونات مجلده.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>تعذّرت إزالة %1: القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 مجلد، فلا يُزال. سمِّ ملفًا.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 جهاز أو أنبوب أو مقبس، فلا يُزال. سمِّ ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 رابط رمزي، فلا يُزال. أزله بنفسك.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>تعذّرت إزالة %1. يقول النظام: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>تعذّر إنشاء المجلد %1: ليس لديك إذن. غيّر أذونات المجلد الذي فوقه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>تعذّر إنشاء المجلد %1: القرص للقراءة فقط. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>تعذّر إنشاء المجلد %1: القرص ممتلئ. أفرغ بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>تعذّر إنشاء المجلد %1: يقف ملف في طريقه. انقل ذلك الملف أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>المجلد %1 رابط رمزي، ولا يُتّبع هنا. ضع مكانه مجلدًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>تعذّر إنشاء المجلد %1: الاسم طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>تعذّر إنشاء المجلد %1. يقول النظام: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 كبير جدًا: يُقرأ %2 على الأكثر. قصّره أو سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>ينتهي %1 مبكرًا، في السطر %2: ينقص جزء من الملف. احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1، السطر %2: هذا العدد خارج النطاق. صحّحه.</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1، السطر %2: لا يعرف JSON مثل هذا الهروب بعد الشرطة المائلة العكسية. صحّحه.</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1، السطر %2: تنقص نقطتان بعد المفتاح. أضفهما.</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1، السطر %2: تنقص فاصلة أو قوس إغلاق. أضفه.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1، السطر %2: هذا ليس JSON. صحّح السطر.</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 فارغ. احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>يحتوي %1 تعارض دمج git في السطر %2. حُلَّه ثم افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1، السطر %2: هذا ليس UTF-8. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1، السطر %2: الأقواس متداخلة بعمق زائد. أزل بعضها.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 هو JSON، لكنه ليس كائنًا بين قوسين معقوفين. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1، السطر %2: المفتاح &quot;%3&quot; مذكور هنا مرة ثانية. أزل أحدهما.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>يقود %1 إلى خارج المجلد %2. استخدم مسارًا داخل ذلك المجلد.</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>«%1» ليس مسار ملف. سمِّ ملفًا داخل %2.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>تعذّر فهم الإعدادات في %1 وهي الآن في %2. يبدأ Askwell بإعداداته المعتادة.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1، السطر %2: هذا ليس TOML صحيحًا. أصلح ذلك السطر.</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1، السطر %2: في السطر أكثر من 400 نقطة، وهذا لا يُقرأ. اكتبه في عدة أسطر.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1، السطر %2: تستخدم الترويسة مرساة أو اسمًا بديلًا (&amp; أو *)، وهذا لا يُقرأ. اكتب القيمة كاملة أو ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1، السطر %2: الترويسة ليست قائمة مفاتيح وقيم. اكتب أسطرًا مثل «id: my-framework».</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1، السطر %2: الترويسة متداخلة في أكثر من 16 مستوى. اجعلها أقل عمقًا.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1، السطر %2: تعطي الترويسة المفتاح نفسه مرتين. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1، السطر %2: الترويسة أطول من 16 KiB. قصّرها أو أغلقها بسطر من ثلاث شرطات.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1، السطر %2: الترويسة ليست YAML صحيحًا. أصلح ذلك السطر أو أزل الترويسة.</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>أُزيل %1 منذ قراءته، فلم يُغيَّر شيء. احفظه باسم آخر، أو احفظ من جديد لإعادته.</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 موجود من قبل، فلم يُغيَّر شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>غيّر برنامج آخر %1 منذ قراءته، فلم يُغيَّر شيء. انظر إلى الفرق أولًا أو اقرأه من جديد.</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>تم %1، لكن القرص لم يؤكّد ذلك. افحص القرص واحتفظ بنسخة. يقول النظام: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1، السطر %2: ليس للصفحة عنوان. ابدأها بسطر مثل «# Name of the framework».</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1، السطر %2: ليس للصفحة سياق دائم. أضف عنوانًا «Persistent Context (Put in `.cursor/rules.md`)» وتحته القواعد في كتلة مسيّجة.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1، السطر %2: لا تسأل الصفحة أي سؤال. أضف عنوانًا «User Prompt Template» وتحته كتلة مسيّجة فيها أسطر مثل «Task:» و«[Describe the task.]».</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1، السطر %2: تسأل الصفحة أكثر من 32 سؤالًا. أبقِ ما لا يجيب عنه إلا المستخدم.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1: يُستخدم المعرّف «%2» على أنه «%3»: أحرف صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1: يحتوي قالب موجّه المستخدم نصًا لا يتبع أي سؤال: «%2». ضعه بين قوسين تحت تسمية.</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1: قالب موجّه المستخدم فارغ أو ناقص، فالأسئلة هي أسئلة المثال المكتمل.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1: ترد التسمية «%2» مرتين في قالب موجّه المستخدم. أعط كل سؤال تسميته.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1: ترد التسمية «%2» مرتين في المثال المكتمل. ضُمّت نصوصها.</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1: ليس في المثال المكتمل إجابة تحت «%2».</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1، السطر %2: محارف غير مرئية أو تغيّر الاتجاه، وعددها %n، أولها U+%3. تقرؤها أداة الذكاء الاصطناعي ولا يراها أحد: أزلها ما لم تعرف سبب وجودها.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 أكبر من 64 KiB، وهذا كبير جدًا على صفحة إطار. الصفحات الحقيقية نحو 8 KB: قصّرها أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>لـ %1 معرّف %2 نفسه («%3»)، وهو المستخدم. أعط أحدهما معرّفًا آخر في ترويسته أو أزله.</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>لا يوجد مجلد لصفحات الأطر، لأن البيئة لا تسمّي مجلدًا رئيسيًا. اضبط HOME أو XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>توجد صفحة إطار بالمعرّف «%1» من قبل (%2). استبدلها، أو أعط الصفحة الجديدة معرّفًا آخر في ترويستها.</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>يقف %1 حيث ينبغي أن تكون الصفحة ويحتوي شيئًا آخر. أعد تسميته أو أزله، ثم أضف الصفحة من جديد.</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1، السطر %2: يفتح هذا السطر أكثر من 100 قائمة بعضها داخل بعض. أزل علامات القوائم الزائدة.</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1، السطر %2: الكتلة المسيّجة التي تبدأ هنا لا تُغلق. أغلقها بسطر كالذي يفتحها، أو أحضر الصفحة من جديد إن كانت مقطوعة.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1، السطر %2: يحتوي الملف بايت NUL، فليس ملفًا نصيًا. اختر صفحة Markdown محفوظة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1، السطر %2: هذا ليس نصًا بترميز UTF-8. احفظ الصفحة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 فارغ. اختر صفحة إطار، أو اكتب واحدة على غرار المثال في التوثيق.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1، السطر %2: تبدأ الترويسة هنا ولا تنتهي. أغلقها بسطر من ثلاث شرطات.</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>لا تسمّي الصفحة ملفًا لقواعدها. استخدم هدفًا آخر، أو سمِّ ملفًا في عنوانها مثل «Persistent Context (Put in `.cursor/rules.md`)».</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>تريد الصفحة قواعدها في «%1»، وهو ليس مسارًا بسيطًا داخل المشروع. استخدم هدفًا آخر، أو سمِّ في الصفحة مسارًا مثل `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>تريد الصفحة قواعدها في «%1»، وهو في مجلد Git نفسه. استخدم هدفًا آخر، أو سمِّ في الصفحة مسارًا مثل `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>تريد الصفحة قواعدها في «%1»، وهو لا ينتهي بـ .md أو .mdc أو .txt. استخدم هدفًا آخر، أو سمِّ في الصفحة مسارًا مثل `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>تُجووز «%1»: ليس مستودعًا من الذاكرة المؤقتة.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>تُجووز «%1»: هو رابط يقود إلى خارج الذاكرة المؤقتة.</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>تُجووز %1: لم تُنزَّل أي مراجعة منه كاملة.</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>في الذاكرة المؤقتة أكثر من %1 مجلد؛ تُجووزت البقية.</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>في الذاكرة المؤقتة أكثر مما يُقرأ دفعة واحدة: تنقص بطاقات الأخيرة ومعاملاتها.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>يسمّي %1 «%2»، وهو ليس مسارًا مطلقًا، فلا يُعرف أين ذاكرة Hugging Face المؤقتة. أعطه مسارًا يبدأ بشرطة مائلة.</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>لا يُعرف أين ذاكرة Hugging Face المؤقتة، لأن HOME لا يسمّي مجلدًا. اضبط HOME على مجلدك الرئيسي، أو HF_HUB_CACHE على الذاكرة المؤقتة.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>لا تسمح %1 بالاستخدام التجاري.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>لا تسمح %1 بالاستخدام التجاري؛ وهل يشمل ذلك نموذجًا دُرّب على البيانات أمر مفتوح، وتقرؤه Creative Commons بتحفّظ.</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>لا تقول %1 شيئًا عن شروطها. اقرأ نص الرخصة قبل الاستخدام.</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>تقيّد %1 بعض المجالات، ويبدو هذا واحدًا منها. اقرأ الملحق A منها.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>تريد %1 أن تُنقل معها نسخة من الاتفاقية وإشعارها وعبارة «Built with Llama»؛ ومن 3.1 فصاعدًا اسم يبدأ بـ «Llama».</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>لا تسمح %1 باستخدام مخرجاته لتحسين نموذج لغوي كبير آخر.</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>تُلزم %1 النماذج التي دُرّبت على مخرجاته: يتبعها الاسم والشروط.</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>لا تمنح %1 حقوقًا في نماذجها متعددة الوسائط لمن يقيم أو مقره في الاتحاد الأوروبي. اقرأ سياسة استخدامها.</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>تريد %1 رخصة خاصة لأكثر من 700 مليون مستخدم في الشهر.</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>تريد %1 أن تُنقل قيود استخدامها (الملحق A) شروطًا يمكن إنفاذها.</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>لا تسمح %1 بإعطاء ما يُشتق منها للغير.</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>تريد %1 الرخصة نفسها لما يُبنى عليها؛ وبقراءة متحفّظة يشمل ذلك النموذج.</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>تُسقط %2 شروط %1.</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>تريد %1 الإبقاء على إشعارها: سمِّها في بطاقة النموذج.</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>تطلب %1 مصدر ما يُبنى عليها عند إعطائه للغير، أو عند استضافته مع AGPL وOSL؛ وهل تُعدّ الأوزان أمر مفتوح.</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>ليس في النسخة المحلية ملف LICENSE: %1 وسم فقط. ابحث عن النص.</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>تأتي شروط الوصول فوق %1: قبلها كل مستخدم على Hub.</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>لا يمكن أن تكون شيفرة %1 وشيفرة %2 برنامجًا واحدًا يُعطى للغير.</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>لم يُقرأ %1: يقود إلى خارج مجلد المشروع.</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 ليس ملف safetensors كاملًا. نزّله من جديد إن أردت استخدام النموذج.</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>ترويسة %1 أطول من أن تُقرأ، فلم تُعدّ معاملاته. انظر صفحة النموذج على Hub.</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1: العمل «%2» مذكور عند مثالين. أعط كلًّا عمله.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1: ليس للسؤال «%2» قيمة &quot;ask&quot;. اكتب كيف يُسأل بكلمات بسيطة.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1: ليس للسؤال «%2» قيمة &quot;help&quot;. اكتب سطرًا واحدًا يعين على الإجابة.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1: للسؤال «%2» واحدة فقط من &quot;weak&quot; و&quot;good&quot;. اكتبهما معًا أو لا شيء.</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1: المثال «%2» مذكور هنا مرتين. أزل واحدًا منهما.</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1: ما يقود إليه «%2» أطول من %3 محرف. قصّره.</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1: لـ «%2» قيمة &quot;job&quot;، لكنها لأمثلة السؤال الأول («%3») فقط. أزلها.</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1: «%2» يصاحب «%3»، وهو ليس عمل أي مثال. صحّح &quot;goesWith&quot;.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1: يبدأ ذيل «%2» مباشرة بعد آخر حرف فيه. ابدأه بمسافة أو علامة.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1: يحتوي ذيل «%2» أقواسًا ليست فراغًا. اكتب الفراغات هكذا {{name}}، بحرف بعد القوسين مباشرة.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1: إزالة عبارة «%2» تأخذ معها كلمات الصفحة «%3». ضع علامة بينهما.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1: إزالة عبارة «%2» تترك «%3». اكتب الذيل بحيث تبقى جملة.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1: للفراغ «%2» قيم مبدئية أو خيارات مختلفة. للاسم معنى واحد في الدليل: أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1: الفراغ «%2» في ذيل، لكنه ليس في &quot;blanks&quot;. أضفه مع تلميح.</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1: يختلف الفراغان «%2» و«%3» في كبر الأحرف فقط. اكتبهما متماثلين.</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1: لا ذيل فيه الفراغ «%2». استخدمه أو أزله من &quot;blanks&quot;.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1: ليس للفراغ «%2» قيمة &quot;hint&quot;. اكتب ما قد يُملأ به مثالًا.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1: ليس للفراغ «%2» قيمة &quot;sample&quot;. اكتب قيمة تُجرَّب بها جمله.</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1: تحتوي قيمة الفراغ «%2» أقواسًا. القيم كلمات بسيطة: أزلها.</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 دليل «%2» لا «%3». صحّح &quot;framework&quot; أو ضعه بجانب صفحته.</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1: لا تسأل الصفحة «%2» السؤال «%3». صحّح معرّفه أو أزله من الدليل.</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1: ليس في الصفحة مثال «%2» تحت «%3». اكتبه كما في الصفحة أو أزله من الدليل.</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>لا يقول %1 لمن هذا الدليل. أضف &quot;framework&quot; بمعرّف الصفحة.</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>لا يرشد %1 أي سؤال. أضف &quot;questions&quot; بمدخل لكل سؤال في الصفحة.</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 ليس دليلًا: قيمة &quot;format&quot; فيه ليست &quot;askwell-guide&quot;. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>كُتب %1 لإصدار أحدث من Askwell (الصيغة %2، وهذا يعرف %3). حدّث Askwell أو استخدم نسخة أقدم من الدليل.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;formatVersion&quot; عددًا صحيحًا من 1 فصاعدًا. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1: لا تقول &quot;%2&quot; أي مثال من الصفحة هي. أضف &quot;example&quot; بكلماته.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;%2&quot; نصًا. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;%2&quot; كائنًا بين قوسين معقوفين. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;%2&quot; قائمة بين قوسين مربعين. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1: في &quot;%2&quot; أكثر من %3 مدخلات. أبقِ أفضلها.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1: &quot;%2&quot; أطول من %3 محرف. قصّرها.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1: تحتوي &quot;%2&quot; نهاية سطر أو محرف تحكّم آخر. اكتبها في سطر واحد.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1: تحتوي &quot;%2&quot; نصف محرف. اكتب المحرف نفسه.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1: تحتوي &quot;%2&quot; محرفًا غير مرئي أو يغيّر الاتجاه، U+%3. تقرؤه أداة الذكاء الاصطناعي ولا يراه أحد: أزله.</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>يقف %1 حيث ينبغي أن يكون دليل الصفحة. أعد تسميته أو أزله، ثم أضف الصفحة من جديد.</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>تعذّر فحص هذا النص بحثًا عن الأسرار. انظر فيه قبل نسخه.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>طلب نموذج يعرف %1</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>تسمية مقياس آخر</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>يبدو «%1» فراغًا لم يُملأ بعد.</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>إبقاء شروط %1</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 مليار معامل مع %2 تحتاج نحو %3 إلى %4 GB؛ والموجود %5 GB: يتّسع.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 مليار معامل مع %2 تحتاج نحو %3 إلى %4 GB؛ والموجود %5 GB: ضيّق.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 مليار معامل مع %2 تحتاج نحو %3 إلى %4 GB؛ والموجود %5 GB: لا يتّسع.</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>طلب أوزان بدقة 4 بت</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>طلب QLoRA</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>طلب نموذج أصغر</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>المطلوب: %1 = %2 إلى %3 GB، حيث 1 GB = 2^30 بايت.</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>الموجود: %1 × %2 = %3 GB.</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>ومنه ذاكرة المفاتيح والقيم: 2 × %1 طبقات × %2 رؤوس × %3 × %4 رموز × %5 معًا × 2 بايت = %6 GB.</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>الموجود: %1 GB.</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>تأتي فوق ذلك التنشيطات والبرامج الأخرى والسياق الأطول.</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>يتّسع حيث يترك الرقم الأعلى 15 % فارغة، ولا يتّسع حيث حتى الأدنى أكثر.</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>إصلاح المحارف</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>أي نوع من المهام هذه؟</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>بأي لغة البيانات؟</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>كيف ستعرف أنه جيد؟</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>تسمية مقياس</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1، وهو سجل Askwell للملفات التي كتبها في هذا المشروع، تالف. أزله: عندها يعدّ Askwell تلك الملفات لغيره ويسأل قبل استبدالها.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>كتب %1 إصدار أحدث من Askwell. حدّث Askwell أو أزل الملف: عندها يعدّ Askwell الملفات التي كتبها لغيره.</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>نمط فارغ. أعط نمطًا مثل src/**/*.py.</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>يحتوي النمط «%1» محارف غير مرئية. اكتبه من جديد بدونها.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>يحتوي النمط «%1» علامة اقتباس أو شرطة مائلة عكسية. تستخدم الأنماط / ولا تستخدم علامات اقتباس.</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>يخرج النمط «%1» من المشروع. أعطه نسبةً إلى المشروع.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>يحتوي النمط «%1» فاصلة، وتعدّها هذه الأداة نهاية نمط. أعط بدائله أنماطًا منفصلة.</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>لا يصح النمط «%1» بلا علامات اقتباس، ويعدّ Cursor علامات الاقتباس جزءًا منه. اكتبه بدون [ ] { } # : وبدون ! &amp; | &gt; % @ - ? ~ في أوله.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>لا يصلح «%1» اسمًا لملف. أعط كلمة مثل my-rules.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>لا يصلح «%1» اسمًا لملف في كل مكان. اترك / \ : * ? &quot; &lt; &gt; | والمحارف غير المرئية.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>لا يصلح «%1» اسمًا لملف في كل مكان. اترك النقاط والمسافات في طرفيه.</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>«%1» اسم جهاز في Windows. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>الاسم «%1» طويل جدًا لملف. قصّره.</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>يتجاهل Git هذا الملف: يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>فيه تغييرات لم تُودع.</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>ليس في git بعد.</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>مستودع git</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>ليس مستودع git</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>لا يصلح «%1» اسمًا في رابط Cursor. يقبل Cursor الأحرف A إلى Z والأرقام والنقاط والشرطات والشرطات السفلية، %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>سيأخذ الرابط %1 محرفًا، ويقبل Cursor %2 على الأكثر. انسخ النص بدلًا من ذلك والصقه في Cursor.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1: يبدأ السطر %2 جزء Askwell ولا سطر ينهيه. ضع السطر &lt;!-- END:askwell --&gt; حيث ينتهي، أو أزل السطر %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1: ينهي السطر %2 جزء Askwell ولا سطر يبدؤه. ضع السطر &lt;!-- BEGIN:askwell --&gt; حيث يبدأ، أو أزل السطر %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1: ينهي السطر %2 جزء Askwell قبل علامة أخرى في السطر %3. أبقِ زوجًا واحدًا من العلامات، البداية أولًا.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1: يبدأ السطر %2 جزء Askwell، ويبدؤه السطر %3 من جديد قبل أن ينتهي. أبقِ زوجًا واحدًا من العلامات.</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1: جزء Askwell في الأسطر %2 إلى %3، وفي السطر %4 علامة أخرى من علاماته. أبقِ زوجًا واحدًا من العلامات.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 نص بترميز UTF-16، ولا يكتب Askwell فيه. احفظه أولًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>يحتوي %1 بايتات NUL، فليس نصًا يمكن لـ Askwell أن يضيف إليه. احفظه أولًا نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>تحتوي القواعد سطرًا يعلّم بداية جزء Askwell من ملف أو نهايته. أزل السطر من القواعد.</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>تحتوي القواعد محرف NUL. أزله من القواعد.</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>كان %1 سيُكتب مرتين، لـ %2 ولـ %3، بنصين مختلفين. اختر واحدًا منهما أو أعط أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>كتبه Askwell، وتغيّرت القواعد منذ ذلك</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>كتبه Askwell، وغيّره شخص آخر منذ ذلك</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>كتبه شخص آخر</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>لا يمكن كتابته</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>جزء Askwell جديد</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>جزء Askwell محدّث</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>جزء Askwell كما كتبه Askwell، وتغيّرت القواعد منذ ذلك</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>غيّر شخص آخر جزء Askwell منذ ذلك</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>كتب مشروع آخر أو نسخة أخرى جزء Askwell</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>نسخة أخرى من Askwell تحفظ في %1. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>يخفي %1 هذا الملف عن %2. السطر %3 في %1 كان سيُدخله.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>يخفي %1 هذا الملف عن %2.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>يخفي %1 الملف %2 عن %3. السطر %4 في %1 كان سيُدخله.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>يخفي %1 الملف %2 عن %3.</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>يسمّي %1 الملف %2: يقرؤه Aider هنا.</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>لا يسمّي أي %1 هنا الملف %2: يقرؤه Aider فقط حين يُطلب منه.</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>يسمّي %1 ملفات أخرى: لا يقرأ Gemini CLI هنا %2.</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>يحصل على هذه القواعد مرتين، من هذا الملف ومن آخر منها: %1.</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>هل سيُقرأ: نعم.</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>هل سيُقرأ: فقط إذا …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>هل سيُقرأ: غير موثّق.</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>ملف %1 (%2) ينطبق دائمًا: لا يعرف الأنماط. اترك الأنماط أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>لم يُختر ملف بعد. اختر أين يُوضع.</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>لا يوجد موجّه لحفظه بعد. أجب عن الأسئلة أولًا.</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>أكبر الأقسام بالأسطر: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>أكبر الأقسام بالبايت: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>أكبر الأقسام بالمحارف: %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>نحو %1 رمز.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>لا يوجد مجلد %1. اختر مجلد المشروع.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 ملف. اختر مجلد المشروع.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>تعذّر الدخول إلى المجلد %1: ينقص الإذن. غيّر أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>النص أكبر من %1. خذ نصًا أقصر، مثل موجّه واحد أو ملف قواعد واحد.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 ليس نصًا بترميز UTF-8: يحتوي بايتات NUL. احفظه بترميز UTF-8 أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>تطلب صفحة الإطار هذا الملف؛ ولا يذكره توثيق Cursor.</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 سطر؛ ينصح Cursor بـ 500 على الأكثر لكل قاعدة.</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>يقرأ Cursor ملفات .mdc في .cursor/rules.</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>يعرضه Cursor في المحادثة حين تكتب / واسم الملف.</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 سطر؛ ينصح Claude Code بأقل من 200 لكل ملف.</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>يقرأ Claude Code ملفات .md في .claude/rules.</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 محرف؛ تقرأ مراجعة الشيفرة في Copilot أول 4,000 فقط، وتقرأ محادثته الكل.</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 سطر؛ ينصح GitHub بنحو 1,000 على الأكثر لكل ملف.</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>يقرؤه Copilot حين يعمل على ملف يطابقه applyTo.</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 محرف؛ يقبل Devin 12,000 لكل قاعدة.</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>يقرأ Devin، واسمه Windsurf حتى يونيو 2026، ملفات .md في .devin/rules.</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>يقرأ Cline ملفات .md في .clinerules.</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>يقرأ Junie ملفات .md في .junie/rules حيث لا يوجد في المشروع .junie/AGENTS.md.</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>يقرأ Kiro ملفات .md في .kiro/steering.</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 بايت؛ يقرأ Codex 32,768 على الأكثر من كل ملفات AGENTS.md من جذر المشروع إلى مجلده.</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>يقرأ Codex وCursor وCopilot وDevin وCline وKiro وغيرها AGENTS.md. ويقرؤه Claude Code حيث لا يوجد CLAUDE.md، وGemini حيث تسمّيه إعداداته.</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>يقرأ Claude Code الملف CLAUDE.md؛ ويقرؤه Cursor أيضًا إلى جانب قواعده.</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>يقرأ Copilot الملف .github/copilot-instructions.md في محادثته ووكيله ومراجعته.</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>يقرأ Gemini CLI الملف GEMINI.md، ما لم تسمِّ context.fileName في إعداداته غيره.</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>يقرأ Zed الملف .rules قبل كل ما سواه، ثم لا يقرأ غيره.</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>يقرأ Aider الملف CONVENTIONS.md فقط حيث يقول .aider.conf.yml: read: CONVENTIONS.md، أو بعد /read CONVENTIONS.md.</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>هل تقرؤه أداة يتوقف على أين تضعه وماذا تقول للأداة.</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>النسخة الاحتياطية من %1، وهي %2، تالفة. لم يُتراجع عن شيء: استعد الملف من تاريخ المشروع نفسه.</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>غيّر شخص آخر %1 للتوّ. تراجع من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>تغيّر منذ كتبه Askwell: %1. لم يُتراجع عن شيء: كانت تغييراتك ستضيع.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>لا شيء للتراجع عنه: لم يُسجَّل أي حفظ في %1.</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>يحتوي %1 كلمات شخص آخر. انظر ما سيتغيّر ثم وافق على استبداله.</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>تغيّر %1 منذ نظر Askwell فيه. لم يُكتب شيء: انظر من جديد إلى ما سيتغيّر.</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 كُتبت هذه الملفات من قبل وتعذّرت إعادتها: %2. يعيدها التراجع متى زال السبب.</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 ليس مسودة من Askwell.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>تعذّرت قراءة مسودة ووُضعت جانبًا باسم %1. افتح ذلك الملف في محرر نصوص لاستعادة كلماتها.</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>كتب المسودة %1 إصدار أحدث من Askwell وتبقى حيث هي. حدّث Askwell لفتحها.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>كتب السجل في %1 إصدار أحدث من Askwell ويبقى كما هو. حدّث Askwell لرؤيته.</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>تعذّر فهم السجل في %1 وهو الآن في %2. يبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>تعذّر تغيير السجل في %1. انظر أذونات الملف.</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>لا يُحتفظ بالنص في السجل: هو أكبر من %1، وهو أكثر ما يسعه السجل.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;%2&quot; وقتًا مثل 2026-01-31T12:00:00Z. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;%2&quot; قائمة نصوص. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;%2&quot; إحدى concise أو full أو chosen. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1: الإجابة &quot;%2&quot; في الموجّه &quot;%3&quot; أكبر من %4. قصّرها.</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 ليس مشروع Askwell: قيمة &quot;format&quot; فيه ليست &quot;askwell-profile&quot;. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1: يجب أن تكون &quot;formatVersion&quot; عددًا صحيحًا، 1 أو أكثر. صحّحها في الملف.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>كتب %1 إصدار أحدث من Askwell (الصيغة %2، وهذا يعرف %3). هو مفتوح للقراءة فقط؛ حدّث Askwell لتغييره.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>المشروع &quot;%1&quot; أكبر من %2، فلا يمكن حفظه. أزل بعض الموجّهات أو قصّر إجاباتها.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>لا يوجد مشروع &quot;%1&quot;. اعرض المشاريع لترى أسماءها.</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>لا يوجد مجلد للمشاريع، لأن البيئة لا تسمّي مجلدًا رئيسيًا. اضبط HOME أو XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>يجب أن ينتهي %1 بـ .askwell ليُعرف أنه مشروع. غيّر اسمه.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>لم يعد المشروع &quot;%1&quot; في المهملات.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>لا يحتوي المجلد %1 ملف .askwell. سمِّ مشروعًا أو ملفه.</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>عدة مشاريع اسمها &quot;%1&quot;. سمِّ واحدًا بمعرّفه: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>يحتوي المجلد %1 عدة ملفات مشاريع. سمِّ واحدًا: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>لم يُترك أي سطر</numerusform>
            <numerusform>تُرك سطر واحد</numerusform>
            <numerusform>تُرك سطران</numerusform>
            <numerusform>تُركت %n أسطر</numerusform>
            <numerusform>تُرك %n سطرًا</numerusform>
            <numerusform>تُرك %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>لا ملف ينتظر موافقتك.</numerusform>
            <numerusform>ينتظر موافقتك: ملف واحد.</numerusform>
            <numerusform>ينتظر موافقتك: ملفان.</numerusform>
            <numerusform>تنتظر موافقتك: %n ملفات.</numerusform>
            <numerusform>ينتظر موافقتك: %n ملفًا.</numerusform>
            <numerusform>ينتظر موافقتك: %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>لا ملف ممنوع من الكتابة.</numerusform>
            <numerusform>لن يُكتب: ملف واحد.</numerusform>
            <numerusform>لن يُكتب: ملفان.</numerusform>
            <numerusform>لن تُكتب: %n ملفات.</numerusform>
            <numerusform>لن يُكتب: %n ملفًا.</numerusform>
            <numerusform>لن يُكتب: %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>لا شيء للحفظ</numerusform>
            <numerusform>حفظ ملف واحد</numerusform>
            <numerusform>حفظ ملفين</numerusform>
            <numerusform>حفظ %n ملفات</numerusform>
            <numerusform>حفظ %n ملفًا</numerusform>
            <numerusform>حفظ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%n ملفات</numerusform>
            <numerusform>‏%n ملفًا</numerusform>
            <numerusform>‏%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>لا شيء لحفظه بعد. اكتب إجابة أولًا.</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>يبدو هذا سرًّا (%1، %2). استبدله باسم متغيّر بيئة.</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>سر: مفتاح أو رمز وصول أو كلمة مرور</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>الأسرار بأشكال لا يعرفها الجدول.</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>استبداله بـ %3</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>«%1» لم يُملأ بعد.</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>نص نائب من الصفحة نفسها، أو فراغ مفتوح</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>الفراغات التي تبدو كلمات عادية.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>يبدو «%1» بيانات شخصية. استبدله بقيمة مختلقة.</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>بيانات شخصية ملصوقة: عنوان بريد أو هاتف أو رقم حساب أو بطاقة</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>الأسماء وعناوين الشوارع والأرقام التي لا شكل يدل عليها.</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>كتابة قيمة مختلقة</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>«%1» بيانات شخصية. قل كيف تُعالَج.</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>البيانات الشخصية هي الموضوع، ولا شيء يقول كيف تُعالَج</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>هل تكفي المعالجة المذكورة.</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>طلب خطة</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>«%1» مجال منظَّم. سمِّ القواعد السارية ومن يراجع القرارات.</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>مجال منظَّم، بلا قواعده ولا من يراجع</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>أي القواعد تسري.</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>طلب كليهما</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>أُزيل خط المعالجة %1 في Transformers v5. حمّل النموذج بصنف AutoModel الخاص به، أو ثبّت transformers&lt;5.</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>خط معالجة أزاله Transformers v5</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>أي إصدار مثبّت، حيث لا يقول النص ولا المشروع.</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>طلب ما في v5</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>أُزيل %1 أو أُعيدت تسميته. استخدم %2.</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>اسم أو وسيط أُزيل أو أُعيدت تسميته</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>الأسماء خارج جدوله.</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>طلب الأسماء الجديدة</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1: في Transformers v5 أصناف PyTorch فقط.</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>أصناف TensorFlow وFlax من Transformers</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>نماذج TensorFlow من مكتبات أخرى، وهي مستمرة.</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>طلب PyTorch</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>لم يعد datasets 4 يشغّل سكربتات التحميل. استخدم Parquet أو صيغة أخرى للبيانات وحدها.</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>سكربتات التحميل، ولم يعد datasets يشغّلها</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>المستودعات التي فيها سكربت كهذا.</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>طلب Parquet</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>«%1» يشغّل شيفرة من المستودع أو pickle.</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>طريقة تحميل تشغّل شيفرة</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>ما تحتويه الملفات.</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>طلب تحميل آمن</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>لا يمكن التحقق من «%1». أعط رقمًا.</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>هدف جودة بلا نهاية</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>هل الرقم هو الصحيح.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>إعطاء رقم</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>لا يسمّي «%1» رقمًا للبدء أو للوصول.</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>«تحسين» أو «خفض» بلا رقم</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>الأعداد المكتوبة كلمات غير النصف والثلث والضعف.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>إعطاء أرقام</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>تخفي accuracy الفئات النادرة. اطلب macro-F1 أو PR-AUC أيضًا.</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>‏accuracy على بيانات غير متوازنة</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>عدم التوازن الذي لا يذكره النص.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>لا يقيس %1 %2.</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>مقياس لنوع آخر من المهام</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>هل المقياس الملائم هو الصحيح.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>القائمة: خط الأساس</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>«%1» يُدخل بيانات الاختبار في التدريب. اضبط على بيانات التحقق وانظر إلى مجموعة الاختبار مرة واحدة.</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>التدريب أو الضبط على بيانات الاختبار</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>التكرارات بين الأقسام، والمجموعات المتداخلة، والسمات التي تفضح الإجابة.</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>طلب تقسيم نظيف</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>«%1» يُدخل المستقبل في التدريب. قسّم بحسب الزمن.</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>تقسيم عشوائي لسلسلة زمنية</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>البيانات ذات الترتيب الزمني الذي لا يذكره النص.</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>طلب تقسيم بحسب الزمن</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 مثالًا قليلة لضبط دقيق كامل لـ %2 مليار معامل. فكّر في LoRA أو SetFit أو مشفّر مجمّد.</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>أمثلة قليلة لضبط دقيق كامل لنموذج كبير</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>مدى تشابه الأمثلة.</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>طلب طريقة أخف</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>القائمة: التقسيم</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>القائمة: مجموعة البيانات</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>«%1» يحتاج سببًا. البداية المعتادة نموذج مُدرَّب مسبقًا.</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>تدريب من الصفر بلا سبب</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>هل السبب صحيح.</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>طلب بداية</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>ليست لـ %1 مراجعة.</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>نموذج أو مجموعة بيانات بلا مراجعة</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>هل المراجعة موجودة.</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>طلب المراجعات</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>يعرف %1 الإنجليزية فقط، والبيانات %2.</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>نموذج للإنجليزية وحدها مع لغة أخرى</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>النماذج خارج جدوله، واللغات التي يدل عليها بلد أو اسم.</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>طلب نموذج يعرف اللغة</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 غير مدرجة لـ %2.</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>مكتبة غير مدرجة للمهمة</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>لا تسمح %1 بالاستخدام التجاري، ويقول الموجز «%2». وسم معلن، لا مشورة قانونية.</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>رخصة غير تجارية مع استخدام تجاري</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>ما يقوله نص الرخصة، والرخص غير المسمّاة.</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>طلب غيرها</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>تُسقط %1 شروط %2. وسوم معلنة، لا مشورة قانونية.</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>رخصة صادرة تُسقط ما تطلبه الرخصة الأصل، أو رخص شيفرة لا تمتزج</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>هل يُعدّ النموذج مشتقًا من بياناته.</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>طلب الشروط</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>تقيّد %1 هذا الاستخدام («%2»). اقرأ الملحق A منها.</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>رخصة تمنع الاستخدام: مجال من الملحق A في OpenRAIL، أو مخرجات تدرّب نموذجًا آخر، أو Llama متعدد الوسائط في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>هل المقصود هو الاستخدام نفسه.</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>طلب نموذج آخر</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>«%1»: لا يمكن قول شيء عن استخدامها. اقرأ نص الرخصة قبل استخدامها.</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>رخصة لا تقول شيئًا</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>نص الرخصة.</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>طلب النص</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>«%1» استخدام تجاري، ولا يُقال شيء عن الرخص.</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>استخدام تجاري ولا كلمة عن الرخص</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>ما تقوله الرخص.</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>طلب الرخص</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 مليار معامل مع %2 تحتاج نحو %3 إلى %4 GB؛ والموجود %5 GB.</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>نموذج لا تتّسع له الذاكرة</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>التنشيطات والنقل إلى الذاكرة العادية، والأحجام أو البطاقات غير المسمّاة.</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>طلب طريقة أخف</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>لا يدعم %1 (القدرة الحوسبية %2) %3.</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>صيغة أعداد أو نواة لا تدعمها البطاقة</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>المحاكاة، وهي بطيئة.</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>كتابة ما تستطيعه البطاقة</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>القائمة: العتاد</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>ليس لـ «%1» رقم.</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>سرعة أو حجم بلا رقم</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>هل يمكن بلوغ الرقم.</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 مليار معامل تحتاج نحو %3 إلى %4 GB؛ ولدى %2 %5 GB.</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>نموذج أكبر من جهاز طرفي</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>ما يعمل غيره على الجهاز.</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>أي مهمة من مهام Hugging Face هذه؟</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>لم تُعرف مهمة (يسألها الدليل)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>سُمّيت عدة مهام. أيها أولًا؟</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>عُرفت عدة مهام</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>لم تُسمَّ لغة (يسألها الدليل)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>التدريب والنشر في موجّه واحد. موجّهان يعطيان إجابات أفضل.</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>التدريب والنشر في موجّه واحد</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>العمل الذي يقترن بعضه ببعض.</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>تقسيم العمل</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>لا يقول «%1» للمساعد شيئًا. قل ما هو مطلوب.</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>مبالغة</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>المبالغة بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>طلب رقم</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>المحارف «%1» تالفة. الصق النص من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>محارف تالفة</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>النص التالف من ترميزات أخرى.</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>«%1» نتيجة أعمال. سمِّ مقياس النموذج الذي يمثّلها.</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>نتيجة أعمال بلا مقياس للنموذج</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>هل يتبع المقياس النتيجة.</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>«%1»: ما يُلصق في مساعد يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>مادة سرية في طريقها إلى أداة سحابية</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>أين يعمل المساعد.</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>طلب العناية</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>قابلية التكرار</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>القائمة: قابلية التكرار</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>الحدود والبطاقة</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>القائمة: الحدود</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>سُمّي مقياس للجودة: «macro-F1» أو «معدل خطأ الكلمات أقل من 15 %».</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>بماذا ينبغي أن يُقارن؟</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>ما تُقارن به النتيجة: «القواعد الحالية» أو «zero-shot» أو «0.71 اليوم».</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>تسمية خط أساس</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>كيف تُحجز البيانات للاختبار النهائي؟</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>كيف تُوضع البيانات جانبًا: «مجموعة اختبار محجوزة» أو «80/10/10».</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>طلب تقسيم</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>على أي بيانات؟</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>أي بيانات: اسم أو عدد أمثلة.</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>تسمية البيانات</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>على أي جهاز يعمل؟</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>أين يعمل: بطاقة أو حجم ذاكرة أو جهاز.</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>تسمية الجهاز</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>أي الرخص مقبولة؟</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>يُذكر شيء عن الرخص: «Apache-2.0 فقط».</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>ما السرعة المطلوبة، وبأي حِمل؟</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>السرعة أو الحِمل أو الذاكرة برقم.</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>كيف يمكن تكرار التشغيل؟</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>كيف يمكن تكرار التشغيل: البذرة والإعداد والتتبّع والمراجعة.</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>ما الذي لا يستطيعه، ولمن قد يخفق؟</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>ما لا يستطيعه، أو بطاقة نموذج.</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>طلب بطاقة نموذج</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>تثبيته على النسخة الموجودة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>كتابة «validation»</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>تسمية رقم</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>تطلب %1 نقل شيء معها. وسم معلن، لا مشورة قانونية.</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>رخصة تطلب نقل شيء معها: قيود أو إشعارات أو اسم أو المصدر</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>ما يقوله نص الرخصة فوق صنفها، وهل تُعدّ الأوزان عملًا مشتقًا.</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>طلب القائمة</translation>
    </message>
</context>
</TS>
