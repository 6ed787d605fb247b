<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Preferred</source>
        <translation>Надано перевагу</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>A new name makes a new source</source>
        <translation>Нове ім’я створює нове джерело</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Відомості додано</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати відомості</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>An account of “{0}”</source>
        <translation>Відомості про «{0}»</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation>Надати перевагу цим відомостям</translation>
    </message>
    <message>
        <source>Say what this account tells, and what it is about.</source>
        <translation>Напишіть, що повідомляє джерело і про що.</translation>
    </message>
    <message>
        <source>Say why this account is preferred.</source>
        <translation>Напишіть, чому цим відомостям надано перевагу.</translation>
    </message>
    <message>
        <source>The same words for every account of one fact</source>
        <translation>Ті самі слова для всіх відомостей про один факт</translation>
    </message>
    <message>
        <source>What this account says</source>
        <translation>Що повідомляє джерело</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Хто це каже</translation>
    </message>
</context>
<context>
    <name>AccountsBlock</name>
    <message>
        <source>Add account</source>
        <translation>Додати відомості</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Prefer one…</source>
        <translation>Надати перевагу…</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Edit {name}</source>
        <translation>Змінити: {name}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
</context>
<context>
    <name>CaseContext</name>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message numerus="yes">
        <source>%n field(s) to look at again. What is typed is kept.</source>
        <translation>
            <numerusform>%n поле варто переглянути. Набране збережено.</numerusform>
            <numerusform>%n поля варто переглянути. Набране збережено.</numerusform>
            <numerusform>%n полів варто переглянути. Набране збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Draft kept, not saved yet</source>
        <translation>Чернетку залишено, ще не збережено</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>Nothing was taken back: you have changed this since.</source>
        <translation>Нічого не скасовано: відтоді ви це змінили.</translation>
    </message>
    <message>
        <source>Nothing was taken back: {0} has changed this since. Change it by hand.</source>
        <translation>Нічого не скасовано: відтоді це змінено ({0}). Виправте вручну.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n field(s)</source>
        <translation>
            <numerusform>Збережено %n поле</numerusform>
            <numerusform>Збережено %n поля</numerusform>
            <numerusform>Збережено %n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back here.</source>
        <translation>Тут немає ваших змін, які можна скасувати.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Повертати нема чого.</translation>
    </message>
    <message>
        <source>What was typed was taken back</source>
        <translation>Набране скасовано</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Історія справи</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>Something that a newer program wrote</source>
        <translation>Запис новішої версії програми</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стерто</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>поки не відомо</translation>
    </message>
    <message>
        <source>their clock said {0}</source>
        <translation>за їхнім годинником {0}</translation>
    </message>
    <message>
        <source>withheld from this copy</source>
        <translation>не передано в цій копії</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Додано: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} і ще {1}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Видалено: {0}</translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation>{0}: додано</translation>
    </message>
    <message>
        <source>{0}: taken out</source>
        <translation>{0}: прибрано</translation>
    </message>
</context>
<context>
    <name>CaseLayout</name>
    <message>
        <source>Accounts</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати відомості</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Додати дію</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Додати діяльність</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation>Додати оцінку</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Додати обвинувачення</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Додати згоду</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Додати контакт</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Додати представника</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Додати критерій</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Додати строк</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Додати рішення</translation>
    </message>
    <message>
        <source>Add designation</source>
        <translation>Додати внесення до списку</translation>
    </message>
    <message>
        <source>Add disclosure</source>
        <translation>Додати передання</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Додати подію</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Додати чинник</translation>
    </message>
    <message>
        <source>Add filing</source>
        <translation>Додати поданий документ</translation>
    </message>
    <message>
        <source>Add hearing</source>
        <translation>Додати слухання</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Додати ім’я</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Додати документ</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Додати учасника</translation>
    </message>
    <message>
        <source>Add pathway</source>
        <translation>Додати шлях</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Додати період</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Додати особу</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Додати місце</translation>
    </message>
    <message>
        <source>Add proceeding</source>
        <translation>Додати провадження</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Додати зв’язок</translation>
    </message>
    <message>
        <source>Add stay</source>
        <translation>Додати зупинення</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Додати крок</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Додати завдання</translation>
    </message>
    <message>
        <source>Addresses, work, study, service, travel and detention belong here, without gaps.</source>
        <translation>Тут місце адресам, роботі, навчанню, службі, поїздкам і ув’язненню, без прогалин.</translation>
    </message>
    <message>
        <source>Assessments of risk belong here, factor by factor.</source>
        <translation>Тут місце оцінкам ризику, чинник за чинником.</translation>
    </message>
    <message>
        <source>Asylum, court and resettlement proceedings belong here, with hearings and filings.</source>
        <translation>Тут місце провадженням про притулок, судовим і щодо переселення: слухання й подані документи.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинувачення</translation>
    </message>
    <message>
        <source>Charges and sentences belong here, with article, court and stage.</source>
        <translation>Тут місце обвинуваченням і вирокам: стаття, суд, стадія.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Представники</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>Про кого лист</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерії</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Внесення до списків</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Передання</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Чинники</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Подані документи</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Слухання</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Interviews, calls and advice belong here.</source>
        <translation>Тут місце бесідам, дзвінкам і порадам.</translation>
    </message>
    <message>
        <source>Lawyers, officials, translators and sponsors of this case belong here.</source>
        <translation>Тут місце адвокатам, посадовцям, перекладачам і спонсорам у цій справі.</translation>
    </message>
    <message>
        <source>Life history</source>
        <translation>Історія життя</translation>
    </message>
    <message>
        <source>Lists of a state that name the person belong here, with the day last checked.</source>
        <translation>Тут місце державним спискам, де названо особу, з днем останньої перевірки.</translation>
    </message>
    <message>
        <source>Names as given</source>
        <translation>Імена, як у документах</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Papers and numbers</source>
        <translation>Документи і номери</translation>
    </message>
    <message>
        <source>Papers and photographs of this case belong here.</source>
        <translation>Тут місце документам і світлинам цієї справи.</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Шляхи</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Провадження</translation>
    </message>
    <message>
        <source>Programmes and referrals belong here, with their criteria.</source>
        <translation>Тут місце програмам і направленням з їхніми критеріями.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Зупинення вислання</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Що було далі</translation>
    </message>
    <message>
        <source>What must be done by a day belongs here, by a rule or by an order.</source>
        <translation>Тут місце тому, що треба зробити до певного дня за правилом чи наказом.</translation>
    </message>
    <message>
        <source>What people agreed to belongs here. Nothing leaves without it.</source>
        <translation>Тут місце тому, на що люди погодилися. Без цього нічого не передають.</translation>
    </message>
    <message>
        <source>What somebody has to do belongs here.</source>
        <translation>Тут місце тому, що комусь треба зробити.</translation>
    </message>
    <message>
        <source>What the person did against the war or the government belongs here.</source>
        <translation>Тут місце тому, що людина зробила проти війни або влади.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>What was done to the person belongs here: searches, arrests, threats, dismissals.</source>
        <translation>Тут місце тому, що зробили з людиною: обшуки, арешти, погрози, звільнення.</translation>
    </message>
    <message>
        <source>What was given to whom belongs here.</source>
        <translation>Тут місце тому, що й кому передано.</translation>
    </message>
    <message>
        <source>Who is related to whom belongs here, and who travels with whom.</source>
        <translation>Тут місце тому, хто кому родич і хто з ким їде.</translation>
    </message>
    <message>
        <source>Who says what belongs here, when sources tell a fact differently.</source>
        <translation>Тут місце тому, хто що каже, якщо джерела розходяться.</translation>
    </message>
    <message>
        <source>Who was involved</source>
        <translation>Хто причетний</translation>
    </message>
