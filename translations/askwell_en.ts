<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Askwell::Gui::HubCachePanel</name>
    <message numerus="yes">
        <source>%n folders of the cache were passed over.</source>
        <translation>
            <numerusform>%n folder of the cache was passed over.</numerusform>
            <numerusform>%n folders of the cache were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 are names, the rest is counted</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are open: %1.</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%n blank is open: %1.</numerusform>
            <numerusform>%n blanks are open: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::PromptPane</name>
    <message numerus="yes">
        <source>%n words</source>
        <comment>length of the prompt</comment>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::ReviewPage</name>
    <message numerus="yes">
        <source>%n blanks are left.</source>
        <translation>
            <numerusform>%n blank is left.</numerusform>
            <numerusform>%n blanks are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remarks</source>
        <translation>
            <numerusform>All %n remarks</numerusform>
            <numerusform>All %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Askwell::Gui::SaveRulesPanel</name>
    <message numerus="yes">
        <source>Files for other tools (%n)</source>
        <comment>opens a list</comment>
        <translation>
            <numerusform>Files for other tools (%n)</numerusform>
            <numerusform>Files for other tools (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your agreement: %n file(s).</source>
        <translation>
            <numerusform>Waiting for your agreement: %n file.</numerusform>
            <numerusform>Waiting for your agreement: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be written: %n file(s).</source>
        <translation>
            <numerusform>Not to be written: %n file.</numerusform>
            <numerusform>Not to be written: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>Save %n file</numerusform>
            <numerusform>Save %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
