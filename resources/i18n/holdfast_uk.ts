<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>A new name makes a new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what this account tells, and what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this account is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words for every account of one fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsBlock</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer one…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseContext</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message numerus="yes">
        <source>%n field(s) to look at again. What is typed is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back: you have changed this since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back: {0} has changed this since. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to take back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that a newer program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their clock said {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld from this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseLayout</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proceeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, work, study, service, travel and detention belong here, without gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments of risk belong here, factor by factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum, court and resettlement proceedings belong here, with hearings and filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges and sentences belong here, with article, court and stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, calls and advice belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyers, officials, translators and sponsors of this case belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of a state that name the person belong here, with the day last checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and photographs of this case belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes and referrals belong here, with their criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done by a day belongs here, by a rule or by an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people agreed to belongs here. Nothing leaves without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody has to do belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person did against the war or the government belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the person belongs here: searches, arrests, threats, dismissals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given to whom belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is related to whom belongs here, and who travels with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what belongs here, when sources tell a fact differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was involved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListPane</name>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By opening date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Нова справа</translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases of this vault belong here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished">Поки невідомо</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, none preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, one preferred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ready to file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Appeal, resettlement, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board, counsel, ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pages of the exhibits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Перші рядки</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>About that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How precisely is it known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How precisely it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierChecks</name>
    <message numerus="yes">
        <source>%n exhibit(s) listed only: recordings, or files that do not print</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privileged note(s) (the handling page says so)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A reference inside the dossier leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal copy, and every page says so: {lack} is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that the fonts do not have print as boxes: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is damaged; pages may be missing or incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it has more pages than can be real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: its content is of no kind that prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: no real picture is as large as it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: the vault does not hold its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits are listed, but their pages are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement has an exhibit: there is no evidence on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages 1 to {pages}, bottom centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and recipient are named on every copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs {first} to {last} in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exhibits are too large to preview; the saved file holds their pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the file(s) of %n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of all exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what for and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact} is not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{looks} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stops} left out or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stops} left out or damaged, {looks} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dossier outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the dossier appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {pages} pages saved. The file is outside the vault&apos;s protection now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>Almost certainly one person</source>
        <translation>Майже напевно одна особа</translation>
    </message>
    <message>
        <source>An initial that fits: {one}, {other}</source>
        <translation>Ініціал підходить: {one}, {other}</translation>
    </message>
    <message>
        <source>Birth dates that a slip of the pen parts: {one}, {other}</source>
        <translation>Дати народження різняться як описка: {one}, {other}</translation>
    </message>
    <message>
        <source>Birth dates that fit: {one}, {other}</source>
        <translation>Дати народження сумісні: {one}, {other}</translation>
    </message>
    <message>
        <source>Born {one}</source>
        <translation>Дата народження {one}</translation>
    </message>
    <message>
        <source>Day and month of birth are turned: {one}, {other}</source>
        <translation>День і місяць народження переставлено: {one}, {other}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Family and given name stand in another order</source>
        <translation>Прізвище та ім’я стоять в іншому порядку</translation>
    </message>
    <message>
        <source>Family name {one}</source>
        <translation>Прізвище {one}</translation>
    </message>
    <message>
        <source>Family names that a slip of the pen parts: {one}, {other}</source>
        <translation>Прізвища різняться як описка: {one}, {other}</translation>
    </message>
    <message>
        <source>Forms of one given name: {one}, {other}</source>
        <translation>Форми одного імені: {one}, {other}</translation>
    </message>
    <message>
        <source>Given name {one}</source>
        <translation>Ім’я {one}</translation>
    </message>
    <message>
        <source>Given names that a slip of the pen parts: {one}, {other}</source>
        <translation>Імена різняться як описка: {one}, {other}</translation>
    </message>
    <message>
        <source>Likely one person</source>
        <translation>Ймовірно, одна особа</translation>
    </message>
    <message>
        <source>One family name in two forms: {one}, {other}</source>
        <translation>Одне прізвище у двох формах: {one}, {other}</translation>
    </message>
    <message>
        <source>One family name in two spellings: {one}, {other}</source>
        <translation>Одне прізвище у двох написаннях: {one}, {other}</translation>
    </message>
    <message>
        <source>One given name in two spellings: {one}, {other}</source>
        <translation>Одне ім’я у двох написаннях: {one}, {other}</translation>
    </message>
    <message>
        <source>One name has a word more: {one}{other}</source>
        <translation>В одному імені на слово більше: {one}{other}</translation>
    </message>
    <message>
        <source>One patronymic in two spellings: {one}, {other}</source>
        <translation>Одне ім’я по батькові у двох написаннях: {one}, {other}</translation>
    </message>
    <message>
        <source>Only one with a patronymic</source>
        <translation>По батькові лише в одного</translation>
    </message>
    <message>
        <source>Patronymic {one}</source>
        <translation>По батькові {one}</translation>
    </message>
    <message>
        <source>Patronymics that a slip of the pen parts: {one}, {other}</source>
        <translation>Імена по батькові різняться як описка: {one}, {other}</translation>
    </message>
    <message>
        <source>People here with this name: {one}</source>
        <translation>Людей із таким ім’ям тут: {one}</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Можливо, одна особа</translation>
    </message>
    <message>
        <source>The initial of the patronymic fits: {one}, {other}</source>
        <translation>Ініціал по батькові підходить: {one}, {other}</translation>
    </message>
    <message>
        <source>The name of a man and that of a woman</source>
        <translation>Ім’я чоловіче та ім’я жіноче</translation>
    </message>
    <message>
        <source>The same number {one}</source>
        <translation>Той самий номер {one}</translation>
    </message>
    <message>
        <source>Two birth dates: {one}, {other}</source>
        <translation>Різні дати народження: {one}, {other}</translation>
    </message>
    <message>
        <source>Two family names: {one}, {other}</source>
        <translation>Різні прізвища: {one}, {other}</translation>
    </message>
    <message>
        <source>Two given names: {one}, {other}</source>
        <translation>Різні імена: {one}, {other}</translation>
    </message>
    <message>
        <source>Two numbers of one kind: {one}, {other}</source>
        <translation>Різні номери одного виду: {one}, {other}</translation>
    </message>
    <message>
        <source>Two patronymics: {one}, {other}</source>
        <translation>Різні імена по батькові: {one}, {other}</translation>
    </message>
    <message>
        <source>Very likely one person</source>
        <translation>Дуже ймовірно, одна особа</translation>
    </message>
