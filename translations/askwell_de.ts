<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with rules</source>
        <translation>Prompt &amp;mit Regeln kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rules only</source>
        <translation>Nur &amp;Regeln kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>As a /&amp;command in Cursor…</source>
        <translation>Als /&amp;Befehl in Cursor…</translation>
    </message>
    <message>
        <source>&amp;Open in Cursor</source>
        <translation>In Cursor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the &amp;rules in Cursor</source>
        <translation>&amp;Regeln in Cursor öffnen</translation>
    </message>
    <message>
        <source>Open as a /&amp;command in Cursor</source>
        <translation>Als /&amp;Befehl in Cursor öffnen</translation>
    </message>
    <message>
        <source>&amp;Prompt…</source>
        <translation>&amp;Prompt…</translation>
    </message>
    <message>
        <source>Prompt &amp;with rules…</source>
        <translation>Prompt &amp;mit Regeln…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save ru&amp;les…</source>
        <translation>Rege&amp;ln speichern…</translation>
    </message>
    <message>
        <source>&amp;New prompt</source>
        <translation>&amp;Neuer Prompt</translation>
    </message>
    <message>
        <source>Prompts of this pro&amp;ject…</source>
        <translation>Prompts dieses Pro&amp;jekts…</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>&amp;Projekte…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Save in project &amp;folder…</source>
        <translation>Im Projekt&amp;ordner speichern…</translation>
    </message>
    <message>
        <source>See a finished &amp;example</source>
        <translation>Fertiges Beispiel &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Why these questions?</source>
        <translation>&amp;Warum diese Fragen?</translation>
    </message>
    <message>
        <source>Ask &amp;me each time</source>
        <translation>Jedes Mal fra&amp;gen</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Nächste Anmerkung</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Vorige Anmerkung</translation>
    </message>
    <message>
        <source>All rema&amp;rks</source>
        <translation>Alle An&amp;merkungen</translation>
    </message>
    <message>
        <source>M&amp;odels on this machine…</source>
        <translation>Mo&amp;delle auf diesem Rechner…</translation>
    </message>
    <message>
        <source>Find on the &amp;Hub…</source>
        <translation>Auf dem &amp;Hub suchen…</translation>
    </message>
    <message>
        <source>&amp;Add a framework page…</source>
        <translation>Framework-Seite h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Textgröße zurücksetzen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>A&amp;bout Askwell</source>
        <translation>Üb&amp;er Askwell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Start from a &amp;text…</source>
        <translation>Mit einem &amp;Text beginnen…</translation>
    </message>
    <message>
        <source>Larger pane</source>
        <translation>Größerer Bereich</translation>
    </message>
    <message>
        <source>Smaller pane</source>
        <translation>Kleinerer Bereich</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AboutPage</name>
    <message>
        <source>About Askwell</source>
        <translation>Über Askwell</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts come from others too.</source>
        <translation>Askwell ist freie Software unter der GPL 3.0 oder neuer. Es baut auf Teilen anderer auf, und auch seine Fakten stammen von anderen.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Hinweise zu Drittanbietern</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::AnswerEditor</name>
    <message>
        <source>Ask me each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::BlankForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ConflictPage</name>
    <message>
        <source>Two versions of this project</source>
        <translation>Zwei Fassungen dieses Projekts</translation>
    </message>
    <message>
        <source>What the file holds now, and what it would hold after saving yours.</source>
        <translation>Was die Datei jetzt enthält und was sie nach dem Speichern Ihrer Fassung enthielte.</translation>
    </message>
    <message>
        <source>&amp;Reload the file</source>
        <translation>&amp;Datei neu laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::DifferenceView</name>
    <message>
        <source>Now</source>
        <comment>title of the old text in a comparison</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>title of the new text in a comparison</comment>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Die Datei jetzt</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>The file after saving</source>
        <translation>Die Datei nach dem Speichern</translation>
    </message>
    <message>
        <source>The two texts differ in too many lines to compare them here.</source>
        <translation>Die beiden Texte unterscheiden sich in zu vielen Zeilen, um sie hier zu vergleichen.</translation>
    </message>
    <message>
        <source>No line changes.</source>
        <translation>Keine Zeile ändert sich.</translation>
    </message>
    <message>
        <source>The last line gets the line end that it lacks now.</source>
        <translation>Die letzte Zeile erhält das Zeilenende, das ihr jetzt fehlt.</translation>
    </message>
    <message>
        <source>The last line loses its line end.</source>
        <translation>Die letzte Zeile verliert ihr Zeilenende.</translation>
    </message>
    <message>
        <source>More lines change.</source>
        <comment>for screen readers, after a list of changed lines</comment>
        <translation>Weitere Zeilen ändern sich.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>a line, for screen readers</comment>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ExamplePage</name>
    <message>
        <source>A finished example</source>
        <translation>Ein fertiges Beispiel</translation>
    </message>
    <message>
        <source>This is what the answers make together. Your own words stay as they are.</source>
        <translation>Das ergeben die Antworten zusammen. Ihre eigenen Worte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Finished example</source>
        <translation>Fertiges Beispiel</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <translation>Mit diesem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Zurück zu meinem Prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::Fact</name>
    <message>
        <source>This machine</source>
        <comment>adds its GPU and memory to the answer</comment>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>From this project</source>
        <comment>adds its versions to the answer</comment>
        <translation>Aus diesem Projekt</translation>
    </message>
    <message>
        <source>Models on this machine…</source>
        <translation>Modelle auf diesem Rechner…</translation>
    </message>
    <message>
        <source>Adds the GPU and the memory of this machine to the answer</source>
        <translation>Fügt der Antwort GPU und Arbeitsspeicher dieses Rechners hinzu</translation>
    </message>
    <message>
        <source>Adds the versions of Python and of its libraries to the answer</source>
        <translation>Fügt der Antwort die Versionen von Python und seinen Bibliotheken hinzu</translation>
    </message>
    <message>
        <source>Lists what is downloaded already, to insert one with its commit</source>
        <translation>Listet auf, was schon heruntergeladen ist, um eines davon mit seinem Commit einzufügen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>%1 is a number of places</comment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown of all that were found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <comment>%1 is the name of a field or pane</comment>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HelpPage</name>
    <message>
        <source>Read the prompt, fill the blanks that are left, and copy it. No remark has to be followed.</source>
        <translation>Lesen Sie den Prompt, füllen Sie die übrigen Lücken und kopieren Sie ihn. Keiner Bemerkung muss man folgen.</translation>
    </message>
    <message>
        <source>Tick the files that your tools read. Nothing is written before you save, and the last save can be undone.</source>
        <translation>Haken Sie die Dateien an, die Ihre Werkzeuge lesen. Vor dem Speichern wird nichts geschrieben, und das letzte Speichern lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Type to search, Enter opens. A project keeps its folder, its rules and the answers that are pinned.</source>
        <translation>Tippen sucht, die Eingabetaste öffnet. Ein Projekt behält seinen Ordner, seine Regeln und die angehefteten Antworten.</translation>
    </message>
    <message>
        <source>Every prompt of the project. Enter opens one.</source>
        <translation>Alle Prompts des Projekts. Die Eingabetaste öffnet einen.</translation>
    </message>
    <message>
        <source>What you copied and saved, on this machine only. Use a prompt again, or copy its text.</source>
        <translation>Was Sie kopiert und gespeichert haben, nur auf diesem Rechner. Verwenden Sie einen Prompt erneut oder kopieren Sie seinen Text.</translation>
    </message>
    <message>
        <source>The models of the Hugging Face cache. Enter puts one into the answer, with its commit.</source>
        <translation>Die Modelle im Hugging-Face-Cache. Die Eingabetaste setzt eines samt Commit in die Antwort.</translation>
    </message>
    <message>
        <source>Insert an example, or take it back</source>
        <translation>Ein Beispiel einfügen oder zurücknehmen</translation>
    </message>
    <message>
        <source>To the next blank, then on</source>
        <translation>Zur nächsten Lücke, dann weiter</translation>
    </message>
    <message>
        <source>Remove the chosen blank, or entry of a list</source>
        <translation>Die gewählte Lücke oder den Eintrag einer Liste entfernen</translation>
    </message>
    <message>
        <source>Rename the entry of a list</source>
        <translation>Den Eintrag einer Liste umbenennen</translation>
    </message>
    <message>
        <source>Duplicate the entry of a list</source>
        <translation>Den Eintrag einer Liste duplizieren</translation>
    </message>
    <message>
        <source>Starting from a text: move the sentence at the cursor</source>
        <translation>Beim Beginnen mit einem Text: den Satz am Cursor verschieben</translation>
    </message>
    <message>
        <source>Back to the prompt; nothing is lost</source>
        <translation>Zurück zum Prompt; nichts geht verloren</translation>
    </message>
    <message>
        <source>Answer in your own words, or begin with an example: it writes a sentence with blanks to fill. Everything you type is kept.</source>
        <translation>Antworten Sie mit eigenen Worten oder beginnen Sie mit einem Beispiel: Es schreibt einen Satz mit Lücken. Alles Getippte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you copied and saved. Secrets are masked before they are kept.</source>
        <translation>Was Sie kopiert und gespeichert haben. Geheimnisse werden maskiert, bevor sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Text of the chosen entry</source>
        <translation>Text des gewählten Eintrags</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>&amp;Verlauf führen</translation>
    </message>
    <message>
        <source>Clea&amp;r…</source>
        <comment>the history</comment>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>Wieder ver&amp;wenden</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Nothing yet. What you copy appears here.</source>
        <translation>Noch nichts. Was Sie kopieren, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Rules are no prompt: copy them</source>
        <translation>Regeln sind kein Prompt: kopieren Sie sie</translation>
    </message>
    <message>
        <source>The whole history goes, and this cannot be undone.</source>
        <translation>Der ganze Verlauf wird gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear left drafts and copies of replaced files too</source>
        <translation>Auch liegen gebliebene Entwürfe und Kopien ersetzter Dateien löschen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCacheModel</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Adapter</source>
        <comment>of a model</comment>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>no licence declared</source>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>not downloaded to the end</source>
        <translation>nicht vollständig heruntergeladen</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 by its card alone</source>
        <comment>a licence</comment>
        <translation>%1 nur laut Karte</translation>
    </message>
    <message>
        <source>gated</source>
        <comment>a model that wants terms accepted</comment>
        <translation>Zugang beschränkt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>%n Ordner des Caches wurde übergangen.</numerusform>
            <numerusform>%n Ordner des Caches wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Search by name, licence or task</source>
        <translation>Nach Name, Lizenz oder Aufgabe suchen</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Models and data sets</source>
        <translation>Modelle und Datensätze</translation>
    </message>
    <message>
        <source>Licences are those that the cards declare; this is no legal advice. “main” is the head of the day of the download.</source>
        <translation>Lizenzen sind die, die die Karten angeben; das ist keine Rechtsberatung. „main“ ist der Stand vom Tag des Herunterladens.</translation>
    </message>
    <message>
        <source>Find on the Hub</source>
        <translation>Auf dem Hub suchen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert into the answer</source>
        <translation>In die Antwort einfügen</translation>
    </message>
    <message>
        <source>Puts its name and commit where the cursor is in the answer</source>
        <translation>Setzt Name und Commit an die Stelle des Cursors in der Antwort</translation>
    </message>
    <message>
        <source>Looking at the Hugging Face cache…</source>
        <translation>Der Hugging-Face-Cache wird durchgesehen…</translation>
    </message>
    <message>
        <source>No model is downloaded on this machine yet: %1 does not exist.</source>
        <translation>Auf diesem Rechner ist noch kein Modell heruntergeladen: %1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 holds no model and no data set yet.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 enthält noch kein Modell und keinen Datensatz.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is open: %1.</source>
        <comment>%1 is its name</comment>
        <translation>Eine Lücke ist offen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%n Lücke ist offen: %1.</numerusform>
            <numerusform>%n Lücken sind offen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten gehen</translation>
    </message>
    <message>
        <source>A command does not ask for it.</source>
        <translation>Ein Befehl fragt nicht danach.</translation>
    </message>
    <message>
        <source>A command does not ask for them.</source>
        <translation>Ein Befehl fragt nicht danach.</translation>
    </message>
    <message>
        <source>Keep it in braces</source>
        <translation>In Klammern stehen lassen</translation>
    </message>
    <message>
        <source>Keep them in braces</source>
        <translation>In Klammern stehen lassen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>%1 are clauses of the prompt</comment>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>Select some words of your answer first; they become a blank that asks again.</source>
        <translation>Markieren Sie zuerst Wörter Ihrer Antwort; sie werden zu einer Lücke, die jedes Mal fragt.</translation>
    </message>
    <message>
        <source>Open without %1</source>
        <comment>%1 names questions</comment>
        <translation>Ohne %1 öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Ohne sie öffnen</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Ohne sie öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Save without %1</source>
        <comment>%1 names questions</comment>
        <translation>Ohne %1 speichern</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Copy without %1</source>
        <comment>%1 names questions</comment>
        <translation>Ohne %1 kopieren</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>Ohne sie kopieren</translation>
    </message>
    <message>
        <source>Copy without them</source>
        <translation>Ohne sie kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Nicht kopieren</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <comment>%1 is a file</comment>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>%1 names a question</comment>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <comment>%1 names questions</comment>
        <translation>%1 sind leer.</translation>
    </message>
    <message>
        <source>Replace it with %1</source>
        <comment>%1 names an environment variable</comment>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>The text holds a secret: %1 (%2).</source>
        <comment>%1 names the kind of secret, %2 is its masked beginning</comment>
        <translation>Der Text enthält ein Geheimnis: %1 (%2).</translation>
    </message>
    <message>
        <source>Rules copied.</source>
        <translation>Regeln kopiert.</translation>
    </message>
    <message>
        <source>Copied with the rules. Paste it into the chat.</source>
        <translation>Mit den Regeln kopiert. Fügen Sie es in den Chat ein.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. The rules are in no project yet.</source>
        <translation>Kopiert. Fügen Sie es in den Chat von Cursor ein. Die Regeln stehen noch in keinem Projekt.</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat. Rules: in %1.</source>
        <translation>Kopiert. Fügen Sie es in den Chat von Cursor ein. Regeln: in %1.</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Regeln speichern…</translation>
    </message>
    <message>
        <source>Copy with rules</source>
        <translation>Mit Regeln kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into Cursor’s chat.</source>
        <translation>Kopiert. Fügen Sie es in den Chat von Cursor ein.</translation>
    </message>
    <message>
        <source>Keep as a project</source>
        <translation>Als Projekt behalten</translation>
    </message>
    <message>
        <source>The rules are in no project yet.</source>
        <translation>Die Regeln stehen noch in keinem Projekt.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <comment>%1 is a folder</comment>
        <translation>Die Regeln stehen in %1.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Open on the web…</source>
        <translation>Im Web öffnen…</translation>
    </message>
    <message>
        <source>No program here opens Cursor’s links.</source>
        <translation>Kein Programm hier öffnet Links von Cursor.</translation>
    </message>
    <message>
        <source>The link could not be handed on.</source>
        <translation>Der Link konnte nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Handed to Cursor. Did it not open?</source>
        <translation>An Cursor übergeben. Hat es sich nicht geöffnet?</translation>
    </message>
    <message>
        <source>Cursor shows the rules; agree to them there.</source>
        <translation>Cursor zeigt die Regeln; stimmen Sie dort zu.</translation>
    </message>
    <message>
        <source>Cursor shows the command; agree to it there.</source>
        <translation>Cursor zeigt den Befehl; stimmen Sie dort zu.</translation>
    </message>
    <message>
        <source>Cursor shows the prompt; send it there.</source>
        <translation>Cursor zeigt den Prompt; senden Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>This address contains your rules and is opened through cursor.com.</source>
        <translation>Diese Adresse enthält Ihre Regeln und wird über cursor.com geöffnet.</translation>
    </message>
    <message>
        <source>This address contains your prompt and is opened through cursor.com.</source>
        <translation>Diese Adresse enthält Ihren Prompt und wird über cursor.com geöffnet.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Handed to the browser.</source>
        <translation>An den Browser übergeben.</translation>
    </message>
    <message>
        <source>Copied. This address contains your prompt and is opened through cursor.com.</source>
        <translation>Kopiert. Diese Adresse enthält Ihren Prompt und wird über cursor.com geöffnet.</translation>
    </message>
    <message>
        <source>Link copied. It contains your prompt and opens in Cursor.</source>
        <translation>Link kopiert. Er enthält Ihren Prompt und öffnet sich in Cursor.</translation>
    </message>
    <message>
        <source>Copy the web address</source>
        <translation>Webadresse kopieren</translation>
    </message>
    <message>
        <source>This machine does not tell its memory or its GPU.</source>
        <translation>Dieser Rechner verrät weder Arbeitsspeicher noch GPU.</translation>
    </message>
    <message>
        <source>This project has no folder yet.</source>
        <translation>Dieses Projekt hat noch keinen Ordner.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>%1 states no version of Python or of a library of the field.</source>
        <comment>%1 is a folder</comment>
        <translation>%1 nennt keine Version von Python oder einer Bibliothek des Fachs.</translation>
    </message>
    <message>
        <source>That stands in the answer already.</source>
        <translation>Das steht schon in der Antwort.</translation>
    </message>
    <message>
        <source>This opens %1 and sends nothing else.</source>
        <comment>%1 is an address</comment>
        <translation>Das öffnet %1 und sendet sonst nichts.</translation>
    </message>
    <message>
        <source>No program here opens web addresses: %1</source>
        <comment>%1 is an address</comment>
        <translation>Kein Programm hier öffnet Webadressen: %1</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Die Antworten sind nicht auf Englisch: Askwell sucht nur nach Geheimnissen, personenbezogenen Daten und offenen Stellen.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Es gibt nichts anzumerken.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <comment>%1 names a question</comment>
        <translation>Zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Not shown again in this project.</source>
        <translation>Wird in diesem Projekt nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The rule: “%1”</source>
        <comment>%1 is a rule of the framework page</comment>
        <translation>Die Regel: „%1“</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file</source>
        <translation>Als Date&amp;i speichern</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
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
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>The example stands in the steps.</source>
        <translation>Das Beispiel steht in den Schritten.</translation>
    </message>
    <message>
        <source>Your own page, in place of the bundled one</source>
        <translation>Ihre eigene Seite anstelle der mitgelieferten</translation>
    </message>
    <message>
        <source>Add a framework page</source>
        <translation>Framework-Seite hinzufügen</translation>
    </message>
    <message>
        <source>Framework pages (*.md);;All files (*)</source>
        <translation>Framework-Seiten (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>What was not saved before is kept.</source>
        <translation>Was vorher nicht gespeichert war, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 names a project</comment>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The project holds a secret, and others can read this folder.</source>
        <translation>Das Projekt enthält ein Geheimnis, und andere können diesen Ordner lesen.</translation>
    </message>
    <message>
        <source>Another program has changed this project since it was opened.</source>
        <translation>Ein anderes Programm hat dieses Projekt geändert, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>Reload it</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Save in project folder</source>
        <translation>Im Projektordner speichern</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <translation>Askwell-Projekte (*.askwell)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>%1 is a file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The framework that asks; its rules come first</source>
        <translation>Das Framework, das fragt; seine Regeln stehen zuerst</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <comment>%1 names a framework</comment>
        <translation>%1 (nicht auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language that the window speaks</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>This is a new prompt with the old words. What you had before is under Prompts of this project.</source>
        <translation>Das ist ein neuer Prompt mit den alten Worten. Was vorher hier stand, finden Sie unter „Prompts dieses Projekts“.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Texts (*.md *.mdc *.txt *.rules);;All files (*)</source>
        <translation>Texte (*.md *.mdc *.txt *.rules);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>C&amp;ursor</source>
        <translation>Curso&amp;r</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <comment>between two versions of a project</comment>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you see is kept.</source>
        <comment>%1 is a file</comment>
        <translation>%1 ist nicht mehr da. Was Sie sehen, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>That is more than one answer.</source>
        <translation>Das ist mehr als eine Antwort.</translation>
    </message>
    <message>
        <source>Show where each part goes</source>
        <translation>Zeigen, wohin jeder Teil gehört</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::NoticesPage</name>
    <message>
        <source>Third-party notices</source>
        <translation>Hinweise zu Drittanbietern</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Zurück zu meinem Prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectRulesEditor</name>
    <message>
        <source>Project rules</source>
        <translation>Projektregeln</translation>
    </message>
    <message>
        <source>Your own rules; they stand at the end of the rules.</source>
        <translation>Ihre eigenen Regeln; sie stehen am Ende der Regeln.</translation>
    </message>
    <message>
        <source>Your own rules, one a line:
- Our data stays in the EU</source>
        <comment>an example of a rule</comment>
        <translation>Ihre eigenen Regeln, eine je Zeile:
- Unsere Daten bleiben in der EU</translation>
    </message>
    <message>
        <source>Line %1 holds an invisible character, %2.</source>
        <comment>%1 is a number, %2 names a character: U+200B</comment>
        <translation>Zeile %1 enthält ein unsichtbares Zeichen, %2.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all of them</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsModel</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Search the projects</source>
        <translation>Projekte durchsuchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>a project from a file</comment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>a menu: what can be done with the chosen project</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>What can be done with the project</source>
        <translation>Was mit dem Projekt getan werden kann</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a project into a file</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>No project is kept yet. A project remembers its folder, its rules and the answers that stay the same.</source>
        <translation>Noch ist kein Projekt gespeichert. Ein Projekt merkt sich seinen Ordner, seine Regeln und die Antworten, die gleich bleiben.</translation>
    </message>
    <message>
        <source>Import a project…</source>
        <translation>Projekt importieren…</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Kein Projekt passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Open a sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Duplicated as “%1”.</source>
        <translation>Als „%1“ dupliziert.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell *.json)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Askwell-Projekte (*.askwell *.json)</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>„%1“ importiert.</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a secret: %2 (%3).</source>
        <comment>%1 is a project, %2 a kind of secret, %3 its masked text</comment>
        <translation>„%1“ enthält, was wie ein Geheimnis aussieht: %2 (%3).</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>Askwell projects (*.askwell)</source>
        <comment>a file dialog&apos;s filter</comment>
        <translation>Askwell-Projekte (*.askwell)</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was written; export under another name.</source>
        <translation>%1 existiert schon. Nichts wurde geschrieben; exportieren Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Exported “%1” to %2.</source>
        <translation>„%1“ nach %2 exportiert.</translation>
    </message>
    <message>
        <source>Search by name, folder, framework or answer</source>
        <translation>Nach Name, Ordner, Framework oder Antwort suchen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message>
        <source>The answer will cover: %1</source>
        <comment>%1 is a row of parts</comment>
        <translation>Die Antwort wird enthalten: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt as it will be copied. Enter goes to the question at the cursor.</source>
        <translation>Der Prompt, wie er kopiert wird. Eingabe führt zur Frage am Cursor.</translation>
    </message>
    <message>
        <source>1 word</source>
        <comment>length of the prompt</comment>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptsPanel</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Of the project “%1”</source>
        <translation>Des Projekts „%1“</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open prompt</source>
        <translation>Prompt öffnen</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>%1 is a time</comment>
        <translation>Geändert: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuestionPage</name>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of the part that the user writes</comment>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Keep this answer for new prompts</source>
        <translation>Diese Antwort für neue Prompts behalten</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>See a finished example</source>
        <translation>Fertiges Beispiel ansehen</translation>
    </message>
    <message>
        <source>A weak and a good answer</source>
        <translation>Eine schwache und eine gute Antwort</translation>
    </message>
    <message>
        <source>Weak: %1
Good: %2</source>
        <comment>%1 and %2 are answers</comment>
        <translation>Schwach: %1
Gut: %2</translation>
    </message>
    <message>
        <source>Task: %1. Choose another.</source>
        <comment>%1 names a task</comment>
        <translation>Aufgabe: %1. Eine andere wählen.</translation>
    </message>
    <message>
        <source>What your answer was taken for. Click to choose another task.</source>
        <translation>Wofür Ihre Antwort gehalten wurde. Klicken Sie, um eine andere Aufgabe zu wählen.</translation>
    </message>
    <message>
        <source>Start from a text</source>
        <translation>Mit einem Text beginnen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::QuietLine</name>
    <message>
        <source>Problem</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Worth adding</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Ergänzenswert</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>severity of a message, before its sentence</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReasonsPage</name>
    <message>
        <source>Why these questions?</source>
        <translation>Warum diese Fragen?</translation>
    </message>
    <message>
        <source>From the framework page “%1”.</source>
        <translation>Von der Framework-Seite „%1“.</translation>
    </message>
    <message>
        <source>The key idea</source>
        <translation>Der Leitgedanke</translation>
    </message>
    <message>
        <source>Why this order works</source>
        <translation>Warum diese Reihenfolge trägt</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Zurück zu meinem Prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkLine</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>More</source>
        <comment>opens a menu of what else can be done about a remark</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Show in the answer</source>
        <translation>In der Antwort &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;How it is reckoned</source>
        <translation>Wie &amp;gerechnet wird</translation>
    </message>
    <message>
        <source>&amp;Not for this project</source>
        <translation>&amp;Nicht für dieses Projekt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarkList</name>
    <message>
        <source>Worth adding</source>
        <translation>Ergänzenswert</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RemarksPage</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Data split</source>
        <translation>Datenaufteilung</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Latency or memory</source>
        <translation>Latenz oder Speicher</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproduzierbarkeit</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1: genannt</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: nicht genannt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Es gibt nichts anzumerken.</translation>
    </message>
    <message>
        <source>The answers are not in English: Askwell looks for secrets, personal data and gaps only.</source>
        <translation>Die Antworten sind nicht auf Englisch: Askwell sucht nur nach Geheimnissen, personenbezogenen Daten und offenen Stellen.</translation>
    </message>
    <message>
        <source>How memory was reckoned</source>
        <translation>Wie der Speicher berechnet wurde</translation>
    </message>
    <message>
        <source>Stated, or not</source>
        <translation>Genannt oder nicht</translation>
    </message>
    <message>
        <source>Not every job needs all nine. What the words leave open, Askwell does not guess.</source>
        <translation>Nicht jede Aufgabe braucht alle neun. Was die Worte offen lassen, errät Askwell nicht.</translation>
    </message>
    <message>
        <source>Back to my prompt</source>
        <translation>Zurück zu meinem Prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>%1 is a question&apos;s label</comment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 are empty.</source>
        <translation>%1 sind leer.</translation>
    </message>
    <message>
        <source>All blanks are filled.</source>
        <translation>Alle Lücken sind gefüllt.</translation>
    </message>
    <message>
        <source>One blank is left.</source>
        <translation>Eine Lücke ist übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>%n Lücke ist übrig.</numerusform>
            <numerusform>%n Lücken sind übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>Alle %n Anmerkung</numerusform>
            <numerusform>Alle %n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Regeln speichern…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Why these questions?</source>
        <translation>Warum diese Fragen?</translation>
    </message>
    <message>
        <source>The whole prompt</source>
        <translation>Der ganze Prompt</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::RulesPane</name>
    <message>
        <source>Concise</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>The short rules that the framework page gives.</source>
        <translation>Die kurzen Regeln, die die Framework-Seite vorgibt.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>The persona, the expertise and every rule of the framework page.</source>
        <translation>Die Persona, die Fachkenntnis und jede Regel der Framework-Seite.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>The short rules and the sections that you tick.</source>
        <translation>Die kurzen Regeln und die Abschnitte, die Sie ankreuzen.</translation>
    </message>
    <message>
        <source>%1 is not on this machine. Its rules are left out.</source>
        <comment>%1 names a framework</comment>
        <translation>%1 ist nicht auf diesem Rechner. Seine Regeln fehlen.</translation>
    </message>
    <message>
        <source>%1 are not on this machine. Their rules are left out.</source>
        <comment>%1 names frameworks</comment>
        <translation>%1 sind nicht auf diesem Rechner. Ihre Regeln fehlen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>mark of the rules: the framework owns them</comment>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Fixed by the framework; they go into a rules file, not into the prompt.</source>
        <translation>Vom Framework vorgegeben; sie kommen in eine Regeldatei, nicht in den Prompt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <comment>mark of what the user wrote</comment>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <comment>Concise, Full or Chosen</comment>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Mehr zu den Regeln</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <comment>of a framework page, to tick</comment>
        <translation>&amp;Abschnitte…</translation>
    </message>
    <message>
        <source>&amp;Project rules…</source>
        <translation>&amp;Projektregeln…</translation>
    </message>
    <message>
        <source>&amp;Add rules from</source>
        <translation>Regeln &amp;hinzufügen aus</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>closes a list or an editor</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tick what is added to the short rules.</source>
        <translation>Kreuzen Sie an, was zu den kurzen Regeln hinzukommt.</translation>
    </message>
    <message>
        <source>Project rules</source>
        <translation>Projektregeln</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFileRow</name>
    <message>
        <source>Not written: it would hold a secret.</source>
        <translation>Nicht geschrieben: die Datei enthielte ein Geheimnis.</translation>
    </message>
    <message>
        <source>%1; you agreed to replace it</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; Sie haben dem Ersetzen zugestimmt</translation>
    </message>
    <message>
        <source>%1; you agreed to the change</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; Sie haben der Änderung zugestimmt</translation>
    </message>
    <message>
        <source>%1; it stays as it is until you agree</source>
        <comment>%1 is the state of a file</comment>
        <translation>%1; bleibt, wie sie ist, bis Sie zustimmen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is the state of a file, %2 what git says of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide what it will hold</source>
        <translation>Künftigen Inhalt ausblenden</translation>
    </message>
    <message>
        <source>Show what it will hold</source>
        <translation>Künftigen Inhalt zeigen</translation>
    </message>
    <message>
        <source>Hide what will change</source>
        <translation>Änderungen ausblenden</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Replace this file; a copy of the old one is kept</source>
        <translation>Diese Datei ersetzen; eine Kopie der alten bleibt erhalten</translation>
    </message>
    <message>
        <source>Write Askwell&apos;s part into this file; a copy of the old one is kept</source>
        <translation>Den Teil von Askwell in diese Datei schreiben; eine Kopie der alten bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesFolderRow</name>
    <message>
        <source>Choose the folder of your project to see what would be written there.</source>
        <translation>Wählen Sie den Ordner Ihres Projekts, um zu sehen, was dort geschrieben würde.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Project folder: %1</source>
        <translation>Projektordner: %1</translation>
    </message>
    <message>
        <source>Used before: %1</source>
        <comment>%1 lists folders</comment>
        <translation>Früher benutzt: %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: what comes before, and its last word</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>Letztes Speichern rückgängig machen</translation>
    </message>
    <message>
        <source>Choose the folder of your project</source>
        <translation>Wählen Sie den Ordner Ihres Projekts</translation>
    </message>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>Dateien für andere Werkzeuge (%n)</numerusform>
            <numerusform>Dateien für andere Werkzeuge (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>%1 would hold what looks like a secret: %2 (%3).</source>
        <comment>%1 is a file, %2 a kind of secret, %3 its masked text</comment>
        <translation>%1 enthielte, was wie ein Geheimnis aussieht: %2 (%3).</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>Keine Datei ist angekreuzt.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>rules into files</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <comment>%1 lists files, %2 is a folder</comment>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>A copy of the old %1 is kept.</source>
        <comment>%1 lists files</comment>
        <translation>Eine Kopie der alten Fassung von %1 bleibt erhalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Put back as it was: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Wieder wie vorher: %1.</translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <comment>%1 lists files</comment>
        <translation>Wieder entfernt: %1.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesTargetRow</name>
    <message>
        <source>The file that the framework page names</source>
        <translation>Die Datei, die die Framework-Seite nennt</translation>
    </message>
    <message>
        <source>Askwell&apos;s part of %1</source>
        <comment>%1 is a file</comment>
        <translation>Der Teil von Askwell in %1</translation>
    </message>
    <message>
        <source>%1 %2, looked at %3</source>
        <comment>%1 are sentences, %2 is the address of a vendor&apos;s page, %3 a date</comment>
        <translation>%1 %2, angesehen am %3</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>%1 is an address</comment>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>File name and scope</source>
        <translation>Dateiname und Geltungsbereich</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>of a list that can be folded</comment>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>of a list that can be folded</comment>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>As the framework is called</source>
        <translation>Wie das Framework heißt</translation>
    </message>
    <message>
        <source>File name for %1</source>
        <comment>%1 is a tool</comment>
        <translation>Dateiname für %1</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>All files; or patterns, such as src/**/*.py, notebooks/*</source>
        <translation>Alle Dateien; oder Muster wie src/**/*.py, notebooks/*</translation>
    </message>
    <message>
        <source>Only for these files, %1</source>
        <comment>%1 is a tool</comment>
        <translation>Nur für diese Dateien, %1</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StartTextPage</name>
    <message>
        <source>Start from a text</source>
        <translation>Mit einem Text beginnen</translation>
    </message>
    <message>
        <source>A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence at the cursor under a question; the cues that are found by themselves are English.</source>
        <translation>Eine grobe Notiz, ein Prompt, den Sie schon haben, oder eine Regeldatei. Alt+1 bis Alt+%1 stellt den Satz am Cursor unter eine Frage; die Hinweise, die von selbst gefunden werden, sind englisch.</translation>
    </message>
    <message>
        <source>Text to start from</source>
        <translation>Text, mit dem begonnen wird</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Put what finds no place under %1 as well</source>
        <comment>%1 names a question</comment>
        <translation>Was keinen Platz findet, auch unter %1 stellen</translation>
    </message>
    <message>
        <source>&amp;Start with it</source>
        <translation>Damit &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Back to my prompt</source>
        <translation>&amp;Zurück zu meinem Prompt</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hier nachsehen</translation>
    </message>
    <message>
        <source>%1 stands more than once.</source>
        <comment>%1 is a label of the prompt</comment>
        <translation>%1 steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>Finds no place</source>
        <translation>Findet keinen Platz</translation>
    </message>
    <message>
        <source>Write or open a text first</source>
        <translation>Schreiben oder öffnen Sie zuerst einen Text</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <comment>%1 names a question, %2 is a sentence</comment>
        <translation>Unter %1: %2</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::StepButton</name>
    <message>
        <source>Open</source>
        <comment>state of a step: nothing written yet</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>state of a step: may stay empty</comment>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>state of a step</comment>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::TaskMenu</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>Bilder und Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehreres zugleich</translation>
    </message>
    <message>
        <source>Tables and time series</source>
        <translation>Tabellen und Zeitreihen</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Bestärkendes Lernen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>BlankHints</name>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>%1 is an example of a value</comment>
        <translation>z. B. %1</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <comment>%1 is the value that was given then</comment>
        <translation>letztes Mal: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What should be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>One job: what goes in, what comes out, on which data.</source>
        <translation>Eine Aufgabe: was hineingeht, was herauskommt, mit welchen Daten.</translation>
    </message>
    <message>
        <source>Build a sentiment model</source>
        <translation>Ein Sentiment-Modell bauen</translation>
    </message>
    <message>
        <source>Classify Vietnamese reviews as positive, neutral or negative; 12,000 are labelled</source>
        <translation>Vietnamesische Rezensionen als positiv, neutral oder negativ einordnen; 12.000 sind annotiert</translation>
    </message>
    <message>
        <source>A reasoned choice between candidates, on your data</source>
        <translation>Eine begründete Wahl mit Ihren Daten</translation>
    </message>
    <message>
        <source>A training run and an honest score for it</source>
        <translation>Ein Trainingslauf und eine ehrliche Note dafür</translation>
    </message>
    <message>
        <source>Every model, the same data, the same measure</source>
        <translation>Jedes Modell, dieselben Daten, dasselbe Maß</translation>
    </message>
    <message>
        <source>Working code from your input to your output</source>
        <translation>Lauffähiger Code von Eingabe bis Ausgabe</translation>
    </message>
    <message>
        <source>A model that runs elsewhere and is no worse there</source>
        <translation>Läuft anderswo und dort nicht schlechter</translation>
    </message>
    <message>
        <source>Which phase is this?</source>
        <translation>Welche Phase ist das?</translation>
    </message>
    <message>
        <source>The phase decides how much rigour you want. A date only if it limits the work.</source>
        <translation>Die Phase bestimmt, wie streng es sein soll. Ein Datum nur, wenn es die Arbeit begrenzt.</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>So bald wie möglich</translation>
    </message>
    <message>
        <source>Model selection phase: a shortlist of three models, ready by 15 January</source>
        <translation>Phase der Modellauswahl: drei Modelle in der engeren Wahl, fertig bis zum 15. Januar</translation>
    </message>
    <message>
        <source>Little time, and a point at which to stop</source>
        <translation>Wenig Zeit und ein Punkt, an dem Schluss ist</translation>
    </message>
    <message>
        <source>A shortlist rather than a finished product</source>
        <translation>Eine engere Auswahl statt eines fertigen Produkts</translation>
    </message>
    <message>
        <source>Training within a budget</source>
        <translation>Training innerhalb eines Budgets</translation>
    </message>
    <message>
        <source>A release date, and a way back</source>
        <translation>Ein Termin und ein Weg zurück</translation>
    </message>
    <message>
        <source>How it does since the release, and against what</source>
        <translation>Wie es seit der Veröffentlichung läuft, und verglichen womit</translation>
    </message>
    <message>
        <source>Where will it run, and within which limits?</source>
        <translation>Wo läuft es, und in welchen Grenzen?</translation>
    </message>
    <message>
        <source>What limits the solution: machine, memory, latency, load, and where data may go.</source>
        <translation>Was die Lösung begrenzt: Rechner, Speicher, Latenz, Last und wohin Daten dürfen.</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>One A10G with 24 GB, 20,000 requests a day, p95 latency under 300 ms</source>
        <translation>Eine A10G mit 24 GB, 20.000 Anfragen am Tag, p95-Latenz unter 300 ms</translation>
    </message>
    <message>
        <source>What may stay rough, and the machine</source>
        <translation>Was grob bleiben darf, und der Rechner</translation>
    </message>
    <message>
        <source>Load, latency and hardware to design for</source>
        <translation>Last, Latenz und Hardware, für die entworfen wird</translation>
    </message>
    <message>
        <source>The device, and its limits of memory and time</source>
        <translation>Das Gerät und seine Grenzen bei Speicher und Zeit</translation>
    </message>
    <message>
        <source>The GPU, and where data may go</source>
        <translation>Die GPU, und wohin Daten dürfen</translation>
    </message>
    <message>
        <source>The rules, who reviews, and where data may go</source>
        <translation>Die Vorschriften, wer prüft, und wohin Daten dürfen</translation>
    </message>
    <message>
        <source>Why is it worth doing?</source>
        <translation>Warum lohnt es sich?</translation>
    </message>
    <message>
        <source>What hurts today and what changes: quality, speed and cost are weighed by it.</source>
        <translation>Was heute weh tut und was anders wird: daran werden Qualität, Tempo und Kosten gemessen.</translation>
    </message>
    <message>
        <source>Make it accurate</source>
        <translation>Es soll genau sein</translation>
    </message>
    <message>
        <source>Macro-F1 of at least 0.80 on 1,000 held-out reviews; it is 0.71 today</source>
        <translation>Macro-F1 von mindestens 0,80 auf 1.000 zurückgehaltenen Rezensionen; heute sind es 0,71</translation>
    </message>
    <message>
        <source>The score to reach, and what errors cost</source>
        <translation>Die Note, die zu erreichen ist, und was Fehler kosten</translation>
    </message>
    <message>
        <source>The price to reach, and what quality may give</source>
        <translation>Der Preis, der zu erreichen ist, und was Qualität nachgeben darf</translation>
    </message>
    <message>
        <source>Who gets what, and how success shows</source>
        <translation>Wer was bekommt, und woran man den Erfolg sieht</translation>
    </message>
    <message>
        <source>One decision, with just enough evidence</source>
        <translation>Eine Entscheidung mit gerade genug Belegen</translation>
    </message>
    <message>
        <source>Reliability first, for those who depend on it</source>
        <translation>Zuerst Verlässlichkeit, für alle, die davon abhängen</translation>
    </message>
    <message>
        <source>a REST API</source>
        <translation>eine REST-API</translation>
    </message>
    <message>
        <source>one A10G with 24 GB</source>
        <translation>eine A10G mit 24 GB</translation>
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
        <translation>zwei Stunden Prüfung von Hand am Tag</translation>
    </message>
    <message>
        <source>20,000 requests a day</source>
        <translation>20.000 Anfragen am Tag</translation>
    </message>
    <message>
        <source>12,000 reviews, 3 labels</source>
        <translation>12.000 Rezensionen, 3 Labels</translation>
    </message>
    <message>
        <source>15 January</source>
        <translation>15. Januar</translation>
    </message>
    <message>
        <source>whether fine-tuning is worth its cost</source>
        <translation>ob Fine-Tuning seinen Preis wert ist</translation>
    </message>
    <message>
        <source>Android phones from 2021 on</source>
        <translation>Android-Telefone ab 2021</translation>
    </message>
    <message>
        <source>1,000 labelled reviews</source>
        <translation>1.000 annotierte Rezensionen</translation>
    </message>
    <message>
        <source>macro-F1 with and without it on 500 reviews</source>
        <translation>Macro-F1 mit und ohne, auf 500 Rezensionen</translation>
    </message>
    <message>
        <source>the current model</source>
        <translation>das jetzige Modell</translation>
    </message>
    <message>
        <source>search by meaning in the help centre</source>
        <translation>Suche nach Bedeutung im Hilfebereich</translation>
    </message>
    <message>
        <source>one L4 with 24 GB</source>
        <translation>eine L4 mit 24 GB</translation>
    </message>
    <message>
        <source>an angry customer who waits a day longer</source>
        <translation>ein verärgerter Kunde, der einen Tag länger wartet</translation>
    </message>
    <message>
        <source>one review of up to 2,000 characters</source>
        <translation>eine Rezension von bis zu 2.000 Zeichen</translation>
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
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>the spring sale</source>
        <translation>der Frühjahrsverkauf</translation>
    </message>
    <message>
        <source>our PhoBERT sentiment classifier</source>
        <translation>unser Sentiment-Klassifikator auf PhoBERT</translation>
    </message>
    <message>
        <source>PhoBERT and XLM-R for sentiment of Vietnamese reviews</source>
        <translation>PhoBERT und XLM-R für die Stimmung vietnamesischer Rezensionen</translation>
    </message>
    <message>
        <source>a label and its probability</source>
        <translation>ein Label und seine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>one point of macro-F1</source>
        <translation>ein Punkt Macro-F1</translation>
    </message>
    <message>
        <source>macro-F1 0.80 on 1,000 held-out reviews</source>
        <translation>Macro-F1 0,80 auf 1.000 zurückgehaltenen Rezensionen</translation>
    </message>
    <message>
        <source>the scores before the release</source>
        <translation>die Werte vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>die EU</translation>
    </message>
    <message>
        <source>version 2.3 in May</source>
        <translation>Version 2.3 im Mai</translation>
    </message>
    <message>
        <source>a radiologist</source>
        <translation>eine Radiologin</translation>
    </message>
    <message>
        <source>the GDPR and our hospital&apos;s data policy</source>
        <translation>die DSGVO und die Datenrichtlinie unseres Krankenhauses</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>the right article is among the first three for 8 in 10 questions</source>
        <translation>der richtige Artikel ist bei 8 von 10 Fragen unter den ersten drei</translation>
    </message>
    <message>
        <source>one approach beats the baseline</source>
        <translation>ein Ansatz schlägt die Baseline</translation>
    </message>
    <message>
        <source>a macro-F1 of 0.80 on held-out reviews</source>
        <translation>ein Macro-F1 von 0,80 auf zurückgehaltenen Rezensionen</translation>
    </message>
    <message>
        <source>2 USD per 1,000 requests</source>
        <translation>2 USD je 1.000 Anfragen</translation>
    </message>
    <message>
        <source>sentiment classification of Vietnamese reviews</source>
        <translation>Sentiment-Klassifikation vietnamesischer Rezensionen</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>drei Tage</translation>
    </message>
    <message>
        <source>200 ms</source>
        <translation>200 ms</translation>
    </message>
    <message>
        <source>20 GPU hours</source>
        <translation>20 GPU-Stunden</translation>
    </message>
    <message>
        <source>our 40 support agents</source>
        <translation>unsere 40 Leute im Support</translation>
    </message>
    <message>
        <source>error handling and the interface</source>
        <translation>Fehlerbehandlung und Oberfläche</translation>
    </message>
    <message>
        <source>the current rules, or TF-IDF with logistic regression</source>
        <translation>die jetzigen Regeln, oder TF-IDF mit logistischer Regression</translation>
    </message>
    <message>
        <source>commercial use</source>
        <translation>kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>0.80</source>
        <translation>0,80</translation>
    </message>
    <message>
        <source>customer, or time</source>
        <translation>Kunde oder Zeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no place for projects and drafts, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Es gibt keinen Ort für Projekte und Entwürfe, weil HOME keinen Ordner nennt. Setzen Sie HOME auf Ihren persönlichen Ordner.</translation>
    </message>
    <message>
        <source>There is no place for settings, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Es gibt keinen Ort für Einstellungen, weil HOME keinen Ordner nennt. Setzen Sie HOME auf Ihren persönlichen Ordner.</translation>
    </message>
    <message>
        <source>There is no place for cached files, because HOME names no folder. Set HOME to your home folder.</source>
        <translation>Es gibt keinen Ort für Zwischengespeichertes, weil HOME keinen Ordner nennt. Setzen Sie HOME auf Ihren persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Another Askwell is working with %1. Close it, or try again.</source>
        <translation>Ein anderes Askwell arbeitet mit %1. Schließen Sie es oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and its folder.</source>
        <translation>%1 existiert nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>%1 does not exist: a part of its path is a file. Check the path.</source>
        <translation>%1 existiert nicht: ein Teil des Pfads ist eine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission. Change its permissions, or use a copy.</source>
        <translation>%1 kann nicht gelesen werden: Ihnen fehlt die Berechtigung. Ändern Sie die Rechte oder nehmen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket. Name an ordinary file.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket. Nennen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, which is not followed here. Name the file that it leads to.</source>
        <translation>%1 ist ein symbolischer Link, dem hier nicht gefolgt wird. Nennen Sie die Datei, zu der er führt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the path is too long. Use a shorter one.</source>
        <translation>%1 kann nicht gelesen werden: der Pfad ist zu lang. Nehmen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the disk reports an error. Check the disk.</source>
        <translation>%1 kann nicht gelesen werden: der Datenträger meldet einen Fehler. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 cannot be read: too many files are open. Close other programs and try again.</source>
        <translation>%1 kann nicht gelesen werden: zu viele Dateien sind offen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read. The system says: %2</source>
        <translation>%1 kann nicht gelesen werden. Das System sagt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>%1 kann nicht geschrieben werden: der Ordner existiert nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a part of its path is a file. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: ein Teil des Pfads ist eine Datei. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission. Change the permissions of the file and its folder, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: Ihnen fehlt die Berechtigung. Ändern Sie die Rechte der Datei und ihres Ordners oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Choose a place on another disk.</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger ist schreibgeschützt. Wählen Sie einen Ort auf einem anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space and save again; the old file is intact.</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger ist voll. Schaffen Sie Platz und speichern Sie noch einmal; die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is larger than this disk or account allows. Choose another place; the old file is intact.</source>
        <translation>%1 kann nicht geschrieben werden: die Datei ist größer, als dieser Datenträger oder dieses Konto zulässt. Wählen Sie einen anderen Ort; die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there. Choose another name.</source>
        <translation>%1 ist ein Ordner, daher kann dort keine Datei geschrieben werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not written to. Choose another name.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket und wird daher nicht beschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not written to. Name the file that it leads to, or remove the link.</source>
        <translation>%1 ist ein symbolischer Link und wird daher nicht beschrieben. Nennen Sie die Datei, zu der er führt, oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>%1 is a hard link: the same file has other names, which would keep the old text. Put a copy of its own in its place first.</source>
        <translation>%1 ist ein harter Link: dieselbe Datei hat weitere Namen, die den alten Text behielten. Legen Sie zuerst eine eigene Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>%1 kann nicht geschrieben werden: der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk reports an error. Check the disk, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger meldet einen Fehler. Prüfen Sie ihn oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: too many files are open. Close other programs and try again.</source>
        <translation>%1 kann nicht geschrieben werden: zu viele Dateien sind offen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written. The system says: %2</source>
        <translation>%1 kann nicht geschrieben werden. Das System sagt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist.</source>
        <translation>%1 kann nicht entfernt werden: die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: you have no permission. Change the permissions of its folder.</source>
        <translation>%1 kann nicht entfernt werden: Ihnen fehlt die Berechtigung. Ändern Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: the disk is read-only.</source>
        <translation>%1 kann nicht entfernt werden: der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is a folder, so it is not removed. Name a file.</source>
        <translation>%1 ist ein Ordner und wird daher nicht entfernt. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, so it is not removed. Name an ordinary file.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket und wird daher nicht entfernt. Nennen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, so it is not removed. Remove it yourself.</source>
        <translation>%1 ist ein symbolischer Link und wird daher nicht entfernt. Entfernen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. The system says: %2</source>
        <translation>%1 kann nicht entfernt werden. Das System sagt: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: you have no permission. Change the permissions of the folder above it, or choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: Ihnen fehlt die Berechtigung. Ändern Sie die Rechte des Ordners darüber oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is read-only. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the disk is full. Free some space and try again.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: a file stands in its way. Move that file, or choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: eine Datei steht ihm im Weg. Verschieben Sie die Datei oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 is a symbolic link, which is not followed here. Replace it by a folder, or choose another place.</source>
        <translation>Der Ordner %1 ist ein symbolischer Link, dem hier nicht gefolgt wird. Ersetzen Sie ihn durch einen Ordner oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: the name is too long. Choose a shorter one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The system says: %2</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Das System sagt: %2</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read. Shorten it, or name another file.</source>
        <translation>%1 ist zu groß: höchstens %2 werden gelesen. Kürzen Sie die Datei oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 ends too early, in line %2: a part of the file is missing. Get a whole copy of it.</source>
        <translation>%1 endet zu früh, in Zeile %2: ein Teil der Datei fehlt. Besorgen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1, line %2: this number is out of range. Correct it.</source>
        <translation>%1, Zeile %2: diese Zahl liegt außerhalb des Bereichs. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1, line %2: JSON has no such escape after a backslash. Correct it.</source>
        <translation>%1, Zeile %2: JSON kennt kein solches Zeichen nach einem Backslash. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>%1, line %2: a colon is missing after a key. Add it.</source>
        <translation>%1, Zeile %2: nach einem Schlüssel fehlt ein Doppelpunkt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or a closing bracket is missing. Add it.</source>
        <translation>%1, Zeile %2: ein Komma oder eine schließende Klammer fehlt. Ergänzen Sie das Zeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON. Correct the line.</source>
        <translation>%1, Zeile %2: das ist kein JSON. Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1 is empty. Get a whole copy of it.</source>
        <translation>%1 ist leer. Besorgen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 holds a git merge conflict in line %2. Resolve it, then open the file again.</source>
        <translation>%1 enthält in Zeile %2 einen Merge-Konflikt von git. Lösen Sie ihn auf und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1, Zeile %2: das ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the brackets nest too deeply. Remove some.</source>
        <translation>%1, Zeile %2: die Klammern sind zu tief verschachtelt. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no object in braces. Choose another file.</source>
        <translation>%1 ist JSON, aber kein Objekt in geschweiften Klammern. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1, line %2: the key &quot;%3&quot; stands here a second time. Remove one of the two.</source>
        <translation>%1, Zeile %2: der Schlüssel „%3“ steht hier ein zweites Mal. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder %2. Use a path inside that folder.</source>
        <translation>%1 führt aus dem Ordner %2 hinaus. Nehmen Sie einen Pfad innerhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>“%1” is no path to a file. Name a file inside %2.</source>
        <translation>„%1“ ist kein Pfad zu einer Datei. Nennen Sie eine Datei in %2.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be understood and are now in %2. Askwell starts with its usual settings.</source>
        <translation>Die Einstellungen in %1 waren nicht zu verstehen und stehen jetzt in %2. Askwell beginnt mit seinen üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid TOML. Mend that line.</source>
        <translation>%1, Zeile %2: das ist kein gültiges TOML. Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1, line %2: the line has more than 400 dots, which is not read. Write it as several lines.</source>
        <translation>%1, Zeile %2: die Zeile hat mehr als 400 Punkte und wird nicht gelesen. Schreiben Sie sie als mehrere Zeilen.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter uses an anchor or an alias (&amp; or *), which is not read. Write the value out or put it in quotes.</source>
        <translation>%1, Zeile %2: der Vorspann benutzt einen Anker oder Alias (&amp; oder *), was nicht gelesen wird. Schreiben Sie den Wert aus oder setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not a list of keys and values. Write lines such as “id: my-framework”.</source>
        <translation>%1, Zeile %2: der Vorspann ist keine Liste von Schlüsseln und Werten. Schreiben Sie Zeilen wie „id: my-framework“.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is nested more than 16 levels deep. Make it flatter.</source>
        <translation>%1, Zeile %2: der Vorspann ist mehr als 16 Ebenen tief verschachtelt. Machen Sie ihn flacher.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter gives the same key twice. Keep one of them.</source>
        <translation>%1, Zeile %2: der Vorspann nennt denselben Schlüssel zweimal. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close it with a line of three hyphens.</source>
        <translation>%1, Zeile %2: der Vorspann ist länger als 16 KiB. Kürzen Sie ihn oder schließen Sie ihn mit einer Zeile aus drei Bindestrichen.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.</source>
        <translation>%1, Zeile %2: der Vorspann ist kein gültiges YAML. Berichtigen Sie die Zeile oder entfernen Sie den Vorspann.</translation>
    </message>
    <message>
        <source>%1 was removed since it was read, so nothing was changed. Save it under another name, or save again to bring it back.</source>
        <translation>%1 wurde entfernt, seit es gelesen wurde, daher wurde nichts geändert. Speichern Sie unter einem anderen Namen, oder speichern Sie noch einmal, um die Datei zurückzuholen.</translation>
    </message>
    <message>
        <source>%1 already exists, so nothing was changed. Choose another name.</source>
        <translation>%1 existiert schon, daher wurde nichts geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read, so nothing was changed. Look at the difference first, or read it again.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit es gelesen wurde, daher wurde nichts geändert. Sehen Sie sich zuerst den Unterschied an, oder lesen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. The system says: %2</source>
        <translation>%1 ist fertig, aber der Datenträger konnte es nicht bestätigen. Prüfen Sie ihn und behalten Sie eine Kopie. Das System sagt: %2</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no title. Begin it with a line such as “# Name of the framework”.</source>
        <translation>%1, Zeile %2: die Seite hat keinen Titel. Beginnen Sie sie mit einer Zeile wie „# Name of the framework“.</translation>
    </message>
    <message>
        <source>%1, line %2: the page has no persistent context. Add a heading “Persistent Context (Put in `.cursor/rules.md`)” with the rules in a fenced block under it.</source>
        <translation>%1, Zeile %2: die Seite hat keinen dauerhaften Kontext. Fügen Sie eine Überschrift „Persistent Context (Put in `.cursor/rules.md`)“ mit den Regeln in einem umzäunten Block darunter ein.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks no question. Add a heading “User Prompt Template” with a fenced block under it that holds lines such as “Task:” and “[Describe the task.]”.</source>
        <translation>%1, Zeile %2: die Seite stellt keine Frage. Fügen Sie eine Überschrift „User Prompt Template“ mit einem umzäunten Block darunter ein, der Zeilen wie „Task:“ und „[Describe the task.]“ enthält.</translation>
    </message>
    <message>
        <source>%1, line %2: the page asks more than 32 questions. Keep those that only the user can answer.</source>
        <translation>%1, Zeile %2: die Seite stellt mehr als 32 Fragen. Behalten Sie die, die nur der Nutzer beantworten kann.</translation>
    </message>
    <message>
        <source>%1: the id “%2” is used as “%3”: lower-case letters, digits and hyphens.</source>
        <translation>%1: die Kennung „%2“ wird als „%3“ benutzt: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>%1: the user prompt template holds text that belongs to no question: “%2”. Put it in brackets under a label.</source>
        <translation>%1: die Prompt-Vorlage enthält Text, der zu keiner Frage gehört: „%2“. Setzen Sie ihn in Klammern unter eine Beschriftung.</translation>
    </message>
    <message>
        <source>%1: the user prompt template is empty or missing, so the questions are those of the filled example.</source>
        <translation>%1: die Prompt-Vorlage ist leer oder fehlt, daher sind die Fragen die des ausgefüllten Beispiels.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the user prompt template. Give each question its own.</source>
        <translation>%1: die Beschriftung „%2“ kommt in der Prompt-Vorlage zweimal vor. Geben Sie jeder Frage ihre eigene.</translation>
    </message>
    <message>
        <source>%1: the label “%2” occurs twice in the filled example. Its texts are joined.</source>
        <translation>%1: die Beschriftung „%2“ kommt im ausgefüllten Beispiel zweimal vor. Ihre Texte werden verbunden.</translation>
    </message>
    <message>
        <source>%1: the filled example has no answer under “%2”.</source>
        <translation>%1: das ausgefüllte Beispiel hat keine Antwort unter „%2“.</translation>
    </message>
    <message>
        <source>%1, line %2: %n invisible or direction-changing character(s), the first one U+%3. An AI tool reads them though nobody sees them: remove them unless you know why they are there.</source>
        <translation>%1, Zeile %2: %n unsichtbare oder die Schreibrichtung ändernde Zeichen, das erste U+%3. Ein KI-Werkzeug liest sie, obwohl niemand sie sieht: entfernen Sie sie, wenn Sie nicht wissen, warum sie da sind.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, too large for a framework page. Real ones have about 8 KB: shorten it, or choose another file.</source>
        <translation>%1 ist größer als 64 KiB, zu groß für eine Framework-Seite. Echte haben etwa 8 KB: kürzen Sie sie oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2 (“%3”), which is used. Give one of them another id in its front matter, or remove it.</source>
        <translation>%1 hat dieselbe Kennung wie %2 („%3“), die benutzt wird. Geben Sie einer von beiden im Vorspann eine andere, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>There is no folder for framework pages, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Es gibt keinen Ordner für Framework-Seiten, weil die Umgebung keinen persönlichen Ordner nennt. Setzen Sie HOME oder XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A framework page with the id “%1” exists already (%2). Replace it, or give the new page another id in its front matter.</source>
        <translation>Eine Framework-Seite mit der Kennung „%1“ gibt es schon (%2). Ersetzen Sie sie, oder geben Sie der neuen Seite im Vorspann eine andere Kennung.</translation>
    </message>
    <message>
        <source>%1 stands where the page should go and holds something else. Rename or remove it, then add the page again.</source>
        <translation>%1 steht dort, wohin die Seite soll, und enthält etwas anderes. Benennen Sie es um oder entfernen Sie es, und fügen Sie die Seite dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1, line %2: this line opens more than 100 lists inside one another. Remove the surplus list marks.</source>
        <translation>%1, Zeile %2: diese Zeile öffnet mehr als 100 Listen ineinander. Entfernen Sie die überzähligen Listenzeichen.</translation>
    </message>
    <message>
        <source>%1, line %2: the fenced block that begins here is never closed. Close it with a line like the one that opens it, or fetch the page again if it was cut off.</source>
        <translation>%1, Zeile %2: der umzäunte Block, der hier beginnt, wird nie geschlossen. Schließen Sie ihn mit einer Zeile wie der öffnenden, oder holen Sie die Seite neu, wenn sie abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a NUL byte, so it is not a text file. Choose a Markdown page, saved as UTF-8.</source>
        <translation>%1, Zeile %2: die Datei enthält ein NUL-Byte und ist daher keine Textdatei. Wählen Sie eine Markdown-Seite, gespeichert als UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not UTF-8 text. Save the page as UTF-8.</source>
        <translation>%1, Zeile %2: das ist kein Text in UTF-8. Speichern Sie die Seite als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a framework page, or write one after the example in the documentation.</source>
        <translation>%1 ist leer. Wählen Sie eine Framework-Seite, oder schreiben Sie eine nach dem Beispiel in der Dokumentation.</translation>
    </message>
    <message>
        <source>%1, line %2: the front matter begins here and never ends. Close it with a line of three hyphens.</source>
        <translation>%1, Zeile %2: der Vorspann beginnt hier und endet nie. Schließen Sie ihn mit einer Zeile aus drei Bindestrichen.</translation>
    </message>
    <message>
        <source>The page names no file for its rules. Use another target, or name one in its heading, such as “Persistent Context (Put in `.cursor/rules.md`)”.</source>
        <translation>Die Seite nennt keine Datei für ihre Regeln. Nehmen Sie ein anderes Ziel, oder nennen Sie eine in ihrer Überschrift, etwa „Persistent Context (Put in `.cursor/rules.md`)“.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which is not a plain path inside the project. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>Die Seite will ihre Regeln in „%1“, was kein einfacher Pfad innerhalb des Projekts ist. Nehmen Sie ein anderes Ziel, oder nennen Sie in der Seite einen Pfad wie `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which lies in Git&apos;s own folder. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>Die Seite will ihre Regeln in „%1“, was in Gits eigenem Ordner liegt. Nehmen Sie ein anderes Ziel, oder nennen Sie in der Seite einen Pfad wie `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>The page wants its rules in “%1”, which does not end in .md, .mdc or .txt. Use another target, or name a path such as `.cursor/rules.md` in the page.</source>
        <translation>Die Seite will ihre Regeln in „%1“, was nicht auf .md, .mdc oder .txt endet. Nehmen Sie ein anderes Ziel, oder nennen Sie in der Seite einen Pfad wie `.cursor/rules.md`.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is no repository of the cache.</source>
        <translation>„%1“ wurde übergangen: es ist kein Repository des Caches.</translation>
    </message>
    <message>
        <source>“%1” was passed over: it is a link that leads out of the cache.</source>
        <translation>„%1“ wurde übergangen: es ist ein Link, der aus dem Cache hinausführt.</translation>
    </message>
    <message>
        <source>%1 was passed over: no revision of it has been downloaded to the end.</source>
        <translation>%1 wurde übergangen: keine Revision davon ist vollständig heruntergeladen.</translation>
    </message>
    <message>
        <source>The cache holds more than %1 folders; the others were passed over.</source>
        <translation>Der Cache enthält mehr als %1 Ordner; die übrigen wurden übergangen.</translation>
    </message>
    <message>
        <source>The cache holds more than is read at once: cards and parameters of the last ones are missing.</source>
        <translation>Der Cache enthält mehr, als auf einmal gelesen wird: Karten und Parameter der letzten fehlen.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no absolute path, so it is not known where the Hugging Face cache is. Give it one that begins with a slash.</source>
        <translation>%1 nennt „%2“, was kein absoluter Pfad ist; daher ist nicht bekannt, wo der Hugging-Face-Cache liegt. Geben Sie einen an, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>It is not known where the Hugging Face cache is, because HOME names no folder. Set HOME to your home folder, or HF_HUB_CACHE to the cache.</source>
        <translation>Es ist nicht bekannt, wo der Hugging-Face-Cache liegt, weil HOME keinen Ordner nennt. Setzen Sie HOME auf Ihren persönlichen Ordner oder HF_HUB_CACHE auf den Cache.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use.</source>
        <translation>%1 erlaubt keine kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use; whether that reaches a model trained on the data is open, and Creative Commons reads it conservatively.</source>
        <translation>%1 erlaubt keine kommerzielle Nutzung; ob das ein Modell erreicht, das mit den Daten trainiert wurde, ist offen, und Creative Commons liest es vorsichtig.</translation>
    </message>
    <message>
        <source>%1 says nothing of its terms. Read the licence text before use.</source>
        <translation>%1 sagt nichts über seine Bedingungen. Lesen Sie den Lizenztext, bevor Sie es nutzen.</translation>
    </message>
    <message>
        <source>%1 restricts some fields, and this looks like one. Read its Attachment A.</source>
        <translation>%1 schränkt manche Gebiete ein, und dies sieht nach einem davon aus. Lesen Sie Attachment A.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the agreement, its notice and “Built with Llama” passed on; from 3.1 on, a name that begins with “Llama”.</source>
        <translation>%1 verlangt, eine Kopie der Vereinbarung, den Hinweis und „Built with Llama“ weiterzugeben; ab 3.1 einen Namen, der mit „Llama“ beginnt.</translation>
    </message>
    <message>
        <source>%1 does not allow its outputs to improve another large language model.</source>
        <translation>%1 erlaubt nicht, mit seinen Ausgaben ein anderes großes Sprachmodell zu verbessern.</translation>
    </message>
    <message>
        <source>%1 binds models that were trained on its outputs: name and terms follow.</source>
        <translation>%1 bindet Modelle, die mit seinen Ausgaben trainiert wurden: Name und Bedingungen gehen mit.</translation>
    </message>
    <message>
        <source>%1 grants no rights in its multimodal models to those who live or sit in the EU. Read its use policy.</source>
        <translation>%1 räumt denen, die in der EU leben oder ihren Sitz haben, keine Rechte an den multimodalen Modellen ein. Lesen Sie die Nutzungsrichtlinie.</translation>
    </message>
    <message>
        <source>%1 wants a licence of its own for more than 700 million users a month.</source>
        <translation>%1 verlangt bei mehr als 700 Millionen Nutzern im Monat eine eigene Lizenz.</translation>
    </message>
    <message>
        <source>%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.</source>
        <translation>%1 verlangt, seine Nutzungsbeschränkungen (Attachment A) als durchsetzbare Bedingungen weiterzugeben.</translation>
    </message>
    <message>
        <source>%1 does not allow what is derived from it to be given out.</source>
        <translation>%1 erlaubt nicht, Abgeleitetes weiterzugeben.</translation>
    </message>
    <message>
        <source>%1 wants the same licence for what is based on it; read conservatively, that reaches a model.</source>
        <translation>%1 verlangt dieselbe Lizenz für alles, was darauf beruht; vorsichtig gelesen erreicht das ein Modell.</translation>
    </message>
    <message>
        <source>%2 drops the terms of %1.</source>
        <translation>%2 lässt die Bedingungen von %1 fallen.</translation>
    </message>
    <message>
        <source>%1 wants its notice kept: name it in the model card.</source>
        <translation>%1 verlangt, den Hinweis zu erhalten: nennen Sie ihn in der Modellkarte.</translation>
    </message>
    <message>
        <source>%1 asks for the source of what is built on it when it is given out or, with AGPL and OSL, hosted; whether weights count is open.</source>
        <translation>%1 verlangt den Quelltext dessen, was darauf gebaut ist, wenn es weitergegeben oder, bei AGPL und OSL, als Dienst angeboten wird; ob Gewichte dazuzählen, ist offen.</translation>
    </message>
    <message>
        <source>The local copy has no LICENSE file: %1 is a tag only. Look for the text.</source>
        <translation>Die lokale Kopie hat keine Datei LICENSE: %1 ist nur ein Tag. Suchen Sie den Text.</translation>
    </message>
    <message>
        <source>Access terms come on top of %1: each user accepted them on the Hub.</source>
        <translation>Zu %1 kommen Zugangsbedingungen hinzu: jeder Nutzer hat sie auf dem Hub angenommen.</translation>
    </message>
    <message>
        <source>%1 and %2 code cannot be one program that is given out.</source>
        <translation>Code unter %1 und %2 kann nicht ein Programm sein, das weitergegeben wird.</translation>
    </message>
    <message>
        <source>%1 was not read: it leads out of the project&apos;s folder.</source>
        <translation>%1 wurde nicht gelesen: der Pfad führt aus dem Ordner des Projekts hinaus.</translation>
    </message>
    <message>
        <source>%1 is no whole safetensors file. Download it again if the model is to be used.</source>
        <translation>%1 ist keine vollständige safetensors-Datei. Laden Sie sie neu herunter, wenn das Modell benutzt werden soll.</translation>
    </message>
    <message>
        <source>The header of %1 is too long to be read, so its parameters are not counted. Look at the model&apos;s page on the Hub.</source>
        <translation>Der Kopf von %1 ist zu lang zum Lesen, daher sind die Parameter nicht gezählt. Sehen Sie auf der Seite des Modells auf dem Hub nach.</translation>
    </message>
    <message>
        <source>%1: the job “%2” stands at two examples. Give each its own.</source>
        <translation>%1: die Aufgabe „%2“ steht bei zwei Beispielen. Geben Sie jedem seine eigene.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;ask&quot;. Write how it is asked in plain words.</source>
        <translation>%1: die Frage „%2“ hat kein &quot;ask&quot;. Schreiben Sie mit einfachen Worten, wie sie gestellt wird.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has no &quot;help&quot;. Write one line that helps to answer it.</source>
        <translation>%1: die Frage „%2“ hat kein &quot;help&quot;. Schreiben Sie eine Zeile, die beim Antworten hilft.</translation>
    </message>
    <message>
        <source>%1: the question “%2” has only one of &quot;weak&quot; and &quot;good&quot;. Write both or none.</source>
        <translation>%1: die Frage „%2“ hat nur eines von &quot;weak&quot; und &quot;good&quot;. Schreiben Sie beide oder keines.</translation>
    </message>
    <message>
        <source>%1: the example “%2” stands here twice. Remove one of the two.</source>
        <translation>%1: das Beispiel „%2“ steht hier zweimal. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>%1: what “%2” leads to is longer than %3 characters. Shorten it.</source>
        <translation>%1: was auf „%2“ folgt, ist länger als %3 Zeichen. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>%1: “%2” has a &quot;job&quot;, but only examples of the first question (“%3”) have one. Remove it.</source>
        <translation>%1: „%2“ hat ein &quot;job&quot;, aber nur Beispiele der ersten Frage („%3“) haben eines. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1: “%2” goes with “%3”, which is the job of no example. Correct &quot;goesWith&quot;.</source>
        <translation>%1: „%2“ gehört zu „%3“, was die Aufgabe keines Beispiels ist. Berichtigen Sie &quot;goesWith&quot;.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” begins right after its last letter. Begin it with a space or a mark.</source>
        <translation>%1: die Fortsetzung von „%2“ beginnt direkt nach dem letzten Buchstaben. Beginnen Sie sie mit einem Leerzeichen oder Satzzeichen.</translation>
    </message>
    <message>
        <source>%1: the tail of “%2” holds braces that are no blank. Write blanks as {{name}}, with a letter right after the braces.</source>
        <translation>%1: die Fortsetzung von „%2“ enthält Klammern, die keine Lücke sind. Schreiben Sie Lücken als {{name}}, mit einem Buchstaben direkt nach den Klammern.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” takes the page&apos;s words “%3” with it. Put a mark between the two.</source>
        <translation>%1: das Entfernen des Satzteils von „%2“ nimmt die Worte „%3“ der Seite mit. Setzen Sie ein Satzzeichen dazwischen.</translation>
    </message>
    <message>
        <source>%1: removing the clause of “%2” leaves “%3”. Write the tail so that a sentence is left.</source>
        <translation>%1: das Entfernen des Satzteils von „%2“ lässt „%3“ übrig. Schreiben Sie die Fortsetzung so, dass ein Satz übrig bleibt.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has different defaults or choices. A name means one thing in a guide: rename one.</source>
        <translation>%1: die Lücke „%2“ hat verschiedene Vorgaben oder Auswahlen. Ein Name bedeutet in einem Guide nur eines: benennen Sie eine um.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” is in a tail, but not in &quot;blanks&quot;. Add it with a hint.</source>
        <translation>%1: die Lücke „%2“ steht in einer Fortsetzung, aber nicht in &quot;blanks&quot;. Fügen Sie sie mit einem Hinweis hinzu.</translation>
    </message>
    <message>
        <source>%1: the blanks “%2” and “%3” differ only in capitals. Write them alike.</source>
        <translation>%1: die Lücken „%2“ und „%3“ unterscheiden sich nur in der Großschreibung. Schreiben Sie sie gleich.</translation>
    </message>
    <message>
        <source>%1: no tail has the blank “%2”. Use it, or remove it from &quot;blanks&quot;.</source>
        <translation>%1: keine Fortsetzung hat die Lücke „%2“. Benutzen Sie sie, oder entfernen Sie sie aus &quot;blanks&quot;.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;hint&quot;. Write what one would fill in, as an example.</source>
        <translation>%1: die Lücke „%2“ hat kein &quot;hint&quot;. Schreiben Sie als Beispiel, was man einsetzen würde.</translation>
    </message>
    <message>
        <source>%1: the blank “%2” has no &quot;sample&quot;. Write a value with which its sentences can be tried.</source>
        <translation>%1: die Lücke „%2“ hat kein &quot;sample&quot;. Schreiben Sie einen Wert, mit dem sich ihre Sätze ausprobieren lassen.</translation>
    </message>
    <message>
        <source>%1: a value of the blank “%2” holds braces. Values are plain words: remove them.</source>
        <translation>%1: ein Wert der Lücke „%2“ enthält Klammern. Werte sind einfache Wörter: entfernen Sie die Klammern.</translation>
    </message>
    <message>
        <source>%1 is the guide of “%2”, not of “%3”. Correct &quot;framework&quot;, or lay it beside its own page.</source>
        <translation>%1 ist der Guide von „%2“, nicht von „%3“. Berichtigen Sie &quot;framework&quot;, oder legen Sie ihn neben seine eigene Seite.</translation>
    </message>
    <message>
        <source>%1: the page “%2” asks no question “%3”. Correct its id, or remove it from the guide.</source>
        <translation>%1: die Seite „%2“ stellt keine Frage „%3“. Berichtigen Sie die Kennung, oder entfernen Sie sie aus dem Guide.</translation>
    </message>
    <message>
        <source>%1: the page has no example “%2” under “%3”. Write it as the page does, or remove it from the guide.</source>
        <translation>%1: die Seite hat kein Beispiel „%2“ unter „%3“. Schreiben Sie es wie die Seite, oder entfernen Sie es aus dem Guide.</translation>
    </message>
    <message>
        <source>%1 does not say whose guide it is. Add &quot;framework&quot; with the page&apos;s id.</source>
        <translation>%1 sagt nicht, wessen Guide er ist. Fügen Sie &quot;framework&quot; mit der Kennung der Seite hinzu.</translation>
    </message>
    <message>
        <source>%1 guides no question. Add &quot;questions&quot; with one entry a question of the page.</source>
        <translation>%1 begleitet keine Frage. Fügen Sie &quot;questions&quot; mit einem Eintrag je Frage der Seite hinzu.</translation>
    </message>
    <message>
        <source>%1 is no guide: its &quot;format&quot; is not &quot;askwell-guide&quot;. Choose another file.</source>
        <translation>%1 ist kein Guide: sein &quot;format&quot; ist nicht &quot;askwell-guide&quot;. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written for a newer Askwell (format %2, this one knows %3). Update Askwell, or use an older copy of the guide.</source>
        <translation>%1 wurde für ein neueres Askwell geschrieben (Format %2, dieses kennt %3). Aktualisieren Sie Askwell, oder nehmen Sie eine ältere Kopie des Guides.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number from 1 on. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; muss eine ganze Zahl ab 1 sein. Berichtigen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; does not say which example of the page it is. Add &quot;example&quot; with its words.</source>
        <translation>%1: &quot;%2&quot; sagt nicht, welches Beispiel der Seite gemeint ist. Fügen Sie &quot;example&quot; mit dessen Worten hinzu.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; muss ein Text sein. Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be an object in braces. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; muss ein Objekt in geschweiften Klammern sein. Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list in brackets. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; muss eine Liste in eckigen Klammern sein. Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more than %3 entries. Keep the best.</source>
        <translation>%1: &quot;%2&quot; hat mehr als %3 Einträge. Behalten Sie die besten.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is longer than %3 characters. Shorten it.</source>
        <translation>%1: &quot;%2&quot; ist länger als %3 Zeichen. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds a line end or another control character. Write it in one line.</source>
        <translation>%1: &quot;%2&quot; enthält ein Zeilenende oder ein anderes Steuerzeichen. Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds half a character. Write the character itself.</source>
        <translation>%1: &quot;%2&quot; enthält ein halbes Zeichen. Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds an invisible or direction-changing character, U+%3. An AI tool reads it though nobody sees it: remove it.</source>
        <translation>%1: &quot;%2&quot; enthält ein unsichtbares oder die Schreibrichtung änderndes Zeichen, U+%3. Ein KI-Werkzeug liest es, obwohl niemand es sieht: entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 stands where the page&apos;s guide should go. Rename or remove it, then add the page again.</source>
        <translation>%1 steht dort, wohin der Guide der Seite soll. Benennen Sie es um oder entfernen Sie es, und fügen Sie die Seite dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>This text could not be checked for secrets. Look at it before you copy it.</source>
        <translation>Dieser Text konnte nicht auf Geheimnisse geprüft werden. Sehen Sie ihn durch, bevor Sie ihn kopieren.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Ask for a model that knows %1</source>
        <translation>Um ein Modell bitten, das %1 kann</translation>
    </message>
    <message>
        <source>Name another measure</source>
        <translation>Ein anderes Maß nennen</translation>
    </message>
    <message>
        <source>“%1” looks like a gap that is still to be filled in.</source>
        <translation>„%1“ sieht nach einer Stelle aus, die noch auszufüllen ist.</translation>
    </message>
    <message>
        <source>Keep the terms of %1</source>
        <translation>Bedingungen von %1 behalten</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.</source>
        <translation>%1 Mrd. Parameter mit %2 brauchen etwa %3 bis %4 GB; da sind %5 GB: es passt.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.</source>
        <translation>%1 Mrd. Parameter mit %2 brauchen etwa %3 bis %4 GB; da sind %5 GB: es ist knapp.</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.</source>
        <translation>%1 Mrd. Parameter mit %2 brauchen etwa %3 bis %4 GB; da sind %5 GB: es passt nicht.</translation>
    </message>
    <message>
        <source>Ask for 4-bit weights</source>
        <translation>Um 4-Bit-Gewichte bitten</translation>
    </message>
    <message>
        <source>Ask for QLoRA</source>
        <translation>Um QLoRA bitten</translation>
    </message>
    <message>
        <source>Ask for a smaller model</source>
        <translation>Um ein kleineres Modell bitten</translation>
    </message>
    <message>
        <source>Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.</source>
        <translation>Gebraucht: %1 = %2 bis %3 GB, mit 1 GB = 2^30 Byte.</translation>
    </message>
    <message>
        <source>There: %1 × %2 = %3 GB.</source>
        <translation>Vorhanden: %1 × %2 = %3 GB.</translation>
    </message>
    <message>
        <source>In it, the key-value cache: 2 × %1 layers × %2 heads × %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.</source>
        <translation>Darin der Key-Value-Cache: 2 × %1 Schichten × %2 Köpfe × %3 × %4 Token × %5 zugleich × 2 Byte = %6 GB.</translation>
    </message>
    <message>
        <source>There: %1 GB.</source>
        <translation>Vorhanden: %1 GB.</translation>
    </message>
    <message>
        <source>Activations, other programs and a longer context come on top.</source>
        <translation>Aktivierungen, andere Programme und ein längerer Kontext kommen hinzu.</translation>
    </message>
    <message>
        <source>It fits where the high number leaves 15 % free, and does not where even the low one is more.</source>
        <translation>Es passt, wo die hohe Zahl 15 % frei lässt, und passt nicht, wo schon die niedrige mehr ist.</translation>
    </message>
    <message>
        <source>Repair the characters</source>
        <translation>Zeichen reparieren</translation>
    </message>
    <message>
        <source>Which kind of task is it?</source>
        <translation>Welche Art von Aufgabe ist das?</translation>
    </message>
    <message>
        <source>Which language is the data in?</source>
        <translation>In welcher Sprache sind die Daten?</translation>
    </message>
    <message>
        <source>How will you know that it is good?</source>
        <translation>Woran werden Sie sehen, dass es gut ist?</translation>
    </message>
    <message>
        <source>Name a measure</source>
        <translation>Ein Maß nennen</translation>
    </message>
    <message>
        <source>%1, Askwell&apos;s record of the files that it wrote into this project, is damaged. Remove it: Askwell then takes those files for someone else&apos;s and asks before it replaces them.</source>
        <translation>%1, Askwells Verzeichnis der Dateien, die es in dieses Projekt geschrieben hat, ist beschädigt. Entfernen Sie es: Askwell hält diese Dateien dann für die eines anderen und fragt, bevor es sie ersetzt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell then takes the files that it wrote for someone else&apos;s.</source>
        <translation>%1 wurde von einem neueren Askwell geschrieben. Aktualisieren Sie Askwell, oder entfernen Sie die Datei: Askwell hält die Dateien, die es geschrieben hat, dann für die eines anderen.</translation>
    </message>
    <message>
        <source>A glob is empty. Give a pattern such as src/**/*.py.</source>
        <translation>Ein Glob ist leer. Geben Sie ein Muster wie src/**/*.py an.</translation>
    </message>
    <message>
        <source>The glob “%1” holds invisible characters. Type it again without them.</source>
        <translation>Der Glob „%1“ enthält unsichtbare Zeichen. Geben Sie ihn ohne sie neu ein.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a quote or a backslash. Globs use / and no quotes.</source>
        <translation>Der Glob „%1“ enthält ein Anführungszeichen oder einen Backslash. Globs benutzen / und keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>The glob “%1” leaves the project. Give it relative to the project.</source>
        <translation>Der Glob „%1“ verlässt das Projekt. Geben Sie ihn relativ zum Projekt an.</translation>
    </message>
    <message>
        <source>The glob “%1” holds a comma, which this tool takes for the end of a pattern. Give its alternatives as separate globs.</source>
        <translation>Der Glob „%1“ enthält ein Komma, das dieses Werkzeug für das Ende eines Musters hält. Geben Sie die Alternativen als einzelne Globs an.</translation>
    </message>
    <message>
        <source>The glob “%1” cannot stand unquoted, and Cursor takes quotes for a part of it. Write it without [ ] { } # : and without ! &amp; | &gt; % @ - ? ~ in front.</source>
        <translation>Der Glob „%1“ kann nicht ohne Anführungszeichen stehen, und Cursor hält sie für einen Teil davon. Schreiben Sie ihn ohne [ ] { } # : und ohne ! &amp; | &gt; % @ - ? ~ am Anfang.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name. Give a word such as my-rules.</source>
        <translation>„%1“ kann kein Dateiname sein. Geben Sie ein Wort wie my-rules an.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out / \ : * ? &quot; &lt; &gt; | and invisible characters.</source>
        <translation>„%1“ kann nicht überall ein Dateiname sein. Lassen Sie / \ : * ? &quot; &lt; &gt; | und unsichtbare Zeichen weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s name everywhere. Leave out dots and spaces at its ends.</source>
        <translation>„%1“ kann nicht überall ein Dateiname sein. Lassen Sie Punkte und Leerzeichen an den Enden weg.</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows. Choose another name.</source>
        <translation>„%1“ bezeichnet unter Windows ein Gerät. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file. Shorten it.</source>
        <translation>Der Name „%1“ ist zu lang für eine Datei. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Git ignores this file: it stays on this machine.</source>
        <translation>Git ignoriert diese Datei: sie bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It has changes that are not committed.</source>
        <translation>Sie hat Änderungen, die nicht committet sind.</translation>
    </message>
    <message>
        <source>It is not in git yet.</source>
        <translation>Sie ist noch nicht in git.</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git-Repository</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>Kein Git-Repository</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in a Cursor link. Cursor takes letters A to Z, digits, dots, hyphens and underscores, at most %2.</source>
        <translation>„%1“ kann kein Name in einem Cursor-Link sein. Cursor nimmt Buchstaben von A bis Z, Ziffern, Punkte, Bindestriche und Unterstriche, höchstens %2.</translation>
    </message>
    <message>
        <source>The link would take %1 characters, and Cursor takes at most %2. Copy the text instead and paste it into Cursor.</source>
        <translation>Der Link bräuchte %1 Zeichen, und Cursor nimmt höchstens %2. Kopieren Sie stattdessen den Text und fügen Sie ihn in Cursor ein.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and no line ends it. Put the line &lt;!-- END:askwell --&gt; where it ends, or take line %2 out.</source>
        <translation>%1: Zeile %2 beginnt den Teil von Askwell, und keine Zeile beendet ihn. Setzen Sie die Zeile &lt;!-- END:askwell --&gt; an sein Ende, oder nehmen Sie Zeile %2 heraus.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part, and no line begins it. Put the line &lt;!-- BEGIN:askwell --&gt; where it begins, or take line %2 out.</source>
        <translation>%1: Zeile %2 beendet den Teil von Askwell, und keine Zeile beginnt ihn. Setzen Sie die Zeile &lt;!-- BEGIN:askwell --&gt; an seinen Anfang, oder nehmen Sie Zeile %2 heraus.</translation>
    </message>
    <message>
        <source>%1: line %2 ends Askwell&apos;s part before another marker stands in line %3. Leave one pair of markers, the begin first.</source>
        <translation>%1: Zeile %2 beendet den Teil von Askwell, bevor in Zeile %3 eine weitere Marke steht. Lassen Sie ein Paar Marken stehen, den Anfang zuerst.</translation>
    </message>
    <message>
        <source>%1: line %2 begins Askwell&apos;s part, and line %3 begins it again before it ended. Leave one pair of markers.</source>
        <translation>%1: Zeile %2 beginnt den Teil von Askwell, und Zeile %3 beginnt ihn noch einmal, bevor er endet. Lassen Sie ein Paar Marken stehen.</translation>
    </message>
    <message>
        <source>%1: Askwell&apos;s part stands in lines %2 to %3, and line %4 holds one more of its markers. Leave one pair of markers.</source>
        <translation>%1: der Teil von Askwell steht in den Zeilen %2 bis %3, und Zeile %4 enthält noch eine seiner Marken. Lassen Sie ein Paar Marken stehen.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text, into which Askwell does not write. Save it as UTF-8 first.</source>
        <translation>%1 ist Text in UTF-16, in den Askwell nicht schreibt. Speichern Sie ihn zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes, so it is no text that Askwell could add to. Save it as UTF-8 text first.</source>
        <translation>%1 enthält NUL-Bytes und ist daher kein Text, dem Askwell etwas hinzufügen könnte. Speichern Sie ihn zuerst als Text in UTF-8.</translation>
    </message>
    <message>
        <source>The rules hold a line that marks the begin or the end of Askwell&apos;s part of a file. Take the line out of the rules.</source>
        <translation>Die Regeln enthalten eine Zeile, die Anfang oder Ende des Teils von Askwell in einer Datei bezeichnet. Nehmen Sie die Zeile aus den Regeln heraus.</translation>
    </message>
    <message>
        <source>The rules hold a NUL character. Take it out of the rules.</source>
        <translation>Die Regeln enthalten ein NUL-Zeichen. Nehmen Sie es aus den Regeln heraus.</translation>
    </message>
    <message>
        <source>%1 would be written twice, for %2 and for %3, with different texts. Choose one of them, or give one another name.</source>
        <translation>%1 würde zweimal geschrieben, für %2 und für %3, mit verschiedenen Texten. Wählen Sie eines davon, oder geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>written by Askwell, the rules changed since</source>
        <translation>von Askwell geschrieben, die Regeln haben sich seither geändert</translation>
    </message>
    <message>
        <source>written by Askwell, changed by someone else since</source>
        <translation>von Askwell geschrieben, seither von jemand anderem geändert</translation>
    </message>
    <message>
        <source>written by someone else</source>
        <translation>von jemand anderem geschrieben</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is new</source>
        <translation>der Teil von Askwell ist neu</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is up to date</source>
        <translation>der Teil von Askwell ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Askwell&apos;s part is as Askwell wrote it, the rules changed since</source>
        <translation>der Teil von Askwell ist, wie Askwell ihn schrieb; die Regeln haben sich seither geändert</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was changed by someone else since</source>
        <translation>der Teil von Askwell wurde seither von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Askwell&apos;s part was written by another project or copy</source>
        <translation>der Teil von Askwell wurde von einem anderen Projekt oder einer Kopie geschrieben</translation>
    </message>
    <message>
        <source>Another Askwell is saving into %1. Try again in a moment.</source>
        <translation>Ein anderes Askwell speichert gerade in %1. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2. The line %3 in %1 would bring it in.</source>
        <translation>%1 verbirgt diese Datei vor %2. Die Zeile %3 in %1 würde sie einbeziehen.</translation>
    </message>
    <message>
        <source>%1 hides this file from %2.</source>
        <translation>%1 verbirgt diese Datei vor %2.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3. The line %4 in %1 would bring it in.</source>
        <translation>%1 verbirgt %2 vor %3. Die Zeile %4 in %1 würde die Datei einbeziehen.</translation>
    </message>
    <message>
        <source>%1 hides %2 from %3.</source>
        <translation>%1 verbirgt %2 vor %3.</translation>
    </message>
    <message>
        <source>%1 names %2: Aider reads it here.</source>
        <translation>%1 nennt %2: Aider liest die Datei hier.</translation>
    </message>
    <message>
        <source>No %1 here names %2: Aider reads it only when told to.</source>
        <translation>Kein %1 hier nennt %2: Aider liest die Datei nur, wenn man es ihm sagt.</translation>
    </message>
    <message>
        <source>%1 names other files: Gemini CLI does not read %2 here.</source>
        <translation>%1 nennt andere Dateien: Gemini CLI liest %2 hier nicht.</translation>
    </message>
    <message>
        <source>Gets these rules twice, from this file and another of them: %1.</source>
        <translation>Bekommt diese Regeln zweimal, aus dieser Datei und einer weiteren davon: %1.</translation>
    </message>
    <message>
        <source>Will be read: yes.</source>
        <translation>Wird gelesen: ja.</translation>
    </message>
    <message>
        <source>Will be read: only if …</source>
        <translation>Wird gelesen: nur wenn …</translation>
    </message>
    <message>
        <source>Will be read: not documented.</source>
        <translation>Wird gelesen: nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The file for %1 (%2) always applies: it knows no globs. Leave the globs out, or choose another file.</source>
        <translation>Die Datei für %1 (%2) gilt immer: sie kennt keine Globs. Lassen Sie die Globs weg, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No file is chosen yet. Choose where it should go.</source>
        <translation>Noch ist keine Datei gewählt. Wählen Sie, wohin es soll.</translation>
    </message>
    <message>
        <source>There is no prompt to save yet. Answer the questions first.</source>
        <translation>Noch gibt es keinen Prompt zu speichern. Beantworten Sie zuerst die Fragen.</translation>
    </message>
    <message>
        <source>The biggest sections, in lines: %1.</source>
        <translation>Die größten Abschnitte, in Zeilen: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in bytes: %1.</source>
        <translation>Die größten Abschnitte, in Byte: %1.</translation>
    </message>
    <message>
        <source>The biggest sections, in characters: %1.</source>
        <translation>Die größten Abschnitte, in Zeichen: %1.</translation>
    </message>
    <message>
        <source>About %1 tokens.</source>
        <translation>Etwa %1 Token.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the project&apos;s folder.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose the project&apos;s folder.</source>
        <translation>%1 ist eine Datei. Wählen Sie den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be entered: permission is missing. Change its permissions, or choose another folder.</source>
        <translation>Der Ordner %1 kann nicht betreten werden: die Berechtigung fehlt. Ändern Sie die Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The text is larger than %1. Take back a shorter one, such as one prompt or one rules file.</source>
        <translation>Der Text ist größer als %1. Nehmen Sie einen kürzeren zurück, etwa einen Prompt oder eine Regeldatei.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: it holds NUL bytes. Save it as UTF-8, or choose another file.</source>
        <translation>%1 ist kein Text in UTF-8: die Datei enthält NUL-Bytes. Speichern Sie sie als UTF-8, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as UTF-8, or choose another file.</source>
        <translation>%1 ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The framework page asks for this file; Cursor&apos;s documentation does not list it.</source>
        <translation>Die Framework-Seite fragt nach dieser Datei; die Dokumentation von Cursor führt sie nicht auf.</translation>
    </message>
    <message>
        <source>%1 lines; Cursor advises at most 500 a rule.</source>
        <translation>%1 Zeilen; Cursor rät zu höchstens 500 je Regel.</translation>
    </message>
    <message>
        <source>Cursor reads the .mdc files in .cursor/rules.</source>
        <translation>Cursor liest die .mdc-Dateien in .cursor/rules.</translation>
    </message>
    <message>
        <source>Cursor offers it in the chat when you type / and the file&apos;s name.</source>
        <translation>Cursor bietet es im Chat an, wenn man / und den Dateinamen eingibt.</translation>
    </message>
    <message>
        <source>%1 lines; Claude Code advises under 200 a file.</source>
        <translation>%1 Zeilen; Claude Code rät zu weniger als 200 je Datei.</translation>
    </message>
    <message>
        <source>Claude Code reads the .md files in .claude/rules.</source>
        <translation>Claude Code liest die .md-Dateien in .claude/rules.</translation>
    </message>
    <message>
        <source>%1 characters; Copilot&apos;s code review reads only the first 4,000, its chat all.</source>
        <translation>%1 Zeichen; die Code-Review von Copilot liest nur die ersten 4.000, der Chat alle.</translation>
    </message>
    <message>
        <source>%1 lines; GitHub advises at most about 1,000 a file.</source>
        <translation>%1 Zeilen; GitHub rät zu höchstens etwa 1.000 je Datei.</translation>
    </message>
    <message>
        <source>Copilot reads it when it works on a file that applyTo matches.</source>
        <translation>Copilot liest sie, wenn es an einer Datei arbeitet, auf die applyTo passt.</translation>
    </message>
    <message>
        <source>%1 characters; Devin takes 12,000 a rule.</source>
        <translation>%1 Zeichen; Devin nimmt 12.000 je Regel.</translation>
    </message>
    <message>
        <source>Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.</source>
        <translation>Devin, bis Juni 2026 Windsurf genannt, liest die .md-Dateien in .devin/rules.</translation>
    </message>
    <message>
        <source>Cline reads the .md files in .clinerules.</source>
        <translation>Cline liest die .md-Dateien in .clinerules.</translation>
    </message>
    <message>
        <source>Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.</source>
        <translation>Junie liest die .md-Dateien in .junie/rules, wo das Projekt keine .junie/AGENTS.md hat.</translation>
    </message>
    <message>
        <source>Kiro reads the .md files in .kiro/steering.</source>
        <translation>Kiro liest die .md-Dateien in .kiro/steering.</translation>
    </message>
    <message>
        <source>%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the project&apos;s root to its folder.</source>
        <translation>%1 Byte; Codex liest höchstens 32.768 aller AGENTS.md vom Stammordner des Projekts bis zu seinem Ordner.</translation>
    </message>
    <message>
        <source>Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code reads it where there is no CLAUDE.md, Gemini where its settings name it.</source>
        <translation>Codex, Cursor, Copilot, Devin, Cline, Kiro und andere lesen AGENTS.md. Claude Code liest sie, wo es keine CLAUDE.md gibt, Gemini, wo seine Einstellungen sie nennen.</translation>
    </message>
    <message>
        <source>Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.</source>
        <translation>Claude Code liest CLAUDE.md; Cursor liest sie auch, neben seinen eigenen Regeln.</translation>
    </message>
    <message>
        <source>Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.</source>
        <translation>Copilot liest .github/copilot-instructions.md im Chat, im Agenten und in der Review.</translation>
    </message>
    <message>
        <source>Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.</source>
        <translation>Gemini CLI liest GEMINI.md, außer context.fileName in seinen Einstellungen nennt andere.</translation>
    </message>
    <message>
        <source>Zed reads .rules before all others, and then none of the others.</source>
        <translation>Zed liest .rules vor allen anderen, und dann keine der anderen.</translation>
    </message>
    <message>
        <source>Aider reads CONVENTIONS.md only where .aider.conf.yml says read: CONVENTIONS.md, or after /read CONVENTIONS.md.</source>
        <translation>Aider liest CONVENTIONS.md nur, wo .aider.conf.yml read: CONVENTIONS.md sagt, oder nach /read CONVENTIONS.md.</translation>
    </message>
    <message>
        <source>Whether a tool reads it depends on where you put it and on what you tell the tool.</source>
        <translation>Ob ein Werkzeug sie liest, hängt davon ab, wohin Sie sie legen und was Sie dem Werkzeug sagen.</translation>
    </message>
    <message>
        <source>The backup of %1, %2, is damaged. Nothing was undone: restore the file from the project&apos;s own history.</source>
        <translation>Die Sicherung von %1, %2, ist beschädigt. Nichts wurde rückgängig gemacht: stellen Sie die Datei aus der Geschichte des Projekts wieder her.</translation>
    </message>
    <message>
        <source>%1 has just been changed by someone else. Undo again to go on.</source>
        <translation>%1 wurde gerade von jemand anderem geändert. Machen Sie noch einmal rückgängig, um fortzufahren.</translation>
    </message>
    <message>
        <source>Changed since Askwell wrote them: %1. Nothing was undone: your changes would be lost.</source>
        <translation>Geändert, seit Askwell sie schrieb: %1. Nichts wurde rückgängig gemacht: Ihre Änderungen gingen verloren.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no save into %1 is recorded.</source>
        <translation>Es gibt nichts rückgängig zu machen: kein Speichern in %1 ist verzeichnet.</translation>
    </message>
    <message>
        <source>%1 holds words of someone else. Look at what will change, then agree to replace it.</source>
        <translation>%1 enthält Worte von jemand anderem. Sehen Sie sich an, was sich ändern wird, und stimmen Sie dann dem Ersetzen zu.</translation>
    </message>
    <message>
        <source>%1 has changed since Askwell looked at it. Nothing was written: look again at what will change.</source>
        <translation>%1 hat sich geändert, seit Askwell nachgesehen hat. Nichts wurde geschrieben: sehen Sie sich noch einmal an, was sich ändern wird.</translation>
    </message>
    <message>
        <source>%1 These files were written already and could not be put back: %2. Undo puts them back once the cause is gone.</source>
        <translation>%1 Diese Dateien waren schon geschrieben und konnten nicht zurückgesetzt werden: %2. Rückgängig setzt sie zurück, sobald die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>%1 is no draft of Askwell.</source>
        <translation>%1 ist kein Entwurf von Askwell.</translation>
    </message>
    <message>
        <source>A draft could not be read and was set aside as %1. Open that file in a text editor to get its words back.</source>
        <translation>Ein Entwurf konnte nicht gelesen werden und wurde als %1 beiseitegelegt. Öffnen Sie die Datei in einem Texteditor, um die Worte zurückzuholen.</translation>
    </message>
    <message>
        <source>The draft %1 was written by a newer Askwell and stays where it is. Update Askwell to open it.</source>
        <translation>Der Entwurf %1 wurde von einem neueren Askwell geschrieben und bleibt, wo er ist. Aktualisieren Sie Askwell, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Askwell and stays as it is. Update Askwell to see it.</source>
        <translation>Der Verlauf in %1 wurde von einem neueren Askwell geschrieben und bleibt, wie er ist. Aktualisieren Sie Askwell, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>The history in %1 could not be understood and is now in %2. A new one begins.</source>
        <translation>Der Verlauf in %1 war nicht zu verstehen und steht jetzt in %2. Ein neuer beginnt.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be changed. Look at the file&apos;s permissions.</source>
        <translation>Der Verlauf in %1 kann nicht geändert werden. Sehen Sie sich die Rechte der Datei an.</translation>
    </message>
    <message>
        <source>The text is not kept in the history: it is larger than %1, which is the most that the history holds.</source>
        <translation>Der Text wird nicht im Verlauf behalten: er ist größer als %1, das Meiste, was der Verlauf fasst.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a time like 2026-01-31T12:00:00Z. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; muss eine Zeit wie 2026-01-31T12:00:00Z sein. Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a list of texts. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; muss eine Liste von Texten sein. Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be concise, full or chosen. Correct it in the file.</source>
        <translation>%1: &quot;%2&quot; muss concise, full oder chosen sein. Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>%1: the answer &quot;%2&quot; of the prompt &quot;%3&quot; is larger than %4. Shorten it.</source>
        <translation>%1: die Antwort &quot;%2&quot; des Prompts &quot;%3&quot; ist größer als %4. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is no Askwell project: its &quot;format&quot; is not &quot;askwell-profile&quot;. Choose another file.</source>
        <translation>%1 ist kein Askwell-Projekt: sein &quot;format&quot; ist nicht &quot;askwell-profile&quot;. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;formatVersion&quot; must be a whole number, 1 or more. Correct it in the file.</source>
        <translation>%1: &quot;formatVersion&quot; muss eine ganze Zahl sein, 1 oder mehr. Berichtigen Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Askwell (format %2, this one knows %3). It is open for reading only; update Askwell to change it.</source>
        <translation>%1 wurde von einem neueren Askwell geschrieben (Format %2, dieses kennt %3). Es ist nur zum Lesen geöffnet; aktualisieren Sie Askwell, um es zu ändern.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is larger than %2, so it cannot be saved. Remove some prompts, or shorten their answers.</source>
        <translation>Das Projekt „%1“ ist größer als %2 und kann daher nicht gespeichert werden. Entfernen Sie Prompts, oder kürzen Sie ihre Antworten.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. List the projects to see their names.</source>
        <translation>Es gibt kein Projekt „%1“. Listen Sie die Projekte auf, um ihre Namen zu sehen.</translation>
    </message>
    <message>
        <source>There is no folder for projects, because the environment names no home folder. Set HOME or XDG_DATA_HOME.</source>
        <translation>Es gibt keinen Ordner für Projekte, weil die Umgebung keinen persönlichen Ordner nennt. Setzen Sie HOME oder XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 must end in .askwell, so that it is known as a project. Change its name.</source>
        <translation>%1 muss auf .askwell enden, damit es als Projekt erkannt wird. Ändern Sie den Namen.</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; is no longer in the trash.</source>
        <translation>Das Projekt „%1“ ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .askwell file. Name a project or its file.</source>
        <translation>Der Ordner %1 enthält keine .askwell-Datei. Nennen Sie ein Projekt oder seine Datei.</translation>
    </message>
    <message>
        <source>Several projects are named &quot;%1&quot;. Name one by its id: %2.</source>
        <translation>Mehrere Projekte heißen „%1“. Nennen Sie eines mit seiner Kennung: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds several project files. Name one: %2.</source>
        <translation>Der Ordner %1 enthält mehrere Projektdateien. Nennen Sie eine: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>Wartet auf Ihre Zustimmung: %n Datei.</numerusform>
            <numerusform>Warten auf Ihre Zustimmung: %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>Wird nicht geschrieben: %n Datei.</numerusform>
            <numerusform>Werden nicht geschrieben: %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>%n Datei speichern</numerusform>
            <numerusform>%n Dateien speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write an answer first.</source>
        <translation>Noch gibt es nichts zu speichern. Schreiben Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>This looks like a secret (%1, %2). Replace it with the name of an environment variable.</source>
        <translation>Das sieht nach einem Geheimnis aus (%1, %2). Ersetzen Sie es durch den Namen einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>A secret: a key, token or password</source>
        <translation>Ein Geheimnis: Schlüssel, Token oder Passwort</translation>
    </message>
    <message>
        <source>Secrets of shapes that the table does not know.</source>
        <translation>Geheimnisse von Formen, die die Tabelle nicht kennt.</translation>
    </message>
    <message>
        <source>Replace it with %3</source>
        <translation>Durch %3 ersetzen</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>„%1“ ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>The page&apos;s own placeholder, or an open blank</source>
        <translation>Der Platzhalter der Seite selbst oder eine offene Lücke</translation>
    </message>
    <message>
        <source>Gaps that look like ordinary words.</source>
        <translation>Offene Stellen, die wie gewöhnliche Wörter aussehen.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data. Replace it with a made-up value.</source>
        <translation>„%1“ sieht nach personenbezogenen Daten aus. Ersetzen Sie sie durch einen erfundenen Wert.</translation>
    </message>
    <message>
        <source>Personal data pasted: an e-mail address, a phone, account or card number</source>
        <translation>Eingefügte personenbezogene Daten: E-Mail-Adresse, Telefon-, Konto- oder Kartennummer</translation>
    </message>
    <message>
        <source>Names, street addresses, and numbers without a telling form.</source>
        <translation>Namen, Anschriften und Nummern ohne verräterische Form.</translation>
    </message>
    <message>
        <source>Write a made-up value</source>
        <translation>Einen erfundenen Wert schreiben</translation>
    </message>
    <message>
        <source>“%1” is personal data. Say how it is handled.</source>
        <translation>„%1“ sind personenbezogene Daten. Sagen Sie, wie damit umgegangen wird.</translation>
    </message>
    <message>
        <source>Personal data is the subject, and nothing says how it is handled</source>
        <translation>Es geht um personenbezogene Daten, und nichts sagt, wie damit umgegangen wird</translation>
    </message>
    <message>
        <source>Whether the handling that is named is enough.</source>
        <translation>Ob der genannte Umgang genügt.</translation>
    </message>
    <message>
        <source>Ask for a plan</source>
        <translation>Um einen Plan bitten</translation>
    </message>
    <message>
        <source>“%1” is a regulated field. Name the rules that apply and who reviews decisions.</source>
        <translation>„%1“ ist ein reguliertes Gebiet. Nennen Sie die geltenden Vorschriften und wer Entscheidungen prüft.</translation>
    </message>
    <message>
        <source>A regulated field, without its rules or who reviews</source>
        <translation>Ein reguliertes Gebiet, ohne Vorschriften oder Prüfende</translation>
    </message>
    <message>
        <source>Which rules apply.</source>
        <translation>Welche Vorschriften gelten.</translation>
    </message>
    <message>
        <source>Ask for both</source>
        <translation>Um beides bitten</translation>
    </message>
    <message>
        <source>The pipeline %1 was removed in Transformers v5. Load the model with its AutoModel class, or pin transformers&lt;5.</source>
        <translation>Die Pipeline %1 wurde in Transformers v5 entfernt. Laden Sie das Modell mit seiner AutoModel-Klasse, oder legen Sie transformers&lt;5 fest.</translation>
    </message>
    <message>
        <source>A pipeline that Transformers v5 removed</source>
        <translation>Eine Pipeline, die Transformers v5 entfernt hat</translation>
    </message>
    <message>
        <source>Which version is installed, where neither text nor project says.</source>
        <translation>Welche Version installiert ist, wo es weder Text noch Projekt sagt.</translation>
    </message>
    <message>
        <source>Ask for what v5 has</source>
        <translation>Um das bitten, was v5 hat</translation>
    </message>
    <message>
        <source>%1 was removed or renamed. Use %2.</source>
        <translation>%1 wurde entfernt oder umbenannt. Nehmen Sie %2.</translation>
    </message>
    <message>
        <source>A name or argument that was removed or renamed</source>
        <translation>Ein Name oder Argument, das entfernt oder umbenannt wurde</translation>
    </message>
    <message>
        <source>Names outside its table.</source>
        <translation>Namen außerhalb der Tabelle.</translation>
    </message>
    <message>
        <source>Ask for the new names</source>
        <translation>Um die neuen Namen bitten</translation>
    </message>
    <message>
        <source>%1: Transformers v5 has PyTorch classes only.</source>
        <translation>%1: Transformers v5 hat nur PyTorch-Klassen.</translation>
    </message>
    <message>
        <source>TensorFlow and Flax classes of Transformers</source>
        <translation>TensorFlow- und Flax-Klassen von Transformers</translation>
    </message>
    <message>
        <source>TensorFlow models of other libraries, which go on.</source>
        <translation>TensorFlow-Modelle anderer Bibliotheken, die weiter bestehen.</translation>
    </message>
    <message>
        <source>Ask for PyTorch</source>
        <translation>Um PyTorch bitten</translation>
    </message>
    <message>
        <source>datasets 4 no longer runs loading scripts. Use Parquet or another data-only form.</source>
        <translation>datasets 4 führt keine Ladeskripte mehr aus. Nehmen Sie Parquet oder eine andere reine Datenform.</translation>
    </message>
    <message>
        <source>Loading scripts, which datasets no longer runs</source>
        <translation>Ladeskripte, die datasets nicht mehr ausführt</translation>
    </message>
    <message>
        <source>Repositories that hold such a script.</source>
        <translation>Repositorys, die ein solches Skript enthalten.</translation>
    </message>
    <message>
        <source>Ask for Parquet</source>
        <translation>Um Parquet bitten</translation>
    </message>
    <message>
        <source>“%1” runs code from the repository or a pickle.</source>
        <translation>„%1“ führt Code aus dem Repository oder einem Pickle aus.</translation>
    </message>
    <message>
        <source>A way of loading that runs code</source>
        <translation>Eine Art zu laden, die Code ausführt</translation>
    </message>
    <message>
        <source>What the files hold.</source>
        <translation>Was die Dateien enthalten.</translation>
    </message>
    <message>
        <source>Ask for safe loading</source>
        <translation>Um sicheres Laden bitten</translation>
    </message>
    <message>
        <source>“%1” cannot be checked. Give a number.</source>
        <translation>„%1“ lässt sich nicht prüfen. Nennen Sie eine Zahl.</translation>
    </message>
    <message>
        <source>An open-ended quality goal</source>
        <translation>Ein Qualitätsziel ohne Ende</translation>
    </message>
    <message>
        <source>Whether the number is the right one.</source>
        <translation>Ob die Zahl die richtige ist.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Eine Zahl nennen</translation>
    </message>
    <message>
        <source>“%1” names no number to start from or to reach.</source>
        <translation>„%1“ nennt keine Zahl, von der es ausgeht oder die zu erreichen ist.</translation>
    </message>
    <message>
        <source>“Improve” or “reduce” without a number</source>
        <translation>„Verbessern“ oder „senken“ ohne Zahl</translation>
    </message>
    <message>
        <source>Numbers written as words other than half, a third and twice.</source>
        <translation>Zahlen in Worten außer halb, Drittel und doppelt.</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Zahlen nennen</translation>
    </message>
    <message>
        <source>Accuracy hides rare classes. Ask for macro-F1 or PR-AUC as well.</source>
        <translation>Accuracy verdeckt seltene Klassen. Bitten Sie auch um Macro-F1 oder PR-AUC.</translation>
    </message>
    <message>
        <source>Accuracy on imbalanced data</source>
        <translation>Accuracy bei unausgewogenen Daten</translation>
    </message>
    <message>
        <source>Imbalance that the text does not mention.</source>
        <translation>Unausgewogenheit, die der Text nicht erwähnt.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>%1 does not measure %2.</source>
        <translation>%1 misst %2 nicht.</translation>
    </message>
    <message>
        <source>A metric of another kind of task</source>
        <translation>Eine Metrik für eine andere Art von Aufgabe</translation>
    </message>
    <message>
        <source>Whether a fitting metric is the right one.</source>
        <translation>Ob eine passende Metrik die richtige ist.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Ledger: baseline</source>
        <translation>Bestand: Baseline</translation>
    </message>
    <message>
        <source>“%1” lets test data into training. Tune on validation data and look at the test set once.</source>
        <translation>„%1“ lässt Testdaten ins Training. Stimmen Sie auf Validierungsdaten ab und sehen Sie den Testsatz nur einmal an.</translation>
    </message>
    <message>
        <source>Training or tuning on test data</source>
        <translation>Training oder Abstimmung auf Testdaten</translation>
    </message>
    <message>
        <source>Duplicates between splits, groups that overlap, and features that give the answer away.</source>
        <translation>Dubletten zwischen Aufteilungen, Gruppen, die sich überschneiden, und Merkmale, die die Antwort verraten.</translation>
    </message>
    <message>
        <source>Ask for a clean split</source>
        <translation>Um eine saubere Aufteilung bitten</translation>
    </message>
    <message>
        <source>“%1” lets the future into training. Split by time.</source>
        <translation>„%1“ lässt die Zukunft ins Training. Teilen Sie nach der Zeit auf.</translation>
    </message>
    <message>
        <source>A random split of a time series</source>
        <translation>Eine zufällige Aufteilung einer Zeitreihe</translation>
    </message>
    <message>
        <source>Data with an order in time that the text does not mention.</source>
        <translation>Daten mit zeitlicher Ordnung, die der Text nicht erwähnt.</translation>
    </message>
    <message>
        <source>Ask for a split by time</source>
        <translation>Um eine Aufteilung nach Zeit bitten</translation>
    </message>
    <message>
        <source>%1 examples are few for full fine-tuning of %2 B parameters. Consider LoRA, SetFit or a frozen encoder.</source>
        <translation>%1 Beispiele sind wenig für volles Fine-Tuning von %2 Mrd. Parametern. Erwägen Sie LoRA, SetFit oder einen eingefrorenen Encoder.</translation>
    </message>
    <message>
        <source>Few examples for full fine-tuning of a large model</source>
        <translation>Wenige Beispiele für volles Fine-Tuning eines großen Modells</translation>
    </message>
    <message>
        <source>How alike the examples are.</source>
        <translation>Wie ähnlich sich die Beispiele sind.</translation>
    </message>
    <message>
        <source>Ask for a lighter method</source>
        <translation>Um ein leichteres Verfahren bitten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Ledger: split</source>
        <translation>Bestand: Aufteilung</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Ledger: dataset</source>
        <translation>Bestand: Datensatz</translation>
    </message>
    <message>
        <source>“%1” needs a reason. A pretrained model is the usual start.</source>
        <translation>„%1“ braucht einen Grund. Üblich ist, mit einem vortrainierten Modell zu beginnen.</translation>
    </message>
    <message>
        <source>Training from scratch without a reason</source>
        <translation>Training von Grund auf ohne Grund</translation>
    </message>
    <message>
        <source>Whether the reason holds.</source>
        <translation>Ob der Grund trägt.</translation>
    </message>
    <message>
        <source>Ask for a start</source>
        <translation>Um einen Ausgangspunkt bitten</translation>
    </message>
    <message>
        <source>%1 has no revision.</source>
        <translation>%1 hat keine Revision.</translation>
    </message>
    <message>
        <source>A model or dataset without its revision</source>
        <translation>Ein Modell oder Datensatz ohne Revision</translation>
    </message>
    <message>
        <source>Whether the revision exists.</source>
        <translation>Ob die Revision existiert.</translation>
    </message>
    <message>
        <source>Ask for revisions</source>
        <translation>Um Revisionen bitten</translation>
    </message>
    <message>
        <source>%1 knows English only, and the data is %2.</source>
        <translation>%1 kann nur Englisch; Sprache der Daten: %2.</translation>
    </message>
    <message>
        <source>An English-only model for another language</source>
        <translation>Ein rein englisches Modell für eine andere Sprache</translation>
    </message>
    <message>
        <source>Models outside its table, and languages that are told by a country or a name.</source>
        <translation>Modelle außerhalb der Tabelle und Sprachen, die ein Land oder ein Name verrät.</translation>
    </message>
    <message>
        <source>Ask for a model that knows the language</source>
        <translation>Um ein Modell bitten, das die Sprache kann</translation>
    </message>
    <message>
        <source>%1 is not listed for %2.</source>
        <translation>%1 ist für %2 nicht aufgeführt.</translation>
    </message>
    <message>
        <source>A library that is not listed for the task</source>
        <translation>Eine Bibliothek, die für die Aufgabe nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>%1 does not allow commercial use, and the brief says “%2”. Declared tag, not legal advice.</source>
        <translation>%1 erlaubt keine kommerzielle Nutzung, und der Auftrag sagt „%2“. Angegebenes Tag, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>A non-commercial licence, and commercial use</source>
        <translation>Eine nicht kommerzielle Lizenz und kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>What the licence text says, and licences that are not named.</source>
        <translation>Was der Lizenztext sagt, und Lizenzen, die nicht genannt sind.</translation>
    </message>
    <message>
        <source>Ask for others</source>
        <translation>Um andere bitten</translation>
    </message>
    <message>
        <source>%1 drops the terms of %2. Declared tags, not legal advice.</source>
        <translation>%1 lässt die Bedingungen von %2 fallen. Angegebene Tags, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>An outgoing licence that drops what the upstream one demands, or code licences that do not mix</source>
        <translation>Eine ausgehende Lizenz, die fallen lässt, was die ursprüngliche verlangt, oder Code-Lizenzen, die sich nicht mischen lassen</translation>
    </message>
    <message>
        <source>Whether a model counts as derived from its data.</source>
        <translation>Ob ein Modell als von seinen Daten abgeleitet gilt.</translation>
    </message>
    <message>
        <source>Ask for the terms</source>
        <translation>Um die Bedingungen bitten</translation>
    </message>
    <message>
        <source>%1 restricts this use (“%2”). Read its Attachment A.</source>
        <translation>%1 schränkt diese Nutzung ein („%2“). Lesen Sie Attachment A.</translation>
    </message>
    <message>
        <source>A licence that bars the use: a field of OpenRAIL&apos;s Attachment A, outputs that train another model, multimodal Llama in the EU</source>
        <translation>Eine Lizenz, die die Nutzung ausschließt: ein Gebiet aus Attachment A von OpenRAIL, Ausgaben, die ein anderes Modell trainieren, multimodales Llama in der EU</translation>
    </message>
    <message>
        <source>Whether the exact use is meant.</source>
        <translation>Ob genau diese Nutzung gemeint ist.</translation>
    </message>
    <message>
        <source>Ask for another model</source>
        <translation>Um ein anderes Modell bitten</translation>
    </message>
    <message>
        <source>“%1”: nothing can be said of its use. Read the licence text before using it.</source>
        <translation>„%1“: über die Nutzung lässt sich nichts sagen. Lesen Sie den Lizenztext, bevor Sie es nutzen.</translation>
    </message>
    <message>
        <source>A licence that says nothing</source>
        <translation>Eine Lizenz, die nichts sagt</translation>
    </message>
    <message>
        <source>The licence text.</source>
        <translation>Der Lizenztext.</translation>
    </message>
    <message>
        <source>Ask for the text</source>
        <translation>Um den Text bitten</translation>
    </message>
    <message>
        <source>“%1” is commercial use, and nothing is said about licences.</source>
        <translation>„%1“ ist kommerzielle Nutzung, und über Lizenzen ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Commercial use, and no word about licences</source>
        <translation>Kommerzielle Nutzung und kein Wort über Lizenzen</translation>
    </message>
    <message>
        <source>What the licences say.</source>
        <translation>Was die Lizenzen sagen.</translation>
    </message>
    <message>
        <source>Ask for licences</source>
        <translation>Um Lizenzen bitten</translation>
    </message>
    <message>
        <source>%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB.</source>
        <translation>%1 Mrd. Parameter mit %2 brauchen etwa %3 bis %4 GB; da sind %5 GB.</translation>
    </message>
    <message>
        <source>A model that does not fit the memory</source>
        <translation>Ein Modell, das nicht in den Speicher passt</translation>
    </message>
    <message>
        <source>Activations, offloading, and sizes or cards that are not named.</source>
        <translation>Aktivierungen, Auslagern sowie Größen oder Karten, die nicht genannt sind.</translation>
    </message>
    <message>
        <source>Ask for a lighter way</source>
        <translation>Um einen leichteren Weg bitten</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) does not support %3.</source>
        <translation>%1 (Compute Capability %2) unterstützt %3 nicht.</translation>
    </message>
    <message>
        <source>A number format or kernel that the card lacks</source>
        <translation>Ein Zahlenformat oder Kernel, den die Karte nicht hat</translation>
    </message>
    <message>
        <source>Emulation, which is slow.</source>
        <translation>Emulation, die langsam ist.</translation>
    </message>
    <message>
        <source>Write what the card can do</source>
        <translation>Schreiben, was die Karte kann</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Ledger: hardware</source>
        <translation>Bestand: Hardware</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>„%1“ hat keine Zahl.</translation>
    </message>
    <message>
        <source>Speed or size without a number</source>
        <translation>Tempo oder Größe ohne Zahl</translation>
    </message>
    <message>
        <source>Whether the number can be reached.</source>
        <translation>Ob die Zahl erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 B parameters need about %3 to %4 GB; %2 has %5 GB.</source>
        <translation>%1 Mrd. Parameter brauchen etwa %3 bis %4 GB; %2 hat %5 GB.</translation>
    </message>
    <message>
        <source>A model too large for an edge device</source>
        <translation>Ein Modell, das für ein Edge-Gerät zu groß ist</translation>
    </message>
    <message>
        <source>What else runs on the device.</source>
        <translation>Was sonst auf dem Gerät läuft.</translation>
    </message>
    <message>
        <source>Which Hugging Face task is this?</source>
        <translation>Welche Hugging-Face-Aufgabe ist das?</translation>
    </message>
    <message>
        <source>No task recognised (asked by the guide)</source>
        <translation>Keine Aufgabe erkannt (der Guide fragt danach)</translation>
    </message>
    <message>
        <source>Several tasks are named. Which one comes first?</source>
        <translation>Mehrere Aufgaben sind genannt. Welche kommt zuerst?</translation>
    </message>
    <message>
        <source>Several tasks recognised</source>
        <translation>Mehrere Aufgaben erkannt</translation>
    </message>
    <message>
        <source>No language named (asked by the guide)</source>
        <translation>Keine Sprache genannt (der Guide fragt danach)</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt. Two prompts give better answers.</source>
        <translation>Training und Deployment in einem Prompt. Zwei Prompts geben bessere Antworten.</translation>
    </message>
    <message>
        <source>Training and deployment in one prompt</source>
        <translation>Training und Deployment in einem Prompt</translation>
    </message>
    <message>
        <source>Work that belongs together.</source>
        <translation>Arbeit, die zusammengehört.</translation>
    </message>
    <message>
        <source>Split the work</source>
        <translation>Arbeit aufteilen</translation>
    </message>
    <message>
        <source>“%1” tells the assistant nothing. Say what is needed.</source>
        <translation>„%1“ sagt dem Assistenten nichts. Sagen Sie, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Hype</source>
        <translation>Hype</translation>
    </message>
    <message>
        <source>Hype in other words.</source>
        <translation>Hype in anderen Worten.</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Um eine Zahl bitten</translation>
    </message>
    <message>
        <source>The characters “%1” are broken. Paste the text again as UTF-8.</source>
        <translation>Die Zeichen „%1“ sind kaputt. Fügen Sie den Text als UTF-8 neu ein.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Kaputte Zeichen</translation>
    </message>
    <message>
        <source>Broken text of other encodings.</source>
        <translation>Kaputter Text anderer Kodierungen.</translation>
    </message>
    <message>
        <source>“%1” is a business outcome. Name the model metric that stands for it.</source>
        <translation>„%1“ ist ein Geschäftsergebnis. Nennen Sie die Metrik des Modells, die dafür steht.</translation>
    </message>
    <message>
        <source>A business outcome without a model metric</source>
        <translation>Ein Geschäftsergebnis ohne Metrik des Modells</translation>
    </message>
    <message>
        <source>Whether the metric follows the outcome.</source>
        <translation>Ob die Metrik dem Ergebnis folgt.</translation>
    </message>
    <message>
        <source>“%1”: what is pasted into an assistant leaves this machine.</source>
        <translation>„%1“: was in einen Assistenten eingefügt wird, verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Confidential material on its way to a cloud tool</source>
        <translation>Vertrauliches auf dem Weg in ein Cloud-Werkzeug</translation>
    </message>
    <message>
        <source>Where the assistant runs.</source>
        <translation>Wo der Assistent läuft.</translation>
    </message>
    <message>
        <source>Ask for care</source>
        <translation>Um Vorsicht bitten</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reproduzierbarkeit</translation>
    </message>
    <message>
        <source>Ledger: reproducibility</source>
        <translation>Bestand: Reproduzierbarkeit</translation>
    </message>
    <message>
        <source>Limits and card</source>
        <translation>Grenzen und Karte</translation>
    </message>
    <message>
        <source>Ledger: limitations</source>
        <translation>Bestand: Grenzen</translation>
    </message>
    <message>
        <source>A measure of quality is named: “macro-F1”, “word error rate below 15 %”.</source>
        <translation>Ein Maß für Qualität ist genannt: „macro-F1“, „word error rate below 15 %“.</translation>
    </message>
    <message>
        <source>What should it be compared with?</source>
        <translation>Womit soll es verglichen werden?</translation>
    </message>
    <message>
        <source>What the result is compared with: “the current rules”, “zero-shot”, “0.71 today”.</source>
        <translation>Womit das Ergebnis verglichen wird: „the current rules“, „zero-shot“, „0.71 today“.</translation>
    </message>
    <message>
        <source>Name a baseline</source>
        <translation>Eine Baseline nennen</translation>
    </message>
    <message>
        <source>How is data kept apart for the final test?</source>
        <translation>Wie werden Daten für den letzten Test getrennt gehalten?</translation>
    </message>
    <message>
        <source>How data is set aside: “a held-out test set”, “80/10/10”.</source>
        <translation>Wie Daten zurückgelegt werden: „a held-out test set“, „80/10/10“.</translation>
    </message>
    <message>
        <source>Ask for a split</source>
        <translation>Um eine Aufteilung bitten</translation>
    </message>
    <message>
        <source>On which data?</source>
        <translation>Mit welchen Daten?</translation>
    </message>
    <message>
        <source>Which data: a name, or a number of examples.</source>
        <translation>Welche Daten: ein Name oder eine Anzahl von Beispielen.</translation>
    </message>
    <message>
        <source>Name the data</source>
        <translation>Die Daten nennen</translation>
    </message>
    <message>
        <source>On which machine does it run?</source>
        <translation>Auf welchem Rechner läuft es?</translation>
    </message>
    <message>
        <source>Where it runs: a card, a memory size, a device.</source>
        <translation>Wo es läuft: eine Karte, eine Speichergröße, ein Gerät.</translation>
    </message>
    <message>
        <source>Name the machine</source>
        <translation>Den Rechner nennen</translation>
    </message>
    <message>
        <source>Which licences are acceptable?</source>
        <translation>Welche Lizenzen sind annehmbar?</translation>
    </message>
    <message>
        <source>Licences are spoken of: “Apache-2.0 only”.</source>
        <translation>Von Lizenzen ist die Rede: „Apache-2.0 only“.</translation>
    </message>
    <message>
        <source>How fast must it be, and at what load?</source>
        <translation>Wie schnell muss es sein, und bei welcher Last?</translation>
    </message>
    <message>
        <source>Speed, load or memory with a number.</source>
        <translation>Tempo, Last oder Speicher mit einer Zahl.</translation>
    </message>
    <message>
        <source>How can the run be repeated?</source>
        <translation>Wie lässt sich der Lauf wiederholen?</translation>
    </message>
    <message>
        <source>How a run can be repeated: seed, configuration, tracking, revision.</source>
        <translation>Wie sich ein Lauf wiederholen lässt: Seed, Konfiguration, Tracking, Revision.</translation>
    </message>
    <message>
        <source>What can it not do, and for whom may it fail?</source>
        <translation>Was kann es nicht, und für wen könnte es versagen?</translation>
    </message>
    <message>
        <source>What it cannot do, or a model card.</source>
        <translation>Was es nicht kann, oder eine Modellkarte.</translation>
    </message>
    <message>
        <source>Ask for a model card</source>
        <translation>Um eine Modellkarte bitten</translation>
    </message>
    <message>
        <source>Pin it to the copy on this machine</source>
        <translation>An die Kopie auf diesem Rechner binden</translation>
    </message>
    <message>
        <source>Write “validation”</source>
        <translation>„validation“ schreiben</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name a number</source>
        <translation>Eine Zahl nennen</translation>
    </message>
    <message>
        <source>%1 asks for something to be passed on. Declared tag, not legal advice.</source>
        <translation>%1 verlangt, dass etwas weitergegeben wird. Angegebenes Tag, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>A licence that asks for something to be passed on: restrictions, notices, a name, the source</source>
        <translation>Eine Lizenz, die verlangt, dass etwas weitergegeben wird: Beschränkungen, Hinweise, ein Name, der Quelltext</translation>
    </message>
    <message>
        <source>What the licence text says beyond its class, and whether weights count as a derived work.</source>
        <translation>Was der Lizenztext über seine Klasse hinaus sagt, und ob Gewichte als abgeleitetes Werk gelten.</translation>
    </message>
    <message>
        <source>Ask for the list</source>
        <translation>Um die Liste bitten</translation>
    </message>
</context>
</TS>