</context>
<context>
    <name>CaseListPane</name>
    <message>
        <source>All cases</source>
        <translation>Усі справи</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>За кодом</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>За останньою зміною</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За іменем</translation>
    </message>
    <message>
        <source>By opening date</source>
        <translation>За датою відкриття</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>За пріоритетом</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>За статусом</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Вибрати подання</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Відбір</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Знайти в цьому списку</translation>
    </message>
    <message>
        <source>Keep this as a view…</source>
        <translation>Зберегти як подання…</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Мій порядок</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation>Під цей відбір не підходить жодна справа.</translation>
    </message>
    <message>
        <source>Only contested</source>
        <translation>Лише спірні</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Прибрати цей відбір</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Показати стовпці</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The cases of this vault belong here.</source>
        <translation>Тут місце справам цього сховища.</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n свідчення</numerusform>
            <numerusform>%n свідчення</numerusform>
            <numerusform>%n свідчень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n поле з версіями</numerusform>
            <numerusform>%n поля з версіями</numerusform>
            <numerusform>%n полів із версіями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n доказ</numerusform>
            <numerusform>%n докази</numerusform>
            <numerusform>%n доказів</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Під вартою</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Де утримується</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Джерело не вказано</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Поки не відомо</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Нічого не вказано</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>з {0}</translation>
    </message>
    <message>
        <source>{0} to translate</source>
        <translation>Перекласти: {0}</translation>
    </message>
    <message>
        <source>{0}, none preferred</source>
        <translation>{0}, переваги не надано</translation>
    </message>
    <message>
        <source>{0}, one preferred</source>
        <translation>{0}, одному надано перевагу</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Виберіть справу в списку.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Caseworker</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Спірне</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Де утримується</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation>Ім’я поки не відоме</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>{count} contested</source>
        <translation>Спірних: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>Бракує: {count}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Key {0}</source>
        <translation>Ключ {0}</translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation>Ім’я поки не відоме</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Not in this vault</source>
        <translation>Немає в цьому сховищі</translation>
    </message>
    <message>
        <source>Not said what it is about</source>
        <translation>Не вказано, про що</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} год</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} хв</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ready to file?</source>
        <translation>Готово до подання?</translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n поле з версіями</numerusform>
            <numerusform>%n поля з версіями</numerusform>
            <numerusform>%n полів із версіями</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Додано: {0}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Видалено: {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Remove {name}</source>
        <translation>Прибрати: {name}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Appeal, resettlement, …</source>
        <translation>Оскарження, переселення…</translation>
    </message>
    <message>
        <source>Board, counsel, ministry</source>
        <translation>Комісія, адвокат, міністерство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>With the pages of the exhibits</source>
        <translation>Зі сторінками додатків</translation>
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
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нинішня парольна фраза</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>About that time</source>
        <translation>Приблизно тоді</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How precisely is it known?</source>
        <translation>Наскільки точно це відомо?</translation>
    </message>
    <message>
        <source>How precisely it is known</source>
        <translation>Наскільки точно це відомо</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation>Лише місяць</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Лише рік</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>День відомий</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation>Заблоковано: програмою довго не користувалися.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Заблоковано: комп’ютер був у режимі сну.</translation>
    </message>
</context>
<context>
    <name>DossierChecks</name>
    <message numerus="yes">
        <source>%n exhibit(s) listed only: recordings, or files that do not print</source>
        <translation>
            <numerusform>%n додаток лише в переліку: запис або файл, який не друкується</numerusform>
            <numerusform>%n додатки лише в переліку: записи або файли, які не друкуються</numerusform>
            <numerusform>%n додатків лише в переліку: записи або файли, які не друкуються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privileged note(s) (the handling page says so)</source>
        <translation>
            <numerusform>%n нотатка під адвокатською таємницею (вказано на сторінці про поводження)</numerusform>
            <numerusform>%n нотатки під адвокатською таємницею (вказано на сторінці про поводження)</numerusform>
            <numerusform>%n нотаток під адвокатською таємницею (вказано на сторінці про поводження)</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference inside the dossier leads nowhere</source>
        <translation>Посилання всередині досьє нікуди не веде</translation>
    </message>
    <message>
        <source>An internal copy, and every page says so: {lack} is not named</source>
        <translation>Внутрішній примірник, і про це сказано на кожній сторінці; не вказано: {lack}</translation>
    </message>
    <message>
        <source>Characters that the fonts do not have print as boxes: {characters}</source>
        <translation>Знаки, яких немає в шрифтах, друкуються рамками: {characters}</translation>
    </message>
    <message>
        <source>Exhibit {letter} is damaged; pages may be missing or incomplete</source>
        <translation>Додаток {letter} пошкоджено: сторінок може бракувати або вони неповні</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out ({reason})</source>
        <translation>Додаток {letter} не включено ({reason})</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it cannot be read</source>
        <translation>Додаток {letter} не включено: його не можна прочитати</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it has more pages than can be real</source>
        <translation>Додаток {letter} не включено: стільки сторінок не буває</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it is protected by a password</source>
        <translation>Додаток {letter} не включено: його захищено паролем</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: its content is of no kind that prints</source>
        <translation>Додаток {letter} не включено: такий вміст не друкується</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: no real picture is as large as it says</source>
        <translation>Додаток {letter} не включено: зображень такого розміру не буває</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: the vault does not hold its original</source>
        <translation>Додаток {letter} не включено: у сховищі немає оригіналу</translation>
    </message>
    <message>
        <source>Exhibits are listed, but their pages are left out</source>
        <translation>Додатки перелічено, але без їхніх сторінок</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Left out: {things}</source>
        <translation>Не включено: {things}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Вказати</translation>
    </message>
    <message>
        <source>No statement has an exhibit: there is no evidence on file</source>
        <translation>Жодне твердження не підкріплено: доказів у справі немає</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Нічого не пропущено</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Ніщо не заважає</translation>
    </message>
    <message>
        <source>Pages 1 to {pages}, bottom centre</source>
        <translation>Сторінки 1–{pages}, унизу посередині</translation>
    </message>
    <message>
        <source>Purpose and recipient are named on every copy</source>
        <translation>Мету й отримувача вказано на кожному примірнику</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Включити</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Розмір {size}</translation>
    </message>
    <message>
        <source>Tabs {first} to {last} in order</source>
        <translation>Аркуші додатків від {first} до {last} за порядком</translation>
    </message>
    <message>
        <source>The exhibits are too large to preview; the saved file holds their pages</source>
        <translation>Додатки завеликі для перегляду; у збереженому файлі їхні сторінки є</translation>
    </message>
    <message numerus="yes">
        <source>the file(s) of %n exhibit(s)</source>
        <translation>
            <numerusform>файл %n додатка</numerusform>
            <numerusform>файли %n додатків</numerusform>
            <numerusform>файли %n додатків</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of all exhibits</source>
        <translation>сторінки всіх додатків</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>мета</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>отримувач</translation>
    </message>
    <message>
        <source>what for and to whom</source>
        <translation>для чого й кому</translation>
    </message>
    <message>
        <source>{fact} is not yet known</source>
        <translation>{fact}: поки не відомо</translation>
    </message>
    <message>
        <source>{looks} to look at</source>
        <translation>Переглянути: {looks}</translation>
    </message>
    <message>
        <source>{stops} left out or damaged</source>
        <translation>Не включено або пошкоджено: {stops}</translation>
    </message>
    <message>
        <source>{stops} left out or damaged, {looks} to look at</source>
        <translation>Не включено або пошкоджено: {stops}, переглянути: {looks}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад до справи</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Якщо скасувати, файлу не залишиться.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Верстання…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Зберегти PDF</translation>
    </message>
    <message>
        <source>Save the dossier outside the vault</source>
        <translation>Зберегти досьє поза сховищем</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Зберігається {name}</translation>
    </message>
    <message>
        <source>The pages of the dossier appear here.</source>
        <translation>Тут з’являться сторінки досьє.</translation>
    </message>
    <message>
        <source>{name}: {pages} pages saved. The file is outside the vault&apos;s protection now.</source>
        <translation>{name}: збережено, сторінок: {pages}. Сховище цей файл більше не захищає.</translation>
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
        <translation>Поки не відомо</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>About this piece</source>
        <translation>Про цей доказ</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Поки не відомо</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Додається {name}</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Якщо скасувати, файлу не залишиться.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Зберігається {name}</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Знову прибрано</translation>
    </message>
    <message>
        <source>What is added stays.</source>
        <translation>Додане залишиться.</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>Уже є: {count}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Не прийнято: {count}</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>Додано: {files}</translation>
    </message>
    <message>
        <source>{name} was saved. It is outside the vault&apos;s protection now.</source>
        <translation>Файл {name} збережено. Сховище його більше не захищає.</translation>
    </message>
</context>
<context>
    <name>EvidenceLook</name>
    <message>
        <source>Custody, hash and source</source>
        <translation>Зберігання, хеш і джерело</translation>
    </message>
    <message>
        <source>Larger viewer</source>
        <translation>Більший перегляд</translation>
    </message>
    <message>
        <source>This kind of file is kept as it is and not shown here.</source>
        <translation>Такий файл зберігається як є і тут не показується.</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add what is in the clipboard</source>
        <translation>Додати з буфера обміну</translation>
    </message>
    <message>
        <source>Documents, pictures and recordings belong here. Drop files, paste, or choose them.</source>
        <translation>Тут місце документам, знімкам і записам. Перетягніть файли, вставте або виберіть їх.</translation>
    </message>
    <message>
        <source>Drop to add as evidence</source>
        <translation>Відпустіть, щоб додати як доказ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставлене зображення</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Зберегти оригінал…</translation>
    </message>
    <message>
        <source>Save the original outside the vault</source>
        <translation>Зберегти оригінал поза сховищем</translation>
    </message>
    <message>
        <source>Save the picture as a file and add that.</source>
        <translation>Збережіть зображення у файл і додайте його.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture that can be taken as it is.</source>
        <translation>У буфері обміну немає ні файлів, ні зображення, яке можна взяти як є.</translation>
    </message>
    <message>
        <source>“{title}” was removed</source>
        <translation>«{title}» прибрано</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Ex.</source>
        <translation>Дод.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Поки не відомо</translation>
    </message>
    <message>
        <source>The original was withheld from this copy.</source>
        <translation>Оригінал не передано в цій копії.</translation>
    </message>
    <message>
        <source>This piece has no file.</source>
        <translation>У цього доказу немає файлу.</translation>
    </message>
    <message>
        <source>{who}, from {giver}</source>
        <translation>{who}, від: {giver}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Aunt or uncle</source>
        <translation>Тітка або дядько</translation>
    </message>
    <message>
        <source>Brother- or sister-in-law</source>
        <translation>Брат або сестра подружжя</translation>
    </message>
    <message>
        <source>Consent asked, no answer yet</source>
        <translation>Про згоду запитали, відповіді немає</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Згоду дано</translation>
    </message>
    <message>
        <source>Consent refused or withdrawn</source>
        <translation>У згоді відмовлено, або її відкликано</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Онук або онука</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Бабуся або дідусь</translation>
    </message>
    <message>
        <source>Niece or nephew</source>
        <translation>Племінниця або племінник</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Згоди поки немає</translation>
    </message>
    <message>
        <source>Not yet related</source>
        <translation>Спорідненість не вказано</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Батько чи мати подружжя</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>Зять або невістка</translation>
    </message>
    <message>
        <source>Stepchild</source>
        <translation>Пасинок або пасербиця</translation>
    </message>
    <message>
        <source>Stepparent</source>
        <translation>Вітчим або мачуха</translation>
    </message>
</context>
<context>
    <name>FamilySection</name>
    <message>
        <source>Add relative</source>
        <translation>Додати родича</translation>
    </message>
    <message>
        <source>By these entries somebody would be their own ancestor.</source>
        <translation>За цими записами хтось був би власним предком.</translation>
    </message>
    <message>
        <source>Dashed line: kept apart</source>
        <translation>Пунктир: розлучені</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>Family tree</source>
        <translation>Родинне дерево</translation>
    </message>
    <message>
        <source>The list below says the same.</source>
        <translation>Список нижче повідомляє те саме.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версія</numerusform>
            <numerusform>%n версії</numerusform>
            <numerusform>%n версій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Стерто на прохання</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Needed for every dossier</source>
        <translation>Потрібно для кожного досьє</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>Withheld from this copy</source>
        <translation>Не передано в цій копії</translation>
    </message>
    <message>
        <source>typed earlier, not saved yet</source>
        <translation>набрано раніше, ще не збережено</translation>
    </message>
    <message>
        <source>“{0}”, before the field was changed</source>
        <translation>«{0}», до зміни поля</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Тут поки нічого не змінювали.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Показати всю історію</translation>
    </message>
    <message>
        <source>Take this save back</source>
        <translation>Скасувати це збереження</translation>
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
        <translation>Файл-ключ: {0}</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Узяти файл-ключ</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Який файл-ключ?</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Add an account</source>
        <translation>Додати відомості</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Знайти в цьому списку</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 to Ctrl+8 the others</source>
        <translation>Перша сторінка; решта Ctrl+2 – Ctrl+8</translation>
    </message>
    <message>
        <source>First section; Alt+2 to Alt+9 the others</source>
        <translation>Перший розділ; решта Alt+2 – Alt+9</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Історія цього поля</translation>
    </message>
    <message>
        <source>In a date: how precisely it is known</source>
        <translation>У даті: наскільки точно вона відома</translation>
    </message>
    <message>
        <source>Larger; Ctrl+- smaller, Ctrl+0 as it was</source>
        <translation>Збільшити; Ctrl+- зменшити, Ctrl+0 як було</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Next pane; Shift+F6 the one before</source>
        <translation>Наступна панель; Shift+F6 попередня</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>KeyboardLine</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Увімкнено Caps Lock</translation>
    </message>
    <message>
        <source>Keyboard: {0}</source>
        <translation>Розкладка: {0}</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>A case code looks like C-7K3M-QX4P; search by name instead if you do not have it.</source>
        <translation>Код справи виглядає як C-7K3M-QX4P; якщо його немає, шукайте за іменем.</translation>
    </message>
    <message>
        <source>Accounts by a source belong to cases; this is a {kind}.</source>
        <translation>Відомості джерела належать до справ; а це {kind}.</translation>
    </message>
    <message>
        <source>Add or remove one of them.</source>
        <translation>Додайте або приберіть одне з них.</translation>
    </message>
    <message>
        <source>An author&apos;s key can be unknown, confirmed or revoked, not “{state}”.</source>
        <translation>Ключ автора буває unknown, confirmed або revoked, але не «{state}».</translation>
    </message>
    <message>
        <source>Ask a lawyer which rule held then; an order&apos;s date can be entered as it is.</source>
        <translation>Запитайте юриста, яке правило діяло тоді; дату з наказу можна внести як є.</translation>
    </message>
    <message>
        <source>Ask for a new copy, made with “share” by whoever sent it.</source>
        <translation>Попросіть відправника про нову копію, зроблену через «share».</translation>
    </message>
    <message>
        <source>Ask whoever shared the case for the original, or restore a backup that has it.</source>
        <translation>Попросіть оригінал у того, хто передав справу, або відновіть резервну копію, де він є.</translation>
    </message>
    <message>
        <source>Both people stand in one case. Nothing was changed.</source>
        <translation>Обидві людини стоять в одній справі. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Case {case} does not say whom it is about. Nothing was decided.</source>
        <translation>У справі {case} не сказано, про кого вона. Нічого не вирішено.</translation>
    </message>
    <message>
        <source>Case {case} {why}. Nothing was merged.</source>
        <translation>Справа {case} {why}. Нічого не об’єднано.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, agree to the cost and wait.</source>
        <translation>Перевірте, чи це той файл; якщо той, погодьтеся й зачекайте.</translation>
    </message>
    <message>
        <source>Check the code, or search for the name.</source>
        <translation>Перевірте код або шукайте за іменем.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Перевірте дату.</translation>
    </message>
    <message>
        <source>Check the field&apos;s name.</source>
        <translation>Перевірте назву поля.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and the key file, and try again; nothing was changed.</source>
        <translation>Перевірте розкладку й файл-ключ і спробуйте знову; нічого не змінено.</translation>
    </message>
    <message>
        <source>Check the name, or make one with {kind}:new.</source>
        <translation>Перевірте назву або створіть через {kind}:new.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Перевірте назву.</translation>
    </message>
    <message>
        <source>Check the path, or plug in the drive that it is on.</source>
        <translation>Перевірте шлях або під’єднайте диск, на якому це лежить.</translation>
    </message>
    <message>
        <source>Choose a place where this kind of entry belongs.</source>
        <translation>Виберіть місце для запису такого виду.</translation>
    </message>
    <message>
        <source>Choose a vault file; nothing was changed.</source>
        <translation>Виберіть файл сховища; нічого не змінено.</translation>
    </message>
    <message>
        <source>Choose another file as the key file.</source>
        <translation>Виберіть інший файл-ключ.</translation>
    </message>
    <message>
        <source>Choose another name for the dossier.</source>
        <translation>Виберіть інше ім’я для досьє.</translation>
    </message>
    <message>
        <source>Choose another name for the original.</source>
        <translation>Виберіть інше ім’я для оригіналу.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>Choose one of its own authors.</source>
        <translation>Виберіть одного з його авторів.</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>Виберіть одне з трьох.</translation>
    </message>
    <message>
        <source>Choose that author at unlock, if it is one of yours.</source>
        <translation>Виберіть цього автора під час відкриття, якщо він ваш.</translation>
    </message>
    <message>
        <source>Choose the file that proves something.</source>
        <translation>Виберіть файл, який щось доводить.</translation>
    </message>
    <message>
        <source>Choose the files themselves.</source>
        <translation>Виберіть самі файли.</translation>
    </message>
    <message>
        <source>Choose the tables themselves: CSV, TSV, XLSX, XLS or ODS.</source>
        <translation>Виберіть самі таблиці: CSV, TSV, XLSX, XLS або ODS.</translation>
    </message>
    <message>
        <source>Choose who is working before you save.</source>
        <translation>Перш ніж зберігати, виберіть, хто працює.</translation>
    </message>
    <message>
        <source>Choose “holdfast-export.json” in the folder of an export.</source>
        <translation>Виберіть «holdfast-export.json» у теці експорту.</translation>
    </message>
    <message>
        <source>Close it there first, or work in that window.</source>
        <translation>Спочатку закрийте його там або працюйте в тому вікні.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закрийте інші програми й спробуйте знову.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or restore the newest backup.</source>
        <translation>Скопіюйте його знову звідти, звідки він надійшов, або відновіть найновішу резервну копію.</translation>
    </message>
    <message>
        <source>Copy the newest backup to another disk before you go on with this one.</source>
        <translation>Перш ніж продовжити, скопіюйте найновішу резервну копію на інший диск.</translation>
    </message>
    <message>
        <source>Copy the vault to a folder that you may write to, or ask for permission.</source>
        <translation>Скопіюйте сховище до теки, куди можна писати, або попросіть дозволу.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again.</source>
        <translation>Звільніть місце на цьому диску й спробуйте знову.</translation>
    </message>
    <message>
        <source>Give a day, or a month or year if no more is known.</source>
        <translation>Вкажіть день, а якщо більше не відомо — місяць або рік.</translation>
    </message>
    <message>
        <source>Give the value to add, or the one to take out with --remove.</source>
        <translation>Вкажіть значення, щоб додати його, або, з --remove, щоб прибрати.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Щоб відкрити, установіть новішу версію.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Є: {known}.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: open the case again.</source>
        <translation>Можливо, тим часом його видалили: відкрийте справу знову.</translation>
    </message>
    <message>
        <source>It takes one of its vocabulary, such as: {known}.</source>
        <translation>Підходять терміни словника, наприклад: {known}.</translation>
    </message>
    <message>
        <source>It takes {wanted}.</source>
        <translation>Сюди підходить {wanted}.</translation>
    </message>
    <message>
        <source>Lock, and restore that backup: “holdfast restore” makes it a vault again.</source>
        <translation>Заблокуйте й відновіть цю копію: «holdfast restore» знову зробить її сховищем.</translation>
    </message>
    <message>
        <source>Look at the list of cases; it may be deleted.</source>
        <translation>Перегляньте список справ; можливо, її видалено.</translation>
    </message>
    <message>
        <source>Look at the words once more; nothing was made yet.</source>
        <translation>Перегляньте слова ще раз; поки нічого не створено.</translation>
    </message>
    <message>
        <source>Look for its link or its source instead.</source>
        <translation>Пошукайте натомість його посилання або джерело.</translation>
    </message>
    <message>
        <source>Make a new entry instead.</source>
        <translation>Створіть натомість новий запис.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf with -o.</source>
        <translation>Вкажіть через -o файл, що закінчується на .pdf.</translation>
    </message>
    <message>
        <source>Name a folder with -o.</source>
        <translation>Вкажіть теку через -o.</translation>
    </message>
    <message>
        <source>Name the columns in a mapping file, as in {example}.</source>
        <translation>Назвіть стовпці у файлі відповідностей, як у {example}.</translation>
    </message>
    <message>
        <source>No author is chosen in this vault.</source>
        <translation>У цьому сховищі не вибрано автора.</translation>
    </message>
    <message>
        <source>No column of this table is recognised as a name.</source>
        <translation>Жоден стовпець цієї таблиці не розпізнано як ім’я.</translation>
    </message>
    <message>
        <source>Nothing called “{name}” stands under “{kind}”.</source>
        <translation>Під «{kind}» немає нічого з назвою «{name}».</translation>
    </message>
    <message>
        <source>Nothing was imported; try again.</source>
        <translation>Нічого не імпортовано; спробуйте знову.</translation>
    </message>
    <message>
        <source>One dossier is written to a PDF, and {name} does not end in .pdf; nothing was written.</source>
        <translation>Досьє записується в PDF, а {name} не закінчується на .pdf; нічого не записано.</translation>
    </message>
    <message>
        <source>One value is too large to be stored.</source>
        <translation>Одне значення завелике, щоб його зберегти.</translation>
    </message>
    <message>
        <source>Open the case again and look at its versions.</source>
        <translation>Відкрийте справу знову й перегляньте її версії.</translation>
    </message>
    <message>
        <source>Open the history of the case to see what happened.</source>
        <translation>Відкрийте історію справи, щоб побачити, що сталося.</translation>
    </message>
    <message>
        <source>Rename one of them, or leave it out with a mapping file.</source>
        <translation>Перейменуйте один із них або пропустіть його у файлі відповідностей.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and run “holdfast verify” on it first.</source>
        <translation>Відновіть найновішу резервну копію, спершу перевіривши її через «holdfast verify».</translation>
    </message>
    <message>
        <source>Restore the newest backup; keep this file, because some of it may still be readable.</source>
        <translation>Відновіть найновішу резервну копію; цей файл збережіть, бо частина його може ще читатися.</translation>
    </message>
    <message>
        <source>Save the table again as CSV UTF-8 and choose that file.</source>
        <translation>Збережіть таблицю знову як CSV UTF-8 і виберіть цей файл.</translation>
    </message>
    <message>
        <source>Set it instead of adding to it.</source>
        <translation>Задайте значення, а не додавайте.</translation>
    </message>
    <message>
        <source>Set it to an empty value instead of removing it.</source>
        <translation>Задайте порожнє значення, а не прибирайте.</translation>
    </message>
    <message>
        <source>Set the value without a source, or write who says so into a note.</source>
        <translation>Задайте значення без джерела або напишіть у нотатці, хто це каже.</translation>
    </message>
    <message>
        <source>Several dossiers need a folder.</source>
        <translation>Для кількох досьє потрібна тека.</translation>
    </message>
    <message>
        <source>Share cases with “holdfast share”; or import the table of people in its folder csv.</source>
        <translation>Передавайте справи через «holdfast share» або імпортуйте таблицю людей із його теки csv.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Скоротіть або додайте файлом.</translation>
    </message>
    <message>
        <source>Somebody changed this evidence since, so nothing was brought back.</source>
        <translation>Відтоді цей доказ змінили, тому нічого не повернено.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Почніть знову, коли захочете.</translation>
    </message>
    <message>
        <source>Take a new id.</source>
        <translation>Візьміть новий ідентифікатор.</translation>
    </message>
    <message>
        <source>Take the id that “holdfast show” prints, or write it as in C-7K3M-QX4P/evidence[2].</source>
        <translation>Візьміть ідентифікатор із «holdfast show» або пишіть як C-7K3M-QX4P/evidence[2].</translation>
    </message>
    <message>
        <source>Take the six words offered, or a longer phrase of your own.</source>
        <translation>Візьміть запропоновані шість слів або довшу власну фразу.</translation>
    </message>
    <message>
        <source>The answer of the part that reads this file made no sense and was refused.</source>
        <translation>Відповідь частини, яка читає цей файл, не мала сенсу, і її відхилено.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” would both become {name}.</source>
        <translation>Стовпці «{first}» і «{second}» обидва стали б {name}.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this; what was saved before is safe.</source>
        <translation>Комп’ютеру бракує для цього пам’яті; збережене раніше в безпеці.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; what was saved before is safe.</source>
        <translation>Диск заповнений, тому нічого не записано; збережене раніше в безпеці.</translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was written; what was saved before is safe.</source>
        <translation>Диск повідомив про помилку, тому нічого не записано; збережене раніше в безпеці.</translation>
    </message>
    <message>
        <source>The file of this vault was deleted while it is open; all that was saved now stands in {backup}.</source>
        <translation>Файл цього сховища видалено, поки воно відкрите; усе збережене тепер у {backup}.</translation>
    </message>
    <message>
        <source>The first line of this table opens a quote that does not close, so its columns are unknown.</source>
        <translation>У першому рядку таблиці лапки відкрито й не закрито, тому стовпці невідомі.</translation>
    </message>
    <message>
        <source>The key file is empty, so it protects nothing.</source>
        <translation>Файл-ключ порожній, тому нічого не захищає.</translation>
    </message>
    <message>
        <source>The list cannot be narrowed down by “{name}”.</source>
        <translation>Список не можна звузити за «{name}».</translation>
    </message>
    <message>
        <source>The mapping names a column “{column}”, which this table does not have.</source>
        <translation>У відповідностях названо стовпець «{column}», якого в цій таблиці немає.</translation>
    </message>
    <message>
        <source>The name of an author can be changed only by that author.</source>
        <translation>Ім’я автора може змінити лише сам автор.</translation>
    </message>
    <message>
        <source>The other file is not laid out as a vault; nothing was taken from it.</source>
        <translation>Інший файл побудовано не як сховище; з нього нічого не взято.</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of this vault are damaged.</source>
        <translation>Парольна фраза правильна, але частини цього сховища пошкоджено.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the end of this vault is missing: it was not copied completely.</source>
        <translation>Парольна фраза правильна, але кінця цього сховища бракує: його скопійовано не повністю.</translation>
    </message>
    <message>
        <source>The passphrase or key file does not open this file, or it is not a vault.</source>
        <translation>Парольна фраза або файл-ключ не відкривають цей файл, або це не сховище.</translation>
    </message>
    <message>
        <source>The stored original no longer has the SHA-256 that it was received with; nothing was written.</source>
        <translation>SHA-256 оригіналу вже не той, з яким його отримано; нічого не записано.</translation>
    </message>
    <message>
        <source>The value for “{kind}.{field}” is too long or holds characters that are no text.</source>
        <translation>Значення для «{kind}.{field}» задовге або містить знаки, які не є текстом.</translation>
    </message>
    <message>
        <source>The vault does not hold the original of this evidence.</source>
        <translation>У сховищі немає оригіналу цього доказу.</translation>
    </message>
    <message>
        <source>The vault or its folder cannot be written, so nothing was changed.</source>
        <translation>У сховище або його теку не можна писати, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>Рік {year} поза межами допустимого.</translation>
    </message>
    <message>
        <source>There can be: {known}.</source>
        <translation>Може бути: {known}.</translation>
    </message>
    <message>
        <source>There is already a file named {name}; it was left as it is.</source>
        <translation>Файл {name} уже є; його залишено як був.</translation>
    </message>
    <message>
        <source>There is another entry with the id {entity}.</source>
        <translation>Є інший запис з ідентифікатором {entity}.</translation>
    </message>
    <message>
        <source>There is no case {case} in this vault.</source>
        <translation>У цьому сховищі немає справи {case}.</translation>
    </message>
    <message>
        <source>There is no entry {entity} here.</source>
        <translation>Тут немає запису {entity}.</translation>
    </message>
    <message>
        <source>There is no entry {entity} in this case.</source>
        <translation>У цій справі немає запису {entity}.</translation>
    </message>
    <message>
        <source>There is no file at this place.</source>
        <translation>У цьому місці немає файлу.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Немає виду записів «{kind}».</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” in this vault.</source>
        <translation>У цьому сховищі немає: {kind} «{name}».</translation>
    </message>
    <message>
        <source>There is no {name}[{which}] here, only {count}.</source>
        <translation>Тут немає {name}[{which}], усього їх {count}.</translation>
    </message>
    <message>
        <source>There is nothing that could be a date.</source>
        <translation>Тут немає нічого схожого на дату.</translation>
    </message>
    <message>
        <source>This author&apos;s key is not in this vault.</source>
        <translation>Ключа цього автора немає в цьому сховищі.</translation>
    </message>
    <message>
        <source>This case is not in the vault.</source>
        <translation>Цієї справи немає в сховищі.</translation>
    </message>
    <message>
        <source>This evidence item has no file.</source>
        <translation>У цього доказу немає файлу.</translation>
    </message>
    <message>
        <source>This export was made for somebody else: it holds no log, so no vault can be made of it.</source>
        <translation>Цей експорт зроблено для інших: у ньому немає журналу, тому сховища з нього не створити.</translation>
    </message>
    <message>
        <source>This file asks for {mib} MiB of memory and {passes} passes to check the passphrase; most likely it is not a vault.</source>
        <translation>Для перевірки фрази файл потребує {mib} МіБ пам’яті, проходів: {passes}; найімовірніше, це не сховище.</translation>
    </message>
    <message>
        <source>This file is empty, so it is not a vault.</source>
        <translation>Цей файл порожній, тому це не сховище.</translation>
    </message>
    <message>
        <source>This file is encrypted, but it was not made by this program.</source>
        <translation>Цей файл зашифровано, але створено не цією програмою.</translation>
    </message>
    <message>
        <source>This file is not the JSON of a Holdfast export, or it is damaged; nothing was imported.</source>
        <translation>Це не JSON експорту Holdfast, або його пошкоджено; нічого не імпортовано.</translation>
    </message>
    <message>
        <source>This file is the open vault itself.</source>
        <translation>Цей файл — саме відкрите сховище.</translation>
    </message>
    <message>
        <source>This file is the open vault itself; nothing was written.</source>
        <translation>Цей файл — саме відкрите сховище; нічого не записано.</translation>
    </message>
    <message>
        <source>This file is too short to be a vault.</source>
        <translation>Цей файл закороткий для сховища.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Це тека або пристрій, а не файл.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a vault.</source>
        <translation>Це тека або пристрій, а не сховище.</translation>
    </message>
    <message>
        <source>This is an ordinary SQLite database without encryption, not a vault.</source>
        <translation>Це звичайна база SQLite без шифрування, а не сховище.</translation>
    </message>
    <message>
        <source>This is not what was chosen before.</source>
        <translation>Це не те, що було вибрано раніше.</translation>
    </message>
    <message>
        <source>This passphrase would not hold long.</source>
        <translation>Ця парольна фраза довго не протримається.</translation>
    </message>
    <message>
        <source>This vault is already open in another window or by another program.</source>
        <translation>Це сховище вже відкрито в іншому вікні або іншою програмою.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the program (layout {version}); it was not touched.</source>
        <translation>Це сховище створено новішою версією програми (формат {version}); його не чіпали.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Скасовано; нічого не змінено.</translation>
    </message>
    <message>
        <source>Use a column&apos;s name such as birth_date, or a field such as person.birth_place.</source>
        <translation>Вкажіть стовпець, наприклад birth_date, або поле, наприклад person.birth_place.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Візьміть одне з: {known}.</translation>
    </message>
    <message>
        <source>Use status, outcome, responsible, priority, tag or code.</source>
        <translation>Візьміть status, outcome, responsible, priority, tag або code.</translation>
    </message>
    <message>
        <source>What was to be replaced is no version of “{field}”.</source>
        <translation>Те, що мали замінити, не є версією «{field}».</translation>
    </message>
    <message>
        <source>Write how many shares are needed of how many, as in 2-of-3; at most {most}.</source>
        <translation>Напишіть, скільки часток потрібно і зі скількох, як 2-of-3; щонайбільше {most}.</translation>
    </message>
    <message>
        <source>Write it as in 2022-03-05, “spring 2022”, “about May 2022”, or “unknown”.</source>
        <translation>Пишіть як 2022-03-05, «весна 2022», «близько травня 2022» або «невідомо».</translation>
    </message>
    <message>
        <source>Write it as in person.birth_date, name[2].family or event[new].title; “holdfast show” lists all.</source>
        <translation>Пишіть як person.birth_date, name[2].family або event[new].title; усе перелічить «holdfast show».</translation>
    </message>
    <message>
        <source>Write it as in: status=open,intake tag=&quot;urgent help&quot; contested.</source>
        <translation>Пишіть як: status=open,intake tag=&quot;urgent help&quot; contested.</translation>
    </message>
    <message>
        <source>Write the day that the order names, as in 2026-03-05.</source>
        <translation>Напишіть день, названий у наказі, як 2026-03-05.</translation>
    </message>
    <message>
        <source>Write the month as a word, or the date as in 2022-03-05.</source>
        <translation>Напишіть місяць словом або дату як 2022-03-05.</translation>
    </message>
    <message>
        <source>Delete empty rows and columns at its end, or divide it into several files.</source>
        <translation>Видаліть порожні рядки й стовпці в кінці або розділіть на кілька файлів.</translation>
    </message>
    <message>
        <source>Delete one entry there.</source>
        <translation>Видаліть там один запис.</translation>
    </message>
    <message>
        <source>Divide them into several imports.</source>
        <translation>Розділіть на кілька імпортів.</translation>
    </message>
    <message>
        <source>Import it by itself.</source>
        <translation>Імпортуйте його окремо.</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>Імпортуйте по одній.</translation>
    </message>
    <message>
        <source>Look for duplicates again.</source>
        <translation>Пошукайте дублікати знову.</translation>
    </message>
    <message>
        <source>Merge it into the other one only.</source>
        <translation>Об’єднайте лише з іншою.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Вкажіть нову теку.</translation>
    </message>
    <message>
        <source>No version of the rule “{rule}” is known for {day}.</source>
        <translation>На {day} версія правила «{rule}» не відома.</translation>
    </message>
    <message>
        <source>One of the two people is not in this vault any more. Nothing was noted.</source>
        <translation>Однієї з двох людей уже немає в цьому сховищі. Нічого не зазначено.</translation>
    </message>
    <message>
        <source>Open it and save, or undo it.</source>
        <translation>Відкрийте її і збережіть або скасуйте.</translation>
    </message>
    <message>
        <source>Set its principal person first.</source>
        <translation>Спочатку вкажіть у ній основну особу.</translation>
    </message>
    <message>
        <source>Settle those first.</source>
        <translation>Спочатку виберіть у них версію.</translation>
    </message>
    <message>
        <source>Take the number that “holdfast import” told, or leave it out for the latest.</source>
        <translation>Візьміть номер із «holdfast import» або не вказуйте його для останнього.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty, or is a file; nothing was written.</source>
        <translation>Тека {name} не порожня, або це файл; нічого не записано.</translation>
    </message>
    <message>
        <source>There is no deadline rule “{rule}”.</source>
        <translation>Немає правила строку «{rule}».</translation>
    </message>
    <message>
        <source>There is no such import in this vault.</source>
        <translation>У цьому сховищі немає такого імпорту.</translation>
    </message>
    <message>
        <source>These tables do not name each other’s rows by ids, so they cannot be joined.</source>
        <translation>Ці таблиці не посилаються на рядки одна одної, тому їх не можна з’єднати.</translation>
    </message>
    <message>
        <source>These tables hold more than can be joined at once.</source>
        <translation>У цих таблицях більше, ніж можна з’єднати за раз.</translation>
    </message>
    <message>
        <source>This folder holds no tables, or too many at once.</source>
        <translation>У цій теці немає таблиць, або їх забагато за раз.</translation>
    </message>
    <message>
        <source>This table claims to hold more than can be read at once; nothing was imported.</source>
        <translation>У таблиці заявлено більше, ніж можна прочитати за раз; нічого не імпортовано.</translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its address; {name}[new] makes one.</source>
        <translation>«holdfast show» перелічить усі записи з адресами; {name}[new] створює новий.</translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its id.</source>
        <translation>«holdfast show» перелічить усі записи з ідентифікаторами.</translation>
    </message>
    <message>
        <source>“{address}” names nothing in a case.</source>
        <translation>«{address}» нічого не називає у справі.</translation>
    </message>
    <message>
        <source>“{date}” has no earliest day to count from.</source>
        <translation>У «{date}» немає найранішого дня, від якого рахувати.</translation>
    </message>
    <message>
        <source>“{date}” is not the exact day of an order.</source>
        <translation>«{date}» — не точний день наказу.</translation>
    </message>
    <message>
        <source>“{field}” does not point to an entry of the kind {kind}.</source>
        <translation>«{field}» не вказує на запис виду {kind}.</translation>
    </message>
    <message>
        <source>“{field}” does not take this value.</source>
        <translation>«{field}» не приймає такого значення.</translation>
    </message>
    <message>
        <source>“{field}” has no term “{text}”.</source>
        <translation>У «{field}» немає терміна «{text}».</translation>
    </message>
    <message>
        <source>“{field}” holds one value.</source>
        <translation>«{field}» має одне значення.</translation>
    </message>
    <message>
        <source>“{field}” holds several values, and this one is empty.</source>
        <translation>«{field}» має кілька значень, а це порожнє.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” cannot be changed once it is written.</source>
        <translation>«{kind}.{field}» не можна змінити, коли вже записано.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” does not take such a value.</source>
        <translation>«{kind}.{field}» не приймає такого значення.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds one value.</source>
        <translation>«{kind}.{field}» має одне значення.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds several values.</source>
        <translation>«{kind}.{field}» має кілька значень.</translation>
    </message>
    <message>
        <source>“{kind}” cannot stand under “{parent}”.</source>
        <translation>«{kind}» не може стояти під «{parent}».</translation>
    </message>
    <message>
        <source>“{kind}” has no field called “{field}”.</source>
        <translation>У «{kind}» немає поля «{field}».</translation>
    </message>
    <message>
        <source>“{named}” is not the id or place of one evidence item.</source>
        <translation>«{named}» — не ідентифікатор і не місце доказу.</translation>
    </message>
    <message>
        <source>“{part}” is no filter.</source>
        <translation>«{part}» — не відбір.</translation>
    </message>
    <message>
        <source>“{place}” is no place for a column.</source>
        <translation>«{place}» — не місце для стовпця.</translation>
    </message>
    <message>
        <source>“{province}” is no province of Canada.</source>
        <translation>«{province}» — не провінція Канади.</translation>
    </message>
    <message>
        <source>“{table}” does not belong with the other tables.</source>
        <translation>«{table}» не належить до решти таблиць.</translation>
    </message>
    <message>
        <source>“{text}” can mean {readings}.</source>
        <translation>«{text}» може означати: {readings}.</translation>
    </message>
    <message>
        <source>“{text}” is no way to split a recovery sheet.</source>
        <translation>«{text}» — не спосіб розділити аркуш відновлення.</translation>
    </message>
    <message>
        <source>“{text}” is not a case code.</source>
        <translation>«{text}» — не код справи.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date.</source>
        <translation>«{text}» не зрозуміло як дату.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: a year has four digits, from 1000 to 9000.</source>
        <translation>«{text}» не зрозуміло як дату: у році чотири цифри, від 1000 до 9000.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: it ends before it begins.</source>
        <translation>«{text}» не зрозуміло як дату: кінець раніше за початок.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: there is no such day.</source>
        <translation>«{text}» не зрозуміло як дату: такого дня немає.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: which year belongs to which day?</source>
        <translation>«{text}» не зрозуміло як дату: який рік до якого дня належить?</translation>
    </message>
    <message>
        <source>“{text}…” is longer than a date can be.</source>
        <translation>«{text}…» довше, ніж може бути дата.</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Додано: {0}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Видалено: {0}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навігація</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подання</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Виберіть нову парольну фразу</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Слова записано</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Інші слова</translation>
    </message>
    <message>
        <source>This is not what was chosen before. Look at the paper again.</source>
        <translation>Це не те, що було вибрано раніше. Подивіться на папір ще раз.</translation>
    </message>
    <message>
        <source>This would not hold long. Take the six words offered, or a longer phrase.</source>
        <translation>Це довго не протримається. Візьміть шість запропонованих слів або довшу фразу.</translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation>Час на підбір: {0}</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Наберіть із паперу</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Backups made so far keep the old passphrase, and recovery sheets written so far open only those.</source>
        <translation>Запишіть ці шість слів і тримайте папір окремо від комп’ютера. Дотеперішні резервні копії залишаються зі старою парольною фразою, а попередні аркуші відновлення відкривають лише їх.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Another file</source>
        <translation>Інший файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Key file: {0}</source>
        <translation>Файл-ключ: {0}</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Нове сховище</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>Open the file that holds your cases, or make a new one.</source>
        <translation>Відкрийте файл зі своїми справами або створіть новий.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Узяти файл-ключ</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>%n чернетку ще не збережено</numerusform>
            <numerusform>%n чернетки ще не збережено</numerusform>
            <numerusform>%n чернеток ще не збережено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet known that every dossier needs</source>
        <translation>
            <numerusform>Для кожного досьє бракує %n пункту</numerusform>
            <numerusform>Для кожного досьє бракує %n пунктів</numerusform>
            <numerusform>Для кожного досьє бракує %n пунктів</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Нещодавні зміни</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Спірне</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Історія справи</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Хронологія справи</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
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
        <translation>Зрозуміло як: {date}</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показати набране</translation>
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
        <translation>Особу додано</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Безпечний зв’язок</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>A name is needed. A pseudonym will do.</source>
        <translation>Потрібне ім’я. Підійде й псевдонім.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Вибрати місце</translation>
    </message>
    <message>
        <source>Colleagues see it beside what you write. It may be a pseudonym.</source>
        <translation>Колеги бачать його поряд із вашими записами. Можна псевдонім.</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Нове сховище</translation>
    </message>
    <message>
        <source>One encrypted file on this computer or on a stick. There is no account and no server.</source>
        <translation>Один зашифрований файл на цьому комп’ютері або флешці. Ні облікового запису, ні сервера.</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>Де буде сховище?</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Ваше ім’я тут</translation>
    </message>
</context>
<context>
    <name>PreferPanel</name>
    <message>
        <source>Choose an account and say why it is preferred.</source>
        <translation>Виберіть відомості й напишіть, чому їм надано перевагу.</translation>
    </message>
    <message>
        <source>For example: confirmed with counsel by phone</source>
        <translation>Наприклад: підтверджено адвокатом телефоном</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Залишити відкритим</translation>
    </message>
    <message>
        <source>One account is preferred now</source>
        <translation>Тепер одним відомостям надано перевагу</translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation>Надати перевагу цим відомостям</translation>
    </message>
    <message>
        <source>The field takes the value of the account preferred. The others stay on file.</source>
        <translation>Поле набуде значення обраних відомостей. Решта залишаються у справі.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Something in the program went wrong ({0}). What was saved is safe. Lock and unlock to go on.</source>
        <translation>У програмі щось пішло не так ({0}). Збережене в безпеці. Заблокуйте й відкрийте знову, щоб продовжити.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A Russian passport of this kind has {wanted} digits. This has {digits}.</source>
        <translation>У такому російському паспорті цифр: {wanted}. Тут: {digits}.</translation>
    </message>
    <message>
        <source>A UCI has 8 or 10 digits. This has {digits}.</source>
        <translation>В UCI 8 або 10 цифр. Тут: {digits}.</translation>
    </message>
    <message>
        <source>A receipt number is usually 3 letters and 10 digits. Look again.</source>
        <translation>Номер квитанції — зазвичай 3 літери й 10 цифр. Перевірте.</translation>
    </message>
    <message>
        <source>An A-number has 8 or 9 digits. This has {digits}.</source>
        <translation>В A-номері 8 або 9 цифр. Тут: {digits}.</translation>
    </message>
    <message>
        <source>An A-number is the letter A and 8 or 9 digits.</source>
        <translation>A-номер — це літера A і 8 або 9 цифр.</translation>
    </message>
    <message>
        <source>Passports of this country usually look like {example}. Look again.</source>
        <translation>Паспорти цієї країни зазвичай виглядають як {example}. Перевірте.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Скасовується…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Any script, any spelling. Enter opens, Esc closes.</source>
        <translation>Будь-яка абетка, будь-яке написання. Enter відкриває, Esc закриває.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Name, code, place, text</source>
        <translation>Ім’я, код, місце, текст</translation>
    </message>
    <message>
        <source>Nothing found in names, codes and texts.</source>
        <translation>В іменах, кодах і текстах нічого не знайдено.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Знайдено: {count}</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>A new vault is made beside the file; the file itself stays as it is.</source>
        <translation>Поряд із файлом створюється нове сховище; сам файл залишається як є.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For the new vault</source>
        <translation>Для нового сховища</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Відкрити за аркушем відновлення</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова відновлення</translation>
    </message>
    <message>
        <source>Words in their order, with their numbers or without</source>
        <translation>Слова за порядком, з номерами або без</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Створити сховище</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>This shows that what you wrote down opens the vault.</source>
        <translation>Так видно, що записане відкриває сховище.</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Наберіть із паперу</translation>
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
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Очищати буфер обміну</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Щільні рядки</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Documents have a language of their own.</source>
        <translation>У документів своя мова.</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Мова програми</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Lock by itself when nobody types</source>
        <translation>Блокувати, якщо нічого не набирають</translation>
    </message>
    <message>
        <source>Locking forgets everything on the screen. Drafts are kept in the vault.</source>
        <translation>Після блокування на екрані нічого не лишається. Чернетки залишаються у сховищі.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Name of your profile</source>
        <translation>Ім’я вашого профілю</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Stands beside your changes for colleagues. It may be a pseudonym.</source>
        <translation>Колеги бачать його поряд із вашими змінами. Можна псевдонім.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What you copy is taken out of the clipboard again.</source>
        <translation>Скопійоване знову прибирається з буфера обміну.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>after {count} min</source>
        <translation>через {count} хв</translation>
    </message>
    <message>
        <source>after {count} s</source>
        <translation>через {count} с</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>These words open this file even if the passphrase is forgotten or the file is damaged, without the key file. Write them by hand and keep them where only you can get at them. They are shown only now.</source>
        <translation>Ці слова відкривають файл, навіть якщо парольну фразу забуто або файл пошкоджено, і без файлу-ключа. Запишіть їх від руки й тримайте там, де дістати їх можете лише ви. Їх показано тільки зараз.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Вони на папері</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Запишіть аркуш відновлення</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>They are on paper</source>
        <translation>Вони на папері</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Запишіть аркуш відновлення</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Type {count} to go on</source>
        <translation>Наберіть {count}, щоб продовжити</translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Сторінка {page}</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation>Список поряд каже те саме.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message numerus="yes">
        <source>%n more without a known date</source>
        <translation>
            <numerusform>Ще %n без відомої дати</numerusform>
            <numerusform>Ще %n без відомої дати</numerusform>
            <numerusform>Ще %n без відомої дати</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Хронологія списком</translation>
    </message>
    <message>
        <source>What is dated shows here: activity, events, hearings, deadlines.</source>
        <translation>Тут видно те, що має дату: діяльність, події, слухання, строки.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Making the vault…</source>
        <translation>Створюється сховище…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкривається…</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Відновлюється…</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>No network, no account. Locking forgets everything on the screen.</source>
        <translation>Ні мережі, ні облікового запису. Після блокування на екрані нічого не лишається.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>Де буде нове сховище?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Який файл?</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Який файл-ключ?</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Змінити фразу</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>The new passphrase is in force. Sheets written before open only older copies: write this one by hand now, and keep it where only you can get at it.</source>
        <translation>Нова парольна фраза діє. Попередні аркуші відкривають лише старі копії: запишіть цей від руки зараз і тримайте там, де дістати його можете лише ви.</translation>
    </message>
    <message>
        <source>The vault is written anew under another key. First the one that it has now.</source>
        <translation>Сховище переписується під іншим ключем. Спочатку нинішня фраза.</translation>
    </message>
    <message>
        <source>The words open the vault without its passphrase, so the passphrase is asked for first.</source>
        <translation>Слова відкривають сховище без парольної фрази, тому спочатку потрібна фраза.</translation>
    </message>
    <message>
        <source>These words open this vault, and every copy under its present key, without passphrase and key file. Write them by hand. An earlier sheet of this key has other words and opens it too.</source>
        <translation>Ці слова відкривають сховище й кожну копію під нинішнім ключем, без парольної фрази й файлу-ключа. Запишіть їх від руки. На попередньому аркуші цього ключа інші слова, і він теж відкриває сховище.</translation>
    </message>
    <message>
        <source>Where shall the backup be?</source>
        <translation>Де буде резервна копія?</translation>
    </message>
</context>
<context>
    <name>UpkeepModel</name>
    <message>
        <source>A check reads every page, the history with its signatures, and every original.</source>
        <translation>Перевірка читає кожну сторінку, історію з підписами й кожен оригінал.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервне копіювання</translation>
    </message>
    <message>
        <source>Backing up to {0}</source>
        <translation>Резервне копіювання до {0}</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Якщо скасувати, нічого не зміниться.</translation>
    </message>
    <message>
        <source>Cancelling keeps the present passphrase.</source>
        <translation>Якщо скасувати, залишиться нинішня парольна фраза.</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Якщо скасувати, файлу не залишиться.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Перевірка сховища</translation>
    </message>
    <message>
        <source>Every page, the history with its signatures, and every original.</source>
        <translation>Кожна сторінка, історія з підписами й кожен оригінал.</translation>
    </message>
    <message>
        <source>Everything held at the last check</source>
        <translation>Під час останньої перевірки все було гаразд</translation>
    </message>
    <message>
        <source>Everything holds: pages, history, signatures and originals</source>
        <translation>Усе гаразд: сторінки, історія, підписи й оригінали</translation>
    </message>
    <message>
        <source>Keep this file as it is. Lock, choose Another file, open the newest backup in the folder {0}, and check that one.</source>
        <translation>Збережіть цей файл як є. Заблокуйте, виберіть «Інший файл», відкрийте найновішу копію в теці {0} і перевірте її.</translation>
    </message>
    <message>
        <source>Kept: {0}, in {1}</source>
        <translation>Зберігається: {0}, у {1}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Остання перевірка</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Найновіша копія</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки немає</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ще не перевірялося</translation>
    </message>
    <message>
        <source>Not every page can be read.</source>
        <translation>Не всі сторінки читаються.</translation>
    </message>
    <message>
        <source>Originals altered: {0}.</source>
        <translation>Змінених оригіналів: {0}.</translation>
    </message>
    <message>
        <source>Originals missing: {0}.</source>
        <translation>Оригіналів бракує: {0}.</translation>
    </message>
    <message>
        <source>Places in the file that do not hold: {0}.</source>
        <translation>Пошкоджених місць у файлі: {0}.</translation>
    </message>
    <message>
        <source>Places that do not hold: {0}.</source>
        <translation>Пошкоджених місць: {0}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>The backup is made and verified</source>
        <translation>Резервну копію зроблено й перевірено</translation>
    </message>
    <message>
        <source>This vault is damaged.</source>
        <translation>Це сховище пошкоджено.</translation>
    </message>
    <message>
        <source>Writing the vault anew</source>
        <translation>Сховище переписується</translation>
    </message>
    <message>
        <source>{0} is made and verified. It opens with the passphrase of now.</source>
        <translation>{0}: зроблено й перевірено. Відкривається нинішньою парольною фразою.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>Копія в інше місце…</translation>
    </message>
    <message>
        <source>Backups make themselves every two hours beside the vault. A copy on a stick survives this computer.</source>
        <translation>Резервні копії робляться самі кожні дві години поряд зі сховищем. Копія на флешці переживе цей комп’ютер.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Змінити фразу…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Перевірити сховище</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Аркуш відновлення…</translation>
    </message>
    <message>
        <source>The recovery sheet opens the vault without passphrase and key file. A new passphrase needs a new sheet.</source>
        <translation>Аркуш відновлення відкриває сховище без парольної фрази й файлу-ключа. Для нової фрази потрібен новий аркуш.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сховище</translation>
    </message>
</context>
<context>
    <name>VaultWindow</name>
    <message>
        <source>Case {0} was made</source>
        <translation>Справу {0} створено</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Evidence details</source>
        <translation>Подробиці доказу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>No case names it yet</source>
        <translation>Жодна справа поки на це не посилається</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saved, backup {0}</source>
        <translation>Збережено, копія {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
    <message>
        <source>It replaces all versions, which stay in the history.</source>
        <translation>Замінить усі версії; вони залишаться в історії.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Key confirmed</source>
        <translation>Ключ підтверджено</translation>
    </message>
    <message>
        <source>Key not confirmed</source>
        <translation>Ключ не підтверджено</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Поки не відомо</translation>
    </message>
    <message>
        <source>Or write a new value</source>
        <translation>Або напишіть нове значення</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>Зберегти це значення</translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation>Вирішено: {0}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Two people changed this field without seeing each other&apos;s change.</source>
        <translation>Двоє людей змінили це поле, не бачачи змін одне одного.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Узяти цю</translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation>Узяти «{0}»</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Damaged: parts may be missing</source>
        <translation>Пошкоджено: частин може бракувати</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Only the beginning is shown</source>
        <translation>Показано лише початок</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Обернути</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Text, page {page} of {pages}</source>
        <translation>Текст, сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Whole page or page width</source>
        <translation>Сторінка цілком або за шириною</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} з {pages}</translation>
    </message>
</context>
<context>
    <name>VocabularyCombo</name>
    <message>
        <source>Other…</source>
        <translation>Інше…</translation>
    </message>
    <message>
        <source>{code} (unknown term)</source>
        <translation>{code} (невідомий термін)</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Виберіть парольну фразу</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Слова записано</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Інші слова</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation>Час на підбір: {0}</translation>
    </message>
    <message>
        <source>Time to guess: {0}. Too short for a file that can be copied.</source>
        <translation>Час на підбір: {0}. Замало для файлу, який можна скопіювати.</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Nobody can open the vault without them.</source>
        <translation>Запишіть ці шість слів і тримайте папір окремо від комп’ютера. Без них сховища не відкриє ніхто.</translation>
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
        <translation>Усі файли (*)</translation>
    </message>
</context>
</TS>
