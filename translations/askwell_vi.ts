<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>Sao chép prompt</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>Sao chép &amp;kèm quy tắc</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>Chỉ sao chép &amp;quy tắc</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Sao chép &amp;liên kết</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>&amp;Thành /lệnh trong Cursor…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>&amp;Mở trong Cursor</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>Mở &amp;quy tắc trong Cursor</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>Mở thành /&amp;lệnh trong Cursor</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>&amp;Prompt…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>Prompt &amp;kèm quy tắc…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Quy tắc…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>Lưu &amp;quy tắc…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>&amp;Prompt mới</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>Các prompt của dự án nà&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>&amp;Dự án…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Lư&amp;u dự án</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>Lưu vào thư mục dự án (&amp;F)…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>&amp;Xem ví dụ hoàn chỉnh</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>Vì &amp;sao có những câu hỏi này?</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>Hỏ&amp;i tôi mỗi lần</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Nhận xét kế tiếp</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Nhận xét trước</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>Tất cả n&amp;hận xét</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>Mô hình trên máy &amp;này…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>Tìm trên Hu&amp;b…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>Thêm tran&amp;g framework…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Tìm ngược</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Cỡ chữ thường</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Tố&amp;i</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>Giới thiệu &amp;Askwell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Lị&amp;ch sử…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>Bắt đầu từ &amp;văn bản…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>Khung lớn hơn</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>Khung nhỏ hơn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>Giới thiệu Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Sao chép các phiên bản</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>Askwell là phần mềm tự do theo GPL 3.0 hoặc mới hơn. Nó dựa trên các phần của người khác, và dữ kiện cũng đến từ người khác.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Thông báo của bên thứ ba</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>Hỏi tôi mỗi lần</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>Hai phiên bản của dự án này</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>Nội dung tệp hiện nay, và nội dung sau khi lưu bản của bạn.</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>&amp;Tải lại tệp</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Giữ bản của tôi</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Quyết định &amp;sau</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>Sau khi lưu</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Tệp hiện nay</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>Tệp sau khi lưu</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>Hai văn bản khác nhau ở quá nhiều dòng để so sánh tại đây.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>Không dòng nào thay đổi.</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>Dòng cuối được thêm ký tự xuống dòng đang thiếu.</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>Dòng cuối mất ký tự xuống dòng.</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>Còn nhiều dòng thay đổi.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Bỏ: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>Một ví dụ hoàn chỉnh</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>Các câu trả lời ghép lại thành thế này. Lời của bạn vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>Ví dụ hoàn chỉnh</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Bắt đầu từ ví dụ này</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Về prompt của tôi</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>Từ dự án này</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>Mô hình trên máy này…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>Thêm GPU và bộ nhớ của máy này vào câu trả lời</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>Thêm phiên bản Python và các thư viện vào câu trả lời</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>Liệt kê những gì đã tải, để chèn một mục kèm commit</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>Tìm thấy %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>Tìm trong %1</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Chỗ trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Chỗ sau (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>Đọc prompt, điền các ô trống còn lại rồi sao chép. Không bắt buộc theo nhận xét nào.</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>Đánh dấu các tệp mà công cụ của bạn đọc. Không ghi gì trước khi lưu, và lần lưu cuối có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>Gõ để tìm, Enter để mở. Dự án giữ thư mục, quy tắc và các câu trả lời đã ghim.</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>Mọi prompt của dự án. Enter để mở một prompt.</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>Những gì bạn đã sao chép và lưu, chỉ trên máy này. Dùng lại một prompt hoặc sao chép văn bản của nó.</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Các mô hình trong bộ nhớ đệm Hugging Face. Enter đưa một mô hình vào câu trả lời, kèm commit.</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>Chèn một ví dụ, hoặc rút lại</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>Đến ô trống tiếp theo, rồi đi tiếp</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>Bỏ ô trống đang chọn, hoặc mục trong danh sách</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>Đổi tên mục trong danh sách</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>Nhân đôi mục trong danh sách</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>Khi bắt đầu từ văn bản: chuyển câu tại con trỏ</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>Về prompt; không mất gì cả</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>Trả lời bằng lời của bạn, hoặc bắt đầu từ một ví dụ: nó viết một câu có ô trống để điền. Mọi thứ bạn gõ đều được giữ.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>Những gì bạn đã sao chép và lưu. Bí mật được che trước khi giữ lại.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Về câu hỏi (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tìm trong lịch sử</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>Văn bản của mục đã chọn</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>&amp;Giữ lịch sử</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>&amp;Xóa hết…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Dùng lại</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>Chưa có gì. Những gì bạn sao chép sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Không có gì chứa những từ này.</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>Quy tắc không phải prompt: hãy sao chép chúng</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>Toàn bộ lịch sử sẽ mất và không hoàn tác được.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Xóa hết lịch sử</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>Xóa cả bản nháp bị bỏ lại và bản sao của tệp đã thay</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Đã xóa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 tỷ</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 triệu</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Tập dữ liệu</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>không khai báo giấy phép</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>chưa tải xong</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 tham số</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1 chỉ theo thẻ</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>cần xin quyền</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>Đã bỏ qua %n thư mục trong bộ nhớ đệm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Mô hình trên máy này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Về câu hỏi (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Về câu hỏi</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>Tìm theo tên, giấy phép hoặc tác vụ</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Tìm mô hình</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>Mô hình và tập dữ liệu</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>Giấy phép là theo thẻ khai báo; đây không phải tư vấn pháp lý. “main” là bản mới nhất vào ngày tải.</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>Tìm trên Hub</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>Chèn vào câu trả lời</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>Đặt tên và commit vào chỗ con trỏ trong câu trả lời</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>Đang xem bộ nhớ đệm Hugging Face…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>Chưa tải mô hình nào trên máy này: %1 không tồn tại.</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 chưa có mô hình hay tập dữ liệu nào.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Không có gì khớp với “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>Còn một ô trống: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>Còn %n ô trống: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Đến ô đầu tiên</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>Lệnh không hỏi ô này.</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>Lệnh không hỏi các ô này.</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>Giữ trong ngoặc</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>Giữ trong ngoặc</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>Bỏ ra: %1.</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>Hãy chọn vài từ trong câu trả lời trước; chúng trở thành ô trống sẽ hỏi lại.</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>Mở không có %1</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Vẫn mở</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Mở không có nó</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Mở không có chúng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Không mở</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>Lưu không có %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Bỏ hết ra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>Sao chép không có %1</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Vẫn sao chép</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>Sao chép không có nó</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>Sao chép không có chúng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Không sao chép</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa viết gì.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>Đã lưu vào %1.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>%1 còn trống.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>%1 còn trống.</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>Thay bằng %1</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>Văn bản chứa bí mật: %1 (%2).</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>Đã sao chép quy tắc.</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>Đã sao chép kèm quy tắc. Hãy dán vào khung chat.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>Đã sao chép. Hãy dán vào khung chat của Cursor. Quy tắc chưa nằm trong dự án nào.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>Đã sao chép. Hãy dán vào khung chat của Cursor. Quy tắc: trong %1.</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Lưu quy tắc…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>Sao chép kèm quy tắc</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>Đã sao chép. Hãy dán vào khung chat của Cursor.</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>Giữ thành dự án</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>Quy tắc chưa nằm trong dự án nào.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>Quy tắc nằm trong %1.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Sao chép quy tắc</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Sao chép prompt</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>Mở trên web…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>Không có chương trình nào ở đây mở được liên kết của Cursor.</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>Không chuyển được liên kết.</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>Đã chuyển cho Cursor. Nó không mở ra?</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>Cursor hiện quy tắc; hãy đồng ý ở đó.</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>Cursor hiện lệnh; hãy đồng ý ở đó.</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>Cursor hiện prompt; hãy gửi ở đó.</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>Địa chỉ này chứa quy tắc của bạn và mở qua cursor.com.</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>Địa chỉ này chứa prompt của bạn và mở qua cursor.com.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>Đã chuyển cho trình duyệt.</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>Đã sao chép. Địa chỉ này chứa prompt của bạn và mở qua cursor.com.</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>Đã sao chép liên kết. Nó chứa prompt của bạn và mở trong Cursor.</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>Sao chép địa chỉ web</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>Máy này không cho biết bộ nhớ hay GPU.</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>Dự án này chưa có thư mục.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Thư mục của dự án</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 không ghi phiên bản Python hay thư viện nào của lĩnh vực.</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>Câu trả lời đã có điều đó.</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>Thao tác này mở %1 và không gửi gì khác.</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>Không có chương trình nào ở đây mở được địa chỉ web: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Câu trả lời không bằng tiếng Anh: Askwell chỉ tìm bí mật, dữ liệu cá nhân và chỗ còn thiếu.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Không có gì để nhận xét.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>Đã thêm vào %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến đó</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>Không hiện lại trong dự án này.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>Quy tắc: “%1”</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>&amp;Lưu thành tệp</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt · %1</source>
        <comment>%1 is a number of words</comment>
        <translation>Prompt · %1</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the last step</comment>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>Ví dụ đã nằm trong các bước.</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>Trang của riêng bạn, thay cho trang kèm theo</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>Thêm trang framework</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>Trang framework (*.md);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Prompt mới</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>Những gì chưa lưu trước đó vẫn được giữ.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Quay lại đó</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>Dự án chứa bí mật, và người khác đọc được thư mục này.</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>Một chương trình khác đã thay đổi dự án này từ khi nó được mở.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>Tải lại</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ bản của tôi</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>Lưu vào thư mục dự án</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Dự án Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Đã xóa.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>Framework đặt câu hỏi; quy tắc của nó đứng đầu</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1 (không có trên máy này)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Đã sao chép.</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>Đây là prompt mới với lời cũ. Những gì có trước đó nằm trong “Các prompt của dự án này”.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>Văn bản (*.md *.mdc *.txt *.rules);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>Cu&amp;rsor</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>Xem khác biệt</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Lưu ở nơi khác…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 không còn ở đó. Những gì bạn thấy vẫn được giữ.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Lưu lại lần nữa</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>Đó không chỉ là một câu trả lời.</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>Xem từng phần đi đâu</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>Thông báo của bên thứ ba</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Về prompt của tôi</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>Quy tắc của dự án</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>Quy tắc của riêng bạn; chúng đứng cuối các quy tắc.</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>Quy tắc của riêng bạn, mỗi dòng một quy tắc:
- Dữ liệu của chúng tôi ở lại trong EU</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>Dòng %1 có ký tự vô hình, %2.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Bỏ nó</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Bỏ tất cả</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>Tên dự án</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Về câu hỏi (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Về câu hỏi</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>Tìm dự án</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Nhập dự án</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>Những gì làm được với dự án</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Mở dự án</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Dự án đã xóa</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>Chưa giữ dự án nào. Dự án nhớ thư mục, quy tắc và những câu trả lời không đổi.</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>Nhập dự án…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Không có dự án nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>Mở dự án mẫu</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>Đã nhân bản thành “%1”.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” đã trở lại.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Khôi phục “%1”</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Dự án Askwell (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>Đã nhập “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>“%1” chứa thứ giống bí mật: %2 (%3).</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Vẫn xuất</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Xuất dự án</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Dự án Askwell (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 đã tồn tại. Chưa ghi gì; hãy xuất với tên khác.</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>Đã xuất “%1” vào %2.</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>Tìm theo tên, thư mục, framework hoặc câu trả lời</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>Câu trả lời sẽ gồm: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>Prompt đúng như sẽ được sao chép. Enter đến câu hỏi tại con trỏ.</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 từ</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation>Các prompt</translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation>Của dự án “%1”</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Về câu hỏi (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>Mở prompt</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Chưa viết gì</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>Thay đổi: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>Giữ câu trả lời này cho prompt mới</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Xem ví dụ hoàn chỉnh</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>Câu trả lời yếu và tốt</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>Yếu: %1
Tốt: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>Tác vụ: %1. Chọn tác vụ khác.</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>Tác vụ mà câu trả lời được hiểu là. Bấm để chọn tác vụ khác.</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>Bắt đầu từ văn bản</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Nên thêm</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>Vì sao có những câu hỏi này?</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>Từ trang framework “%1”.</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>Ý chính</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>Vì sao thứ tự này hợp lý</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Về prompt của tôi</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>&amp;Hiện trong câu trả lời</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>&amp;Cách tính</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>&amp;Không dùng cho dự án này</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>Nên thêm</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>Chỉ số đo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>Chia dữ liệu</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Tập dữ liệu</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Phần cứng</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>Độ trễ hoặc bộ nhớ</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Khả năng tái lập</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1: đã nêu</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: chưa nêu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Không có gì để nhận xét.</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Câu trả lời không bằng tiếng Anh: Askwell chỉ tìm bí mật, dữ liệu cá nhân và chỗ còn thiếu.</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>Cách tính bộ nhớ</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>Đã nêu hay chưa</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>Không phải việc nào cũng cần đủ chín mục. Điều lời văn bỏ ngỏ, Askwell không đoán.</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Về prompt của tôi</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>Viết %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 còn trống.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>%1 còn trống.</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>Mọi ô trống đã được điền.</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>Còn một ô trống.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>Còn %n ô trống.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>Cả %n nhận xét</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Lưu quy tắc…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>Vì sao có những câu hỏi này?</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>Toàn bộ prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>Các quy tắc ngắn mà trang framework đưa ra.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>Vai trò, chuyên môn và mọi quy tắc của trang framework.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>Các quy tắc ngắn và những mục bạn đánh dấu.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 không có trên máy này. Quy tắc của nó bị bỏ ra.</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 không có trên máy này. Quy tắc của chúng bị bỏ ra.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>Cố định</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>Do framework quy định; chúng vào tệp quy tắc, không vào prompt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>Quy tắc: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quy tắc nào</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Thêm về quy tắc</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>&amp;Các mục…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>&amp;Quy tắc của dự án…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>&amp;Thêm quy tắc từ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>Đánh dấu những gì thêm vào quy tắc ngắn.</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Quy tắc của dự án</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>Không ghi: tệp sẽ chứa bí mật.</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; bạn đã đồng ý thay thế</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; bạn đã đồng ý thay đổi</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; giữ nguyên cho đến khi bạn đồng ý</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>Ẩn nội dung sẽ ghi</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>Hiện nội dung sẽ ghi</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>Ẩn những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Hiện những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>Thay tệp này; giữ một bản sao của tệp cũ</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>Ghi phần của Askwell vào tệp này; giữ một bản sao của tệp cũ</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>Chọn thư mục dự án để xem sẽ ghi gì ở đó.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>Thư mục dự án: %1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>Đã dùng: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Lưu quy tắc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Về câu hỏi (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Về câu hỏi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>Hoàn tác lần lưu cuối</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Chọn thư mục dự án</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>Tệp cho công cụ khác (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Đang gập</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 sẽ chứa thứ giống bí mật: %2 (%3).</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>Chưa đánh dấu tệp nào.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Mọi thứ đã cập nhật.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>Đã lưu %1 vào %2.</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>Bản sao của %1 cũ được giữ lại.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Xem những gì đã đổi</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Đã trả lại như cũ: %1.</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Đã bỏ lại: %1.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>Tệp mà trang framework nêu</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>Phần của Askwell trong %1</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2, xem ngày %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>Tên tệp và phạm vi</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Đang gập</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>Theo tên của framework</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>Tên tệp cho %1</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Chỉ cho</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>Mọi tệp; hoặc mẫu như src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>Chỉ cho các tệp này, %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Xóa nội dung ô</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>Bắt đầu từ văn bản</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>Một ghi chú thô, một prompt có sẵn hoặc một tệp quy tắc. Alt+1 đến Alt+%1 đặt câu tại con trỏ vào một câu hỏi; các dấu hiệu tự nhận ra là tiếng Anh.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Văn bản để bắt đầu</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>Đặt cả những gì chưa có chỗ vào %1</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>&amp;Bắt đầu với nó</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>&amp;Về prompt của tôi</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Xem chỗ này</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>%1 xuất hiện hơn một lần.</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>Chưa có chỗ</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>Hãy viết hoặc mở một văn bản trước</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>Vào %1: %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>Chưa điền</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>Vấn đề</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>Hình ảnh và video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Nhiều loại cùng lúc</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>Bảng và chuỗi thời gian</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Học tăng cường</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>Một trong: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>ví dụ %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>lần trước: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>Cần làm gì?</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>Một việc: vào gì, ra gì, trên dữ liệu nào.</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>Làm một mô hình cảm xúc</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>Phân loại đánh giá tiếng Việt thành tích cực, trung tính hoặc tiêu cực; 12.000 đã gán nhãn</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>Lựa chọn có lý do, trên dữ liệu của bạn</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>Một lần huấn luyện và điểm số trung thực</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>Mọi mô hình, cùng dữ liệu, cùng thước đo</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>Mã chạy được từ đầu vào đến đầu ra</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>Chạy ở nơi khác mà không kém đi</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>Đang ở giai đoạn nào?</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>Giai đoạn quyết định mức chặt chẽ. Chỉ ghi ngày nếu nó giới hạn công việc.</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Càng sớm càng tốt</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>Giai đoạn chọn mô hình: danh sách ba mô hình, xong trước 15 tháng 1</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>Ít thời gian, và một điểm để dừng</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>Danh sách rút gọn thay vì sản phẩm hoàn chỉnh</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>Huấn luyện trong ngân sách</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>Ngày phát hành, và đường lùi</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>Từ khi phát hành ra sao, so với gì</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>Chạy ở đâu, trong giới hạn nào?</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>Điều gì giới hạn giải pháp: máy, bộ nhớ, độ trễ, tải, và dữ liệu được đi đâu.</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Trên đám mây</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>Một A10G 24 GB, 20.000 yêu cầu mỗi ngày, độ trễ p95 dưới 300 ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>Điều gì có thể còn thô, và máy nào</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>Tải, độ trễ và phần cứng cần thiết kế</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>Thiết bị, giới hạn bộ nhớ và thời gian</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>GPU, và dữ liệu được đi đâu</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>Quy định, ai duyệt, và dữ liệu được đi đâu</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>Vì sao đáng làm?</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>Hôm nay vướng gì và sẽ đổi gì: chất lượng, tốc độ và chi phí được cân theo đó.</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>Làm cho chính xác</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>Macro-F1 ít nhất 0,80 trên 1.000 đánh giá để riêng; hiện là 0,71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>Điểm cần đạt, và lỗi gây tốn kém gì</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>Giá cần đạt, và chất lượng có thể nhường gì</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>Ai nhận được gì, thành công thể hiện ra sao</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>Một quyết định, vừa đủ bằng chứng</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>Tin cậy trước hết, cho người phụ thuộc vào nó</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>một REST API</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>một A10G 24 GB</translation>
    </message>
    <message>
        <source>0.71</source>
        <translation>0,71</translation>
    </message>
    <message>
        <source>9 USD</source>
        <translation>9 USD</translation>
    </message>
    <message>
        <source>two hours of manual checking a day</source>
        <translation>hai giờ kiểm tra thủ công mỗi ngày</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>20.000 yêu cầu mỗi ngày</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12.000 đánh giá, 3 nhãn</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>15 tháng 1</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>fine-tuning có đáng chi phí hay không</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>điện thoại Android từ 2021 trở đi</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1.000 đánh giá đã gán nhãn</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>macro-F1 khi có và không có nó trên 500 đánh giá</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>mô hình hiện tại</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>tìm theo nghĩa trong trung tâm trợ giúp</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>một L4 24 GB</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>một khách hàng bực mình chờ thêm một ngày</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>một đánh giá dài tối đa 2.000 ký tự</translation>
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
        <translation>đợt giảm giá mùa xuân</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>bộ phân loại cảm xúc PhoBERT của chúng tôi</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>PhoBERT và XLM-R cho cảm xúc trong đánh giá tiếng Việt</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>một nhãn và xác suất của nó</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>một điểm macro-F1</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>macro-F1 0,80 trên 1.000 đánh giá để riêng</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>điểm số trước khi phát hành</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>phiên bản 2.3 vào tháng 5</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>một bác sĩ X quang</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>GDPR và chính sách dữ liệu của bệnh viện chúng tôi</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ba</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>bài đúng nằm trong ba bài đầu ở 8 trên 10 câu hỏi</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>một cách làm vượt baseline</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>macro-F1 0,80 trên đánh giá để riêng</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>2 USD cho 1.000 yêu cầu</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>phân loại cảm xúc đánh giá tiếng Việt</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>ba ngày</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 giờ GPU</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>40 nhân viên hỗ trợ của chúng tôi</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>xử lý lỗi và giao diện</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>các quy tắc hiện tại, hoặc TF-IDF với hồi quy logistic</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>sử dụng thương mại</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0,80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>khách hàng, hoặc thời gian</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Không có chỗ cho dự án và bản nháp, vì HOME không chỉ thư mục nào. Hãy đặt HOME là thư mục nhà của bạn.</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Không có chỗ cho thiết lập, vì HOME không chỉ thư mục nào. Hãy đặt HOME là thư mục nhà của bạn.</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Không có chỗ cho tệp đệm, vì HOME không chỉ thư mục nào. Hãy đặt HOME là thư mục nhà của bạn.</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>Một Askwell khác đang làm việc với %1. Hãy đóng nó, hoặc thử lại.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 không tồn tại. Hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 không tồn tại: một phần đường dẫn là tệp. Hãy kiểm tra đường dẫn.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>Không đọc được %1: bạn không có quyền. Hãy đổi quyền, hoặc dùng bản sao.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 là thư mục. Hãy chỉ một tệp.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 là thiết bị, pipe hoặc socket. Hãy chỉ một tệp thường.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 là liên kết tượng trưng, không được theo ở đây. Hãy chỉ tệp mà nó dẫn tới.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>Không đọc được %1: đường dẫn quá dài. Hãy dùng đường dẫn ngắn hơn.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>Không đọc được %1: đĩa báo lỗi. Hãy kiểm tra đĩa.</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>Không đọc được %1: có quá nhiều tệp đang mở. Hãy đóng chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>Không đọc được %1. Hệ thống báo: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>Không ghi được %1: thư mục của nó không tồn tại. Hãy tạo thư mục trước.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>Không ghi được %1: một phần đường dẫn là tệp. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>Không ghi được %1: bạn không có quyền. Hãy đổi quyền của tệp và thư mục, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>Không ghi được %1: đĩa chỉ đọc. Hãy chọn chỗ trên đĩa khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>Không ghi được %1: đĩa đầy. Hãy giải phóng chỗ rồi lưu lại; tệp cũ còn nguyên.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>Không ghi được %1: tệp lớn hơn mức đĩa hoặc tài khoản này cho phép. Hãy chọn chỗ khác; tệp cũ còn nguyên.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 là thư mục, nên không ghi được tệp ở đó. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 là thiết bị, pipe hoặc socket, nên không ghi vào. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 là liên kết tượng trưng, nên không ghi vào. Hãy chỉ tệp mà nó dẫn tới, hoặc bỏ liên kết.</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 là liên kết cứng: cùng tệp này còn tên khác, vốn sẽ giữ văn bản cũ. Hãy đặt một bản sao riêng vào chỗ nó trước.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>Không ghi được %1: tên quá dài. Hãy chọn tên ngắn hơn.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>Không ghi được %1: đĩa báo lỗi. Hãy kiểm tra đĩa, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>Không ghi được %1: có quá nhiều tệp đang mở. Hãy đóng chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>Không ghi được %1. Hệ thống báo: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>Không bỏ được %1: nó không tồn tại.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>Không bỏ được %1: bạn không có quyền. Hãy đổi quyền của thư mục.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>Không bỏ được %1: đĩa chỉ đọc.</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 là thư mục, nên không bị bỏ. Hãy chỉ một tệp.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 là thiết bị, pipe hoặc socket, nên không bị bỏ. Hãy chỉ một tệp thường.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 là liên kết tượng trưng, nên không bị bỏ. Hãy tự bỏ nó.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>Không bỏ được %1. Hệ thống báo: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>Không tạo được thư mục %1: bạn không có quyền. Hãy đổi quyền của thư mục bên trên, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>Không tạo được thư mục %1: đĩa chỉ đọc. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>Không tạo được thư mục %1: đĩa đầy. Hãy giải phóng chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>Không tạo được thư mục %1: có tệp chắn chỗ. Hãy dời tệp đó, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>Thư mục %1 là liên kết tượng trưng, không được theo ở đây. Hãy thay bằng thư mục, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>Không tạo được thư mục %1: tên quá dài. Hãy chọn tên ngắn hơn.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>Không tạo được thư mục %1. Hệ thống báo: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 quá lớn: chỉ đọc tối đa %2. Hãy rút ngắn, hoặc chỉ tệp khác.</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 kết thúc quá sớm, ở dòng %2: thiếu một phần tệp. Hãy lấy bản sao đầy đủ.</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1, dòng %2: số này vượt phạm vi. Hãy sửa.</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1, dòng %2: JSON không có ký tự thoát này sau dấu gạch chéo ngược. Hãy sửa.</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1, dòng %2: thiếu dấu hai chấm sau khóa. Hãy thêm.</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1, dòng %2: thiếu dấu phẩy hoặc ngoặc đóng. Hãy thêm.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1, dòng %2: đây không phải JSON. Hãy sửa dòng này.</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 rỗng. Hãy lấy bản sao đầy đủ.</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 có xung đột hợp nhất git ở dòng %2. Hãy giải quyết, rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1, dòng %2: đây không phải UTF-8. Hãy lưu tệp dạng UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1, dòng %2: ngoặc lồng quá sâu. Hãy bỏ bớt.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 là JSON, nhưng không phải đối tượng trong ngoặc nhọn. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1, dòng %2: khóa “%3” xuất hiện lần thứ hai. Hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 dẫn ra ngoài thư mục %2. Hãy dùng đường dẫn bên trong thư mục đó.</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>“%1” không phải đường dẫn đến tệp. Hãy chỉ một tệp trong %2.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>Không hiểu được thiết lập trong %1; chúng nay nằm ở %2. Askwell khởi động với thiết lập thường lệ.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1, dòng %2: đây không phải TOML hợp lệ. Hãy sửa dòng này.</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1, dòng %2: dòng có hơn 400 dấu chấm, không được đọc. Hãy viết thành nhiều dòng.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1, dòng %2: phần đầu dùng neo hoặc bí danh (&amp; hoặc *), không được đọc. Hãy viết rõ giá trị hoặc đặt trong dấu nháy.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1, dòng %2: phần đầu không phải danh sách khóa và giá trị. Hãy viết các dòng như “id: my-framework”.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1, dòng %2: phần đầu lồng sâu hơn 16 cấp. Hãy làm phẳng hơn.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1, dòng %2: phần đầu có cùng một khóa hai lần. Hãy giữ một.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1, dòng %2: phần đầu dài hơn 16 KiB. Hãy rút ngắn, hoặc đóng bằng dòng ba dấu gạch nối.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1, dòng %2: phần đầu không phải YAML hợp lệ. Hãy sửa dòng này hoặc bỏ phần đầu.</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 đã bị bỏ từ khi được đọc, nên không có gì thay đổi. Hãy lưu với tên khác, hoặc lưu lần nữa để đưa nó trở lại.</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 đã tồn tại, nên không có gì thay đổi. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>%1 đã bị chương trình khác thay đổi từ khi được đọc, nên không có gì thay đổi. Hãy xem khác biệt trước, hoặc đọc lại.</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1 đã xong, nhưng đĩa không xác nhận được. Hãy kiểm tra đĩa và giữ bản sao. Hệ thống báo: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1, dòng %2: trang không có tiêu đề. Hãy mở đầu bằng dòng như “# Name of the framework”.</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1, dòng %2: trang không có ngữ cảnh lâu dài. Hãy thêm tiêu đề “Persistent Context (Put in `.cursor/rules.md`)” với quy tắc trong khối rào bên dưới.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1, dòng %2: trang không hỏi câu nào. Hãy thêm tiêu đề “User Prompt Template” với khối rào bên dưới có các dòng như “Task:” và “[Describe the task.]”.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1, dòng %2: trang hỏi hơn 32 câu. Hãy giữ những câu chỉ người dùng trả lời được.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1: mã “%2” được dùng thành “%3”: chữ thường, chữ số và gạch nối.</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1: mẫu prompt có văn bản không thuộc câu hỏi nào: “%2”. Hãy đặt nó trong ngoặc dưới một nhãn.</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1: mẫu prompt rỗng hoặc thiếu, nên câu hỏi lấy từ ví dụ đã điền.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1: nhãn “%2” xuất hiện hai lần trong mẫu prompt. Hãy cho mỗi câu hỏi nhãn riêng.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1: nhãn “%2” xuất hiện hai lần trong ví dụ đã điền. Văn bản của chúng được nối lại.</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1: ví dụ đã điền không có câu trả lời dưới “%2”.</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1, dòng %2: %n ký tự vô hình hoặc đổi hướng, ký tự đầu là U+%3. Công cụ AI đọc chúng dù không ai thấy: hãy bỏ đi trừ khi bạn biết vì sao chúng ở đó.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 lớn hơn 64 KiB, quá lớn cho trang framework. Trang thật khoảng 8 KB: hãy rút ngắn, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 có cùng mã với %2 (“%3”) đang được dùng. Hãy cho một trong hai mã khác trong phần đầu, hoặc bỏ nó.</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Không có thư mục cho trang framework, vì môi trường không chỉ thư mục nhà. Hãy đặt HOME hoặc XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>Trang framework với mã “%1” đã có (%2). Hãy thay nó, hoặc cho trang mới mã khác trong phần đầu.</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>%1 nằm ở chỗ dành cho trang và chứa thứ khác. Hãy đổi tên hoặc bỏ nó, rồi thêm lại trang.</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1, dòng %2: dòng này mở hơn 100 danh sách lồng nhau. Hãy bỏ dấu danh sách thừa.</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1, dòng %2: khối rào bắt đầu ở đây không bao giờ đóng. Hãy đóng bằng dòng giống dòng mở, hoặc lấy lại trang nếu nó bị cắt.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1, dòng %2: tệp có byte NUL, nên không phải tệp văn bản. Hãy chọn trang Markdown lưu dạng UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1, dòng %2: đây không phải văn bản UTF-8. Hãy lưu trang dạng UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 rỗng. Hãy chọn trang framework, hoặc viết một trang theo ví dụ trong tài liệu.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1, dòng %2: phần đầu bắt đầu ở đây và không kết thúc. Hãy đóng bằng dòng ba dấu gạch nối.</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>Trang không nêu tệp cho quy tắc. Hãy dùng đích khác, hoặc nêu trong tiêu đề, như “Persistent Context (Put in `.cursor/rules.md`)”.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>Trang muốn đặt quy tắc vào “%1”, không phải đường dẫn thường trong dự án. Hãy dùng đích khác, hoặc nêu đường dẫn như `.cursor/rules.md` trong trang.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>Trang muốn đặt quy tắc vào “%1”, nằm trong thư mục riêng của Git. Hãy dùng đích khác, hoặc nêu đường dẫn như `.cursor/rules.md` trong trang.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>Trang muốn đặt quy tắc vào “%1”, không kết thúc bằng .md, .mdc hoặc .txt. Hãy dùng đích khác, hoặc nêu đường dẫn như `.cursor/rules.md` trong trang.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>Đã bỏ qua “%1”: không phải kho của bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>Đã bỏ qua “%1”: là liên kết dẫn ra ngoài bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>Đã bỏ qua %1: chưa có phiên bản nào được tải xong.</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>Bộ nhớ đệm có hơn %1 thư mục; các thư mục khác bị bỏ qua.</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>Bộ nhớ đệm chứa nhiều hơn mức đọc một lần: thiếu thẻ và tham số của những mục cuối.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 nêu “%2”, không phải đường dẫn tuyệt đối, nên không biết bộ nhớ đệm Hugging Face ở đâu. Hãy cho đường dẫn bắt đầu bằng dấu gạch chéo.</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>Không biết bộ nhớ đệm Hugging Face ở đâu, vì HOME không chỉ thư mục nào. Hãy đặt HOME là thư mục nhà, hoặc HF_HUB_CACHE là bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 không cho phép sử dụng thương mại.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 không cho phép sử dụng thương mại; điều đó có chạm tới mô hình huấn luyện trên dữ liệu hay không còn bỏ ngỏ, và Creative Commons hiểu theo hướng thận trọng.</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 không nói gì về điều khoản. Hãy đọc văn bản giấy phép trước khi dùng.</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 hạn chế một số lĩnh vực, và đây có vẻ là một. Hãy đọc Attachment A.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 yêu cầu chuyển tiếp bản thỏa thuận, thông báo và “Built with Llama”; từ 3.1, cả tên bắt đầu bằng “Llama”.</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 không cho phép dùng đầu ra để cải thiện mô hình ngôn ngữ lớn khác.</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 ràng buộc mô hình huấn luyện trên đầu ra của nó: tên và điều khoản đi theo.</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 không cấp quyền với mô hình đa phương thức cho người sống hoặc đặt trụ sở ở EU. Hãy đọc chính sách sử dụng.</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>%1 đòi giấy phép riêng khi có hơn 700 triệu người dùng mỗi tháng.</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 yêu cầu chuyển tiếp các hạn chế sử dụng (Attachment A) thành điều khoản có thể thực thi.</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 không cho phép phát hành thứ phái sinh từ nó.</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 yêu cầu cùng giấy phép cho thứ dựa trên nó; hiểu thận trọng thì gồm cả mô hình.</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 bỏ các điều khoản của %1.</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 yêu cầu giữ thông báo: hãy nêu trong thẻ mô hình.</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 yêu cầu mã nguồn của thứ xây trên nó khi phát hành hoặc, với AGPL và OSL, khi cung cấp dịch vụ; trọng số có tính hay không còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>Bản sao tại máy không có tệp LICENSE: %1 chỉ là nhãn. Hãy tìm văn bản.</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>Ngoài %1 còn có điều khoản truy cập: mỗi người dùng đã chấp nhận trên Hub.</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>Mã %1 và %2 không thể thành một chương trình được phát hành.</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>Không đọc %1: nó dẫn ra ngoài thư mục dự án.</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 không phải tệp safetensors đầy đủ. Hãy tải lại nếu cần dùng mô hình.</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>Phần đầu của %1 quá dài để đọc, nên không đếm tham số. Hãy xem trang mô hình trên Hub.</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1: việc “%2” có ở hai ví dụ. Hãy cho mỗi ví dụ việc riêng.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1: câu hỏi “%2” không có &quot;ask&quot;. Hãy viết cách hỏi bằng lời giản dị.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1: câu hỏi “%2” không có &quot;help&quot;. Hãy viết một dòng giúp trả lời.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1: câu hỏi “%2” chỉ có một trong &quot;weak&quot; và &quot;good&quot;. Hãy viết cả hai hoặc không viết.</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1: ví dụ “%2” xuất hiện hai lần. Hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1: phần tiếp của “%2” dài hơn %3 ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1: “%2” có &quot;job&quot;, nhưng chỉ ví dụ của câu hỏi đầu (“%3”) mới có. Hãy bỏ nó.</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1: “%2” đi với “%3”, không phải việc của ví dụ nào. Hãy sửa &quot;goesWith&quot;.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1: phần tiếp của “%2” bắt đầu ngay sau chữ cuối. Hãy bắt đầu bằng dấu cách hoặc dấu câu.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1: phần tiếp của “%2” có ngoặc không phải ô trống. Hãy viết ô trống là {{name}}, có chữ ngay sau ngoặc.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1: bỏ mệnh đề của “%2” làm mất lời “%3” của trang. Hãy đặt dấu câu giữa hai phần.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1: bỏ mệnh đề của “%2” còn lại “%3”. Hãy viết phần tiếp sao cho còn lại một câu.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1: ô trống “%2” có giá trị mặc định hoặc lựa chọn khác nhau. Một tên chỉ có một nghĩa trong hướng dẫn: hãy đổi tên một ô.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1: ô trống “%2” có trong phần tiếp, nhưng không có trong &quot;blanks&quot;. Hãy thêm nó kèm gợi ý.</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1: ô trống “%2” và “%3” chỉ khác chữ hoa. Hãy viết giống nhau.</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1: không phần tiếp nào có ô trống “%2”. Hãy dùng nó, hoặc bỏ khỏi &quot;blanks&quot;.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1: ô trống “%2” không có &quot;hint&quot;. Hãy viết ví dụ về điều cần điền.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1: ô trống “%2” không có &quot;sample&quot;. Hãy viết giá trị để thử các câu.</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1: một giá trị của ô trống “%2” có ngoặc. Giá trị là từ thường: hãy bỏ ngoặc.</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 là hướng dẫn của “%2”, không phải của “%3”. Hãy sửa &quot;framework&quot;, hoặc đặt nó cạnh trang của nó.</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1: trang “%2” không có câu hỏi “%3”. Hãy sửa mã, hoặc bỏ khỏi hướng dẫn.</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1: trang không có ví dụ “%2” dưới “%3”. Hãy viết như trang, hoặc bỏ khỏi hướng dẫn.</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 không nói là hướng dẫn của trang nào. Hãy thêm &quot;framework&quot; với mã của trang.</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 không hướng dẫn câu hỏi nào. Hãy thêm &quot;questions&quot; với một mục cho mỗi câu hỏi.</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 không phải hướng dẫn: &quot;format&quot; không phải &quot;askwell-guide&quot;. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 được viết cho Askwell mới hơn (định dạng %2, bản này biết %3). Hãy cập nhật Askwell, hoặc dùng bản cũ hơn của hướng dẫn.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; phải là số nguyên từ 1. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1: &quot;%2&quot; không nói là ví dụ nào của trang. Hãy thêm &quot;example&quot; với lời của nó.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; phải là văn bản. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; phải là đối tượng trong ngoặc nhọn. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; phải là danh sách trong ngoặc vuông. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1: &quot;%2&quot; có hơn %3 mục. Hãy giữ những mục tốt nhất.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1: &quot;%2&quot; dài hơn %3 ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1: &quot;%2&quot; có ký tự xuống dòng hoặc điều khiển khác. Hãy viết trên một dòng.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1: &quot;%2&quot; có nửa ký tự. Hãy viết cả ký tự.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1: &quot;%2&quot; có ký tự vô hình hoặc đổi hướng, U+%3. Công cụ AI đọc nó dù không ai thấy: hãy bỏ nó.</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>%1 nằm ở chỗ dành cho hướng dẫn của trang. Hãy đổi tên hoặc bỏ nó, rồi thêm lại trang.</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>Không kiểm tra được bí mật trong văn bản này. Hãy tự xem trước khi sao chép.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Viết %1</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>Yêu cầu mô hình biết %1</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>Nêu thước đo khác</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>“%1” giống một chỗ còn phải điền.</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>Giữ điều khoản của %1</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 tỷ tham số với %2 cần khoảng %3 đến %4 GB; có %5 GB: vừa.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 tỷ tham số với %2 cần khoảng %3 đến %4 GB; có %5 GB: sát giới hạn.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 tỷ tham số với %2 cần khoảng %3 đến %4 GB; có %5 GB: không vừa.</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>Yêu cầu trọng số 4 bit</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>Yêu cầu QLoRA</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>Yêu cầu mô hình nhỏ hơn</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>Cần: %1 = %2 đến %3 GB, với 1 GB = 2^30 byte.</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>Có: %1 × %2 = %3 GB.</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>Trong đó bộ nhớ đệm key-value: 2 × %1 lớp × %2 đầu × %3 × %4 token × %5 cùng lúc × 2 byte = %6 GB.</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>Có: %1 GB.</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>Giá trị kích hoạt, chương trình khác và ngữ cảnh dài hơn cộng thêm.</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>Vừa khi số cao còn để trống 15 %; không vừa khi cả số thấp cũng vượt.</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>Sửa các ký tự</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>Đây là loại tác vụ nào?</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>Dữ liệu bằng ngôn ngữ nào?</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>Làm sao biết là tốt?</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>Nêu thước đo</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1, sổ ghi các tệp Askwell đã ghi vào dự án này, bị hỏng. Hãy bỏ nó: khi đó Askwell coi các tệp ấy là của người khác và hỏi trước khi thay.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 do Askwell mới hơn ghi. Hãy cập nhật Askwell, hoặc bỏ tệp: khi đó Askwell coi các tệp đã ghi là của người khác.</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>Có một glob rỗng. Hãy cho mẫu như src/**/*.py.</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>Glob “%1” có ký tự vô hình. Hãy gõ lại không có chúng.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>Glob “%1” có dấu nháy hoặc gạch chéo ngược. Glob dùng / và không dùng dấu nháy.</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>Glob “%1” ra ngoài dự án. Hãy cho nó tương đối với dự án.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>Glob “%1” có dấu phẩy, mà công cụ này coi là hết mẫu. Hãy cho từng lựa chọn thành glob riêng.</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>Glob “%1” phải có dấu nháy, mà Cursor coi dấu nháy là một phần của nó. Hãy viết không có [ ] { } # : và không có ! &amp; | &gt; % @ - ? ~ ở đầu.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>“%1” không thể là tên tệp. Hãy cho một từ như my-rules.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>“%1” không thể là tên tệp ở mọi nơi. Hãy bỏ / \ : * ? &quot; &lt; &gt; | và ký tự vô hình.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>“%1” không thể là tên tệp ở mọi nơi. Hãy bỏ dấu chấm và dấu cách ở hai đầu.</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>“%1” là tên thiết bị trên Windows. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>Tên “%1” quá dài cho tệp. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>Git bỏ qua tệp này: nó ở lại trên máy này.</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>Nó có thay đổi chưa commit.</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>Nó chưa có trong git.</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Kho Git</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>Không phải kho Git</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>“%1” không thể là tên trong liên kết Cursor. Cursor nhận chữ A đến Z, chữ số, dấu chấm, gạch nối và gạch dưới, tối đa %2.</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>Liên kết cần %1 ký tự, mà Cursor nhận tối đa %2. Hãy sao chép văn bản và dán vào Cursor.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1: dòng %2 mở phần của Askwell, và không dòng nào đóng. Hãy đặt dòng &lt;!-- END:askwell --&gt; ở chỗ kết thúc, hoặc bỏ dòng %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1: dòng %2 đóng phần của Askwell, và không dòng nào mở. Hãy đặt dòng &lt;!-- BEGIN:askwell --&gt; ở chỗ bắt đầu, hoặc bỏ dòng %2.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1: dòng %2 đóng phần của Askwell trước khi có dấu khác ở dòng %3. Hãy để lại một cặp dấu, dấu mở trước.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1: dòng %2 mở phần của Askwell, và dòng %3 mở lần nữa trước khi đóng. Hãy để lại một cặp dấu.</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1: phần của Askwell ở dòng %2 đến %3, và dòng %4 có thêm một dấu. Hãy để lại một cặp dấu.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 là văn bản UTF-16, Askwell không ghi vào. Hãy lưu dạng UTF-8 trước.</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 có byte NUL, nên không phải văn bản để Askwell thêm vào. Hãy lưu dạng văn bản UTF-8 trước.</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>Quy tắc có dòng đánh dấu đầu hoặc cuối phần của Askwell trong tệp. Hãy bỏ dòng đó khỏi quy tắc.</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>Quy tắc có ký tự NUL. Hãy bỏ nó khỏi quy tắc.</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 sẽ bị ghi hai lần, cho %2 và cho %3, với văn bản khác nhau. Hãy chọn một, hoặc đặt tên khác cho một.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>đã cập nhật</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>do Askwell ghi, quy tắc đã đổi từ đó</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>do Askwell ghi, người khác đã sửa từ đó</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>do người khác ghi</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>không ghi được</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>phần của Askwell là mới</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>phần của Askwell đã cập nhật</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>phần của Askwell như Askwell đã ghi, quy tắc đã đổi từ đó</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>phần của Askwell đã bị người khác sửa từ đó</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>phần của Askwell do dự án hoặc bản sao khác ghi</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>Một Askwell khác đang lưu vào %1. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 che tệp này khỏi %2. Dòng %3 trong %1 sẽ đưa nó vào.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 che tệp này khỏi %2.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 che %2 khỏi %3. Dòng %4 trong %1 sẽ đưa nó vào.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 che %2 khỏi %3.</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 nêu %2: Aider đọc nó ở đây.</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>Không %1 nào ở đây nêu %2: Aider chỉ đọc khi được bảo.</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 nêu tệp khác: Gemini CLI không đọc %2 ở đây.</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>Nhận các quy tắc này hai lần, từ tệp này và một tệp khác: %1.</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>Sẽ được đọc: có.</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>Sẽ được đọc: chỉ nếu …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>Sẽ được đọc: không có tài liệu.</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>Tệp cho %1 (%2) luôn áp dụng: nó không biết glob. Hãy bỏ glob, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>Chưa chọn tệp nào. Hãy chọn nơi đặt.</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>Chưa có prompt để lưu. Hãy trả lời các câu hỏi trước.</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>Các mục lớn nhất, theo dòng: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>Các mục lớn nhất, theo byte: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>Các mục lớn nhất, theo ký tự: %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>Khoảng %1 token.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>Không có thư mục %1. Hãy chọn thư mục dự án.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 là tệp. Hãy chọn thư mục dự án.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>Không vào được thư mục %1: thiếu quyền. Hãy đổi quyền, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>Văn bản lớn hơn %1. Hãy lấy lại văn bản ngắn hơn, như một prompt hoặc một tệp quy tắc.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 không phải văn bản UTF-8: nó có byte NUL. Hãy lưu dạng UTF-8, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 không phải văn bản UTF-8. Hãy lưu dạng UTF-8, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>Trang framework đòi tệp này; tài liệu của Cursor không liệt kê nó.</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 dòng; Cursor khuyên tối đa 500 mỗi quy tắc.</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>Cursor đọc các tệp .mdc trong .cursor/rules.</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>Cursor gợi ý nó trong khung chat khi bạn gõ / và tên tệp.</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 dòng; Claude Code khuyên dưới 200 mỗi tệp.</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>Claude Code đọc các tệp .md trong .claude/rules.</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 ký tự; phần duyệt mã của Copilot chỉ đọc 4.000 ký tự đầu, khung chat đọc hết.</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 dòng; GitHub khuyên tối đa khoảng 1.000 mỗi tệp.</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>Copilot đọc nó khi làm việc với tệp khớp applyTo.</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 ký tự; Devin nhận 12.000 mỗi quy tắc.</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>Devin, tên là Windsurf đến tháng 6 năm 2026, đọc các tệp .md trong .devin/rules.</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>Cline đọc các tệp .md trong .clinerules.</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>Junie đọc các tệp .md trong .junie/rules khi dự án không có .junie/AGENTS.md.</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>Kiro đọc các tệp .md trong .kiro/steering.</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 byte; Codex đọc tối đa 32.768 của mọi AGENTS.md từ gốc dự án đến thư mục của nó.</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex, Cursor, Copilot, Devin, Cline, Kiro và công cụ khác đọc AGENTS.md. Claude Code đọc nó khi không có CLAUDE.md, Gemini khi thiết lập nêu nó.</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>Claude Code đọc CLAUDE.md; Cursor cũng đọc, bên cạnh quy tắc riêng.</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>Copilot đọc .github/copilot-instructions.md trong khung chat, tác nhân và phần duyệt.</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>Gemini CLI đọc GEMINI.md, trừ khi context.fileName trong thiết lập nêu tệp khác.</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>Zed đọc .rules trước mọi tệp khác, rồi không đọc tệp nào khác.</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>Aider chỉ đọc CONVENTIONS.md khi .aider.conf.yml ghi read: CONVENTIONS.md, hoặc sau /read CONVENTIONS.md.</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>Công cụ có đọc hay không tùy nơi bạn đặt và điều bạn bảo nó.</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>Bản sao lưu của %1, %2, bị hỏng. Không hoàn tác gì: hãy khôi phục tệp từ lịch sử của dự án.</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>%1 vừa bị người khác thay đổi. Hãy hoàn tác lần nữa để tiếp tục.</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Đã đổi từ khi Askwell ghi: %1. Không hoàn tác gì: thay đổi của bạn sẽ mất.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>Không có gì để hoàn tác: không ghi nhận lần lưu nào vào %1.</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 có lời của người khác. Hãy xem những gì sẽ thay đổi, rồi đồng ý thay.</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>%1 đã đổi từ khi Askwell xem. Chưa ghi gì: hãy xem lại những gì sẽ thay đổi.</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 Các tệp này đã được ghi và không trả lại được: %2. Hoàn tác sẽ trả lại khi nguyên nhân hết.</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 không phải bản nháp của Askwell.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>Một bản nháp không đọc được và được để riêng thành %1. Hãy mở tệp đó bằng trình soạn thảo để lấy lại lời.</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>Bản nháp %1 do Askwell mới hơn ghi và ở nguyên chỗ. Hãy cập nhật Askwell để mở.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>Lịch sử trong %1 do Askwell mới hơn ghi và giữ nguyên. Hãy cập nhật Askwell để xem.</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>Không hiểu được lịch sử trong %1; nó nay nằm ở %2. Lịch sử mới bắt đầu.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>Không đổi được lịch sử trong %1. Hãy xem quyền của tệp.</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>Văn bản không được giữ trong lịch sử: nó lớn hơn %1, mức tối đa của lịch sử.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; phải là thời gian như 2026-01-31T12:00:00Z. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; phải là danh sách văn bản. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; phải là concise, full hoặc chosen. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1: câu trả lời &quot;%2&quot; của prompt &quot;%3&quot; lớn hơn %4. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 không phải dự án Askwell: &quot;format&quot; không phải &quot;askwell-profile&quot;. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; phải là số nguyên, từ 1. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 do Askwell mới hơn ghi (định dạng %2, bản này biết %3). Nó chỉ mở để đọc; hãy cập nhật Askwell để sửa.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>Dự án “%1” lớn hơn %2, nên không lưu được. Hãy bỏ vài prompt, hoặc rút ngắn câu trả lời.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>Không có dự án “%1”. Hãy liệt kê dự án để xem tên.</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Không có thư mục cho dự án, vì môi trường không chỉ thư mục nhà. Hãy đặt HOME hoặc XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 phải kết thúc bằng .askwell để được nhận là dự án. Hãy đổi tên.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>Dự án “%1” không còn trong thùng rác.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>Thư mục %1 không có tệp .askwell. Hãy chỉ một dự án hoặc tệp của nó.</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>Nhiều dự án tên “%1”. Hãy chỉ một bằng mã: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>Thư mục %1 có nhiều tệp dự án. Hãy chỉ một: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>bỏ %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>Đang chờ bạn đồng ý: %n tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>Sẽ không ghi: %n tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>Lưu %n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>Chưa có gì để lưu. Hãy viết một câu trả lời trước.</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>Đây giống bí mật (%1, %2). Hãy thay bằng tên biến môi trường.</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>Bí mật: khóa, token hoặc mật khẩu</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>Bí mật có dạng mà bảng không biết.</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>Thay bằng %3</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>“%1” còn phải điền.</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>Chỗ giữ sẵn của chính trang, hoặc ô còn trống</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>Chỗ thiếu trông như từ thường.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>“%1” giống dữ liệu cá nhân. Hãy thay bằng giá trị bịa.</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>Dữ liệu cá nhân được dán: địa chỉ e-mail, số điện thoại, tài khoản hoặc thẻ</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>Tên, địa chỉ, và số không có dạng rõ.</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>Viết một giá trị bịa</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>“%1” là dữ liệu cá nhân. Hãy nói cách xử lý.</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>Nói về dữ liệu cá nhân mà không nói cách xử lý</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>Cách xử lý đã nêu có đủ hay không.</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>Yêu cầu một kế hoạch</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>“%1” là lĩnh vực có quản lý. Hãy nêu quy định áp dụng và ai duyệt quyết định.</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>Lĩnh vực có quản lý, thiếu quy định hoặc người duyệt</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>Quy định nào áp dụng.</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>Yêu cầu cả hai</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>Pipeline %1 đã bị bỏ trong Transformers v5. Hãy nạp mô hình bằng lớp AutoModel, hoặc ghim transformers&lt;5.</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Pipeline mà Transformers v5 đã bỏ</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>Phiên bản nào được cài, khi cả văn bản lẫn dự án không nói.</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>Yêu cầu thứ v5 có</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 đã bị bỏ hoặc đổi tên. Hãy dùng %2.</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>Tên hoặc đối số đã bị bỏ hoặc đổi tên</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>Tên ngoài bảng.</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>Yêu cầu tên mới</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1: Transformers v5 chỉ có lớp PyTorch.</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>Lớp TensorFlow và Flax của Transformers</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>Mô hình TensorFlow của thư viện khác, vẫn còn.</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>Yêu cầu PyTorch</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 không còn chạy script nạp. Hãy dùng Parquet hoặc dạng chỉ có dữ liệu khác.</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>Script nạp, mà datasets không còn chạy</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>Kho chứa script như vậy.</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>Yêu cầu Parquet</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>“%1” chạy mã từ kho hoặc từ pickle.</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>Cách nạp có chạy mã</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>Tệp chứa gì.</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>Yêu cầu nạp an toàn</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>“%1” không kiểm được. Hãy cho một con số.</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>Mục tiêu chất lượng không có điểm dừng</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>Con số có đúng hay không.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Cho một con số</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>“%1” không nêu con số xuất phát hay cần đạt.</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>“Cải thiện” hoặc “giảm” mà không có số</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>Số viết bằng chữ ngoài nửa, một phần ba và gấp đôi.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Cho các con số</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>Accuracy che lớp hiếm. Hãy yêu cầu cả macro-F1 hoặc PR-AUC.</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>Accuracy trên dữ liệu mất cân bằng</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>Mất cân bằng mà văn bản không nhắc.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 không đo %2.</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>Chỉ số đo của loại tác vụ khác</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>Chỉ số phù hợp có đúng hay không.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>Bảng kê: baseline</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>“%1” để dữ liệu kiểm tra lọt vào huấn luyện. Hãy tinh chỉnh trên dữ liệu thẩm định và chỉ xem tập kiểm tra một lần.</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>Huấn luyện hoặc tinh chỉnh trên dữ liệu kiểm tra</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>Trùng lặp giữa các phần, nhóm chồng nhau, và đặc trưng lộ đáp án.</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>Yêu cầu chia sạch</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>“%1” để tương lai lọt vào huấn luyện. Hãy chia theo thời gian.</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>Chia ngẫu nhiên chuỗi thời gian</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>Dữ liệu có thứ tự thời gian mà văn bản không nhắc.</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>Yêu cầu chia theo thời gian</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 ví dụ là ít để fine-tuning toàn bộ %2 tỷ tham số. Hãy cân nhắc LoRA, SetFit hoặc encoder đóng băng.</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>Ít ví dụ để fine-tuning toàn bộ mô hình lớn</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>Các ví dụ giống nhau đến đâu.</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>Yêu cầu cách nhẹ hơn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Chia dữ liệu</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>Bảng kê: chia dữ liệu</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Tập dữ liệu</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>Bảng kê: tập dữ liệu</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>“%1” cần lý do. Thường bắt đầu từ mô hình đã huấn luyện trước.</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>Huấn luyện từ đầu không có lý do</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>Lý do có vững hay không.</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>Yêu cầu điểm xuất phát</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 không có phiên bản.</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>Mô hình hoặc tập dữ liệu không có phiên bản</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>Phiên bản có tồn tại hay không.</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Yêu cầu phiên bản</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 chỉ biết tiếng Anh, mà ngôn ngữ dữ liệu là %2.</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>Mô hình chỉ tiếng Anh cho ngôn ngữ khác</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>Mô hình ngoài bảng, và ngôn ngữ lộ qua quốc gia hoặc tên.</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>Yêu cầu mô hình biết ngôn ngữ đó</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 không được liệt kê cho %2.</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>Thư viện không được liệt kê cho tác vụ</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 không cho phép sử dụng thương mại, mà bản mô tả ghi “%2”. Nhãn khai báo, không phải tư vấn pháp lý.</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>Giấy phép phi thương mại và sử dụng thương mại</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>Văn bản giấy phép nói gì, và giấy phép không được nêu.</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>Yêu cầu thứ khác</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 bỏ các điều khoản của %2. Nhãn khai báo, không phải tư vấn pháp lý.</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>Giấy phép phát hành bỏ điều giấy phép gốc đòi hỏi, hoặc giấy phép mã không trộn được</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>Mô hình có tính là phái sinh từ dữ liệu hay không.</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>Yêu cầu giữ điều khoản</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 hạn chế cách dùng này (“%2”). Hãy đọc Attachment A.</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>Giấy phép cấm cách dùng: lĩnh vực trong Attachment A của OpenRAIL, đầu ra huấn luyện mô hình khác, Llama đa phương thức ở EU</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>Có đúng là cách dùng đó hay không.</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>Yêu cầu mô hình khác</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>“%1”: không nói được gì về việc sử dụng. Hãy đọc văn bản giấy phép trước khi dùng.</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>Giấy phép không nói gì</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>Văn bản giấy phép.</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>Yêu cầu văn bản</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>“%1” là sử dụng thương mại, mà không nói gì về giấy phép.</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>Sử dụng thương mại, không lời nào về giấy phép</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>Giấy phép nói gì.</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>Yêu cầu giấy phép</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 tỷ tham số với %2 cần khoảng %3 đến %4 GB; có %5 GB.</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>Mô hình không vừa bộ nhớ</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>Giá trị kích hoạt, offload, và cỡ hoặc card không được nêu.</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>Yêu cầu cách nhẹ hơn</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1 (compute capability %2) không hỗ trợ %3.</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>Định dạng số hoặc kernel mà card không có</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>Giả lập, vốn chậm.</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>Viết thứ card làm được</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Phần cứng</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>Bảng kê: phần cứng</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>“%1” không có con số.</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>Tốc độ hoặc kích thước không có số</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>Con số có đạt được hay không.</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 tỷ tham số cần khoảng %3 đến %4 GB; %2 có %5 GB.</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>Mô hình quá lớn cho thiết bị biên</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>Còn gì khác chạy trên thiết bị.</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>Đây là tác vụ Hugging Face nào?</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>Không nhận ra tác vụ (hướng dẫn hỏi)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>Có nhiều tác vụ được nêu. Tác vụ nào trước?</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>Nhận ra nhiều tác vụ</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>Không nêu ngôn ngữ (hướng dẫn hỏi)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>Huấn luyện và triển khai trong một prompt. Hai prompt cho câu trả lời tốt hơn.</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>Huấn luyện và triển khai trong một prompt</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>Công việc vốn đi với nhau.</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Chia công việc</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>“%1” không nói gì với trợ lý. Hãy nói điều cần.</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>Lời thổi phồng</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>Lời thổi phồng bằng từ khác.</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Yêu cầu một con số</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>Các ký tự “%1” bị hỏng. Hãy dán lại văn bản dạng UTF-8.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Ký tự hỏng</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>Văn bản hỏng của bảng mã khác.</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>“%1” là kết quả kinh doanh. Hãy nêu chỉ số đo của mô hình thay cho nó.</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>Kết quả kinh doanh không có chỉ số đo của mô hình</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>Chỉ số có đi theo kết quả hay không.</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>“%1”: thứ dán vào trợ lý sẽ rời máy này.</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>Tài liệu mật đang đến công cụ đám mây</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>Trợ lý chạy ở đâu.</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>Yêu cầu cẩn trọng</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Khả năng tái lập</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>Bảng kê: khả năng tái lập</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>Hạn chế và thẻ</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>Bảng kê: hạn chế</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>Có nêu thước đo chất lượng: “macro-F1”, “word error rate below 15 %”.</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>So sánh với gì?</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>Kết quả được so với gì: “the current rules”, “zero-shot”, “0.71 today”.</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>Nêu baseline</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>Dữ liệu được tách riêng cho lần kiểm tra cuối ra sao?</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>Dữ liệu được để riêng ra sao: “a held-out test set”, “80/10/10”.</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>Yêu cầu chia dữ liệu</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>Trên dữ liệu nào?</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>Dữ liệu nào: tên, hoặc số ví dụ.</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>Nêu dữ liệu</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>Chạy trên máy nào?</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>Chạy ở đâu: card, cỡ bộ nhớ, thiết bị.</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>Nêu máy</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>Giấy phép nào chấp nhận được?</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>Có nói đến giấy phép: “Apache-2.0 only”.</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>Phải nhanh đến đâu, ở mức tải nào?</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>Tốc độ, tải hoặc bộ nhớ có con số.</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>Lặp lại lần chạy bằng cách nào?</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>Cách lặp lại lần chạy: seed, cấu hình, theo dõi, phiên bản.</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>Nó không làm được gì, và có thể sai với ai?</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>Nó không làm được gì, hoặc thẻ mô hình.</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>Yêu cầu thẻ mô hình</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>Ghim vào bản sao trên máy này</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>Viết “validation”</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>Nêu một con số</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 yêu cầu chuyển tiếp một điều. Nhãn khai báo, không phải tư vấn pháp lý.</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>Giấy phép yêu cầu chuyển tiếp một điều: hạn chế, thông báo, tên, mã nguồn</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>Văn bản giấy phép nói gì ngoài lớp của nó, và trọng số có tính là tác phẩm phái sinh hay không.</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>Yêu cầu danh sách</translation>
    </message>
</context>
</TS>
