<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseDesk</name>
    <message numerus="yes">
        <source>%n field(s) to look at again. What is typed is kept.</source>
        <translation>
            <numerusform>%n field to look at again. What is typed is kept.</numerusform>
            <numerusform>%n fields to look at again. What is typed is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n field(s)</source>
        <translation>
            <numerusform>Saved %n field</numerusform>
            <numerusform>Saved %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n field with versions</numerusform>
            <numerusform>%n fields with versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n field with versions</numerusform>
            <numerusform>%n fields with versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierChecks</name>
    <message numerus="yes">
        <source>%n exhibit(s) listed only: recordings, or files that do not print</source>
        <translation>
            <numerusform>%n exhibit is listed only: a recording, or a file that does not print</numerusform>
            <numerusform>%n exhibits are listed only: recordings, or files that do not print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privileged note(s) (the handling page says so)</source>
        <translation>
            <numerusform>%n privileged note (the handling page says so)</numerusform>
            <numerusform>%n privileged notes (the handling page says so)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file(s) of %n exhibit(s)</source>
        <translation>
            <numerusform>the file of %n exhibit</numerusform>
            <numerusform>the files of %n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n case(s)</source>
        <translation>
            <numerusform>Taken back: %n case</numerusform>
            <numerusform>Taken back: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Import %n case</numerusform>
            <numerusform>Import %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to cases on file</source>
        <translation>
            <numerusform>%n row added to a case on file</numerusform>
            <numerusform>%n rows added to cases on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>%n draft not saved yet</numerusform>
            <numerusform>%n drafts not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet known that every dossier needs</source>
        <translation>
            <numerusform>%n thing not yet known that every dossier needs</numerusform>
            <numerusform>%n things not yet known that every dossier needs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message numerus="yes">
        <source>%n more without a known date</source>
        <translation>
            <numerusform>%n more without a known date</numerusform>
            <numerusform>%n more without a known date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CheckStep</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <translation>
            <numerusform>%n column left out</numerusform>
            <numerusform>%n columns left out</numerusform>
        </translation>
    </message>
</context>
</TS>