</context>
<context>
    <name>DuplicatesModel</name>
    <message>
        <source>; values that differ: {0}, kept as accounts</source>
        <translation>; відмінних значень: {0}, збережено як окремі відомості</translation>
    </message>
    <message>
        <source>Noted: {0} and {1} are two people</source>
        <translation>Позначено: {0} і {1} — різні особи</translation>
    </message>
    <message>
        <source>Somebody has built upon the merge. Nothing was undone.</source>
        <translation>Після об’єднання вже внесено зміни. Нічого не скасовано.</translation>
    </message>
    <message>
        <source>{0} is now part of {1}</source>
        <translation>{0} тепер входить до {1}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пари</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Шукати знову</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Looking… {0} of {1} cases</source>
        <translation>Пошук… {0} з {1} справ</translation>
    </message>
    <message>
        <source>Names, birth dates and numbers are being compared.</source>
        <translation>Порівнюються імена, дати народження та номери.</translation>
    </message>
    <message>
        <source>Nobody seems to be on file twice. Pairs of people who may be one stand here.</source>
        <translation>Схоже, нікого не записано двічі. Тут стоять пари людей, які можуть бути однією особою.</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Пари людей</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished">Поки невідомо</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>About this piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished">Поки невідомо</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Не прийнято</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved. It is outside the vault&apos;s protection now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceLook</name>
    <message>
        <source>Custody, hash and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is kept as it is and not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, pictures and recordings belong here. Drop files, paste, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as a file and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture that can be taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Не прийнято</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished">Поки невідомо</translation>
    </message>
    <message>
        <source>The original was withheld from this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece has no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, from {giver}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for every dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld from this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed earlier, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”, before the field was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this save back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n справа</numerusform>
            <numerusform>%n справи</numerusform>
            <numerusform>%n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>. Kept, because they were changed since: {0}</source>
        <translation>. Залишено, бо відтоді змінено: {0}</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Перевіряється кожен рядок…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Завантажується…</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читається таблиця…</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Збережено: {0}</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far can be undone below.</source>
        <translation>Зупинено. Завантажене можна скасувати нижче.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n case(s)</source>
        <translation>
            <numerusform>Скасовано: %n справа</numerusform>
            <numerusform>Скасовано: %n справи</numerusform>
            <numerusform>Скасовано: %n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Завантаження скасовується…</translation>
    </message>
    <message>
        <source>These tables do not belong together. Import one after the other.</source>
        <translation>Ці таблиці не пов’язані. Завантажте їх по черзі.</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>зупинено до кінця</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Drop tables here</source>
        <translation>Відпустіть таблиці тут</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Завантаження</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Завантажити %n справу</numerusform>
            <numerusform>Завантажити %n справи</numerusform>
            <numerusform>Завантажити %n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Завантажити іншу таблицю</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The whole import can be undone afterwards.</source>
        <translation>Поки нічого не збережено. Потім усе можна скасувати разом.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. What you choose is remembered for this header.</source>
        <translation>Поки нічого не збережено. Вибір запам’ятається для такого заголовка.</translation>
    </message>
    <message>
        <source>Rows imported so far stay, and can be undone</source>
        <translation>Завантажені рядки залишаться, їх можна скасувати</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n нова справа</numerusform>
            <numerusform>%n нові справи</numerusform>
            <numerusform>%n нових справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to cases on file</source>
        <translation>
            <numerusform>%n рядок додано до справ</numerusform>
            <numerusform>%n рядки додано до справ</numerusform>
            <numerusform>%n рядків додано до справ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n рядок пропущено</numerusform>
            <numerusform>%n рядки пропущено</numerusform>
            <numerusform>%n рядків пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than any text</source>
        <translation>Комірка довша за будь-який текст</translation>
    </message>
    <message>
        <source>A formula, taken as words and never run</source>
        <translation>Формула: взята як слова, не виконувалась</translation>
    </message>
    <message>
        <source>A quote opens and does not close</source>
        <translation>Лапки відкрито й не закрито</translation>
    </message>
    <message>
        <source>Added to a case</source>
        <translation>Додано до справи</translation>
    </message>
    <message>
        <source>Fewer cells than columns</source>
        <translation>Комірок менше, ніж стовпців</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>More cells than columns; the rest is kept in a note</source>
        <translation>Комірок більше, ніж стовпців; решта в нотатці</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Not understood as a date; its words are kept</source>
        <translation>Дату не зрозуміло; слова збережено</translation>
    </message>
    <message>
        <source>On file, and the row tells nothing new</source>
        <translation>Є в картотеці, нового в рядку немає</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Several cases fit; a person must choose</source>
        <translation>Підходять кілька справ; має вибрати людина</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Деякі літери не прочитано</translation>
    </message>
    <message>
        <source>Stands above the line that names the columns</source>
        <translation>Стоїть над рядком із назвами стовпців</translation>
    </message>
    <message>
        <source>The date can mean two days; its words are kept</source>
        <translation>Дата може означати два дні; слова збережено</translation>
    </message>
    <message>
        <source>The field does not take this; kept in a note</source>
        <translation>Поле такого не приймає; збережено в нотатці</translation>
    </message>
    <message>
        <source>The same number stands above in this table</source>
        <translation>Цей номер уже є вище в таблиці</translation>
    </message>
    <message>
        <source>The same person seems to stand above, in line {0}</source>
        <translation>Схоже, ця людина вже є вище, у рядку {0}</translation>
    </message>
    <message>
        <source>The vault says otherwise; added as a second account</source>
        <translation>У сховищі інакше; додано як другу версію</translation>
    </message>
    <message>
        <source>The vault says otherwise; left out</source>
        <translation>У сховищі інакше; пропущено</translation>
    </message>
    <message>
        <source>The vocabulary has no such term; kept in a note</source>
        <translation>У словнику такого немає; збережено в нотатці</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Немає імені</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Використано</translation>
    </message>
    <message>
        <source>What the row belongs to is not in these tables</source>
        <translation>До чого належить рядок, у таблицях немає</translation>
    </message>
    <message>
        <source>Which part is the family name is not sure</source>
        <translation>Неясно, що тут прізвище</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>ім’я повністю</translation>
    </message>
</context>
<context>
    <name>KeyFileButton</name>
    <message>
        <source>Key file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page; Ctrl+2 to Ctrl+8 the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First section; Alt+2 to Alt+9 the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a date: how precisely it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger; Ctrl+- smaller, Ctrl+0 as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane; Shift+F6 the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardLine</name>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>A case code looks like C-7K3M-QX4P; search by name instead if you do not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts by a source belong to cases; this is a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An author&apos;s key can be unknown, confirmed or revoked, not “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a lawyer which rule held then; an order&apos;s date can be entered as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new copy, made with “share” by whoever sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever shared the case for the original, or restore a backup that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both people stand in one case. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case} does not say whom it is about. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case} {why}. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, agree to the cost and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code, or search for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the field&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and the key file, and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or make one with {kind}:new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or plug in the drive that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place where this kind of entry belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file as the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its own authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that author at unlock, if it is one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that proves something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tables themselves: CSV, TSV, XLSX, XLS or ODS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is working before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “holdfast-export.json” in the folder of an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, or work in that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the newest backup to another disk before you go on with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the vault to a folder that you may write to, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day, or a month or year if no more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value to add, or the one to take out with --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: open the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one of its vocabulary, such as: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, and restore that backup: “holdfast restore” makes it a vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of cases; it may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the words once more; nothing was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its link or its source instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns in a mapping file, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No author is chosen in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this table is recognised as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing called “{name}” stands under “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dossier is written to a PDF, and {name} does not end in .pdf; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value is too large to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again and look at its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the history of the case to see what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them, or leave it out with a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup, and run “holdfast verify” on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; keep this file, because some of it may still be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table again as CSV UTF-8 and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it instead of adding to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to an empty value instead of removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the value without a source, or write who says so into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several dossiers need a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share cases with “holdfast share”; or import the table of people in its folder csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this evidence since, so nothing was brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the id that “holdfast show” prints, or write it as in C-7K3M-QX4P/evidence[2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the six words offered, or a longer phrase of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the part that reads this file made no sense and was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” would both become {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no memory left for this; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was written; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this vault was deleted while it is open; all that was saved now stands in {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of this table opens a quote that does not close, so its columns are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is empty, so it protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be narrowed down by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a column “{column}”, which this table does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an author can be changed only by that author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file is not laid out as a vault; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of this vault are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the end of this vault is missing: it was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or key file does not open this file, or it is not a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original no longer has the SHA-256 that it was received with; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “{kind}.{field}” is too long or holds characters that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault does not hold the original of this evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault or its folder cannot be written, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file named {name}; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another entry with the id {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case {case} in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entity} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entity} in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name}[{which}] here, only {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that could be a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This author&apos;s key is not in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence item has no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export was made for somebody else: it holds no log, so no vault can be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for {mib} MiB of memory and {passes} passes to check the passphrase; most likely it is not a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty, so it is not a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted, but it was not made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not the JSON of a Holdfast export, or it is damaged; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is the open vault itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is the open vault itself; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too short to be a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ordinary SQLite database without encryption, not a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what was chosen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would not hold long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is already open in another window or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the program (layout {version}); it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a column&apos;s name such as birth_date, or a field such as person.birth_place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use status, outcome, responsible, priority, tag or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be replaced is no version of “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many shares are needed of how many, as in 2-of-3; at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in 2022-03-05, “spring 2022”, “about May 2022”, or “unknown”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in person.birth_date, name[2].family or event[new].title; “holdfast show” lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in: status=open,intake tag=&quot;urgent help&quot; contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day that the order names, as in 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the month as a word, or the date as in 2022-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete empty rows and columns at its end, or divide it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one entry there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide them into several imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it into the other one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of the rule “{rule}” is known for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two people is not in this vault any more. Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and save, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its principal person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the number that “holdfast import” told, or leave it out for the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} is not empty, or is a file; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deadline rule “{rule}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tables do not name each other’s rows by ids, so they cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tables hold more than can be joined at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no tables, or too many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table claims to hold more than can be read at once; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its address; {name}[new] makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” names nothing in a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” has no earliest day to count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not the exact day of an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” does not point to an entry of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” does not take this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” has no term “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” holds one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” holds several values, and this one is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}.{field}” cannot be changed once it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}.{field}” does not take such a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds several values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” cannot stand under “{parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” has no field called “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{named}” is not the id or place of one evidence item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is no place for a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{province}” is no province of Canada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{table}” does not belong with the other tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can mean {readings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no way to split a recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a case code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: a year has four digits, from 1000 to 9000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: it ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: there is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: which year belongs to which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}…” is longer than a date can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what was chosen before. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would not hold long. Take the six words offered, or a longer phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Backups made so far keep the old passphrase, and recovery sheets written so far open only those.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file that holds your cases, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet known that every dossier needs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Merge into {0}</source>
        <translation>Об’єднати у {0}</translation>
    </message>
    <message>
        <source>Merging takes everything over and overwrites nothing: what differs becomes an account.</source>
        <translation>Під час об’єднання переноситься все й нічого не перезаписується: відмінності стають окремими відомостями.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Це різні особи</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Відкрити цю справу</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>різниться</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>підходить</translation>
    </message>
    <message>
        <source>only on one side</source>
        <translation>лише з одного боку</translation>
    </message>
    <message>
        <source>same</source>
        <translation>збігається</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>Understood: {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Open {0}</source>
        <translation>Відкрити {0}</translation>
    </message>
    <message>
        <source>Perhaps on file already</source>
        <translation>Можливо, вже є в базі</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>A name is needed. A pseudonym will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues see it beside what you write. It may be a pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file on this computer or on a stick. There is no account and no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferPanel</name>
    <message>
        <source>Choose an account and say why it is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: confirmed with counsel by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account is preferred now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field takes the value of the account preferred. The others stay on file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Something in the program went wrong ({0}). What was saved is safe. Lock and unlock to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A Russian passport of this kind has {wanted} digits. This has {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UCI has 8 or 10 digits. This has {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt number is usually 3 letters and 10 digits. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An A-number has 8 or 9 digits. This has {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An A-number is the letter A and 8 or 9 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passports of this country usually look like {example}. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Any script, any spelling. Enter opens, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code, place, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in names, codes and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>A new vault is made beside the file; the file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>For the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in their order, with their numbers or without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that what you wrote down opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Cell</source>
        <translation>Комірка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>На що глянути</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents have a language of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nobody types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking forgets everything on the screen. Drafts are kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside your changes for colleagues. It may be a pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy is taken out of the clipboard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {count} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>These words open this file even if the passphrase is forgotten or the file is damaged, without the key file. Write them by hand and keep them where only you can get at them. They are shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Type {count} to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>No network, no account. Locking forgets everything on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is in force. Sheets written before open only older copies: write this one by hand now, and keep it where only you can get at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is written anew under another key. First the one that it has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words open the vault without its passphrase, so the passphrase is asked for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open this vault, and every copy under its present key, without passphrase and key file. Write them by hand. An earlier sheet of this key has other words and opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the backup be?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpkeepModel</name>
    <message>
        <source>A check reads every page, the history with its signatures, and every original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling keeps the present passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, the history with its signatures, and every original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held at the last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything holds: pages, history, signatures and originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file as it is. Lock, choose Another file, open the newest backup in the folder {0}, and check that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}, in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every page can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals altered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the file that do not hold: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that do not hold: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the vault anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is made and verified. It opens with the passphrase of now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups make themselves every two hours beside the vault. A copy on a stick survives this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opens the vault without passphrase and key file. A new passphrase needs a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultWindow</name>
    <message>
        <source>Case {0} was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>No case names it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, backup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces all versions, which stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished">Поки невідомо</translation>
    </message>
    <message>
        <source>Or write a new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed this field without seeing each other&apos;s change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Damaged: parts may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page or page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VocabularyCombo</name>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} (unknown term)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to guess: {0}. Too short for a file that can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Nobody can open the vault without them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CheckStep</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Глянути: %n місце</numerusform>
            <numerusform>Глянути: %n місця</numerusform>
            <numerusform>Глянути: %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it as a second account</source>
        <translation>Додати як другу версію</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Nothing is odd</source>
        <translation>Дивного немає</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Зберегти цей список</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Зберегти цей список…</translation>
    </message>
    <message>
        <source>What would come of each row</source>
        <translation>Що вийде з кожного рядка</translation>
    </message>
    <message>
        <source>Where the vault says otherwise:</source>
        <translation>Де у сховищі інакше:</translation>
    </message>
</context>
<context>
    <name>_ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <translation>
            <numerusform>%n стовпець пропущено</numerusform>
            <numerusform>%n стовпці пропущено</numerusform>
            <numerusform>%n стовпців пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Стовпці таблиці</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Letters are read as</source>
        <translation>Літери читаються як</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>The column “{0}” goes to</source>
        <translation>Куди йде стовпець «{0}»</translation>
    </message>
    <message>
        <source>{0}: a table as {1} exports it</source>
        <translation>{0}: таблиця з програми {1}</translation>
    </message>
</context>
<context>
    <name>_DoneStep</name>
    <message>
        <source>Show the cases</source>
        <translation>Показати справи</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Скасувати це завантаження</translation>
    </message>
    <message>
        <source>What came of each row</source>
        <translation>Що вийшло з кожного рядка</translation>
    </message>
</context>
<context>
    <name>_FileStep</name>
    <message>
        <source>Choose a table</source>
        <translation>Виберіть таблицю</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Вибрати таблицю…</translation>
    </message>
    <message>
        <source>Imports into this vault</source>
        <translation>Завантаження в це сховище</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)</source>
        <translation>Таблиці (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Tables of people: CSV, TSV, XLSX, XLS or ODS. Several that belong together at once.</source>
        <translation>Таблиці з людьми: CSV, TSV, XLSX, XLS або ODS. Пов’язані таблиці одразу разом.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Step {0} of 4: {1}</source>
        <translation>Крок {0} з 4: {1}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
