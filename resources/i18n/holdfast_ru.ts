<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Preferred</source>
        <translation>Предпочтены</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>A new name makes a new source</source>
        <translation>Новое имя создаёт новый источник</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Сведения добавлены</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить сведения</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>An account of “{0}”</source>
        <translation>Сведения о «{0}»</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation>Предпочесть эти сведения</translation>
    </message>
    <message>
        <source>Say what this account tells, and what it is about.</source>
        <translation>Напишите, что сообщает источник и о чём.</translation>
    </message>
    <message>
        <source>Say why this account is preferred.</source>
        <translation>Напишите, почему предпочтены эти сведения.</translation>
    </message>
    <message>
        <source>The same words for every account of one fact</source>
        <translation>Одни и те же слова для всех сведений об одном факте</translation>
    </message>
    <message>
        <source>What this account says</source>
        <translation>Что сообщает источник</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто это говорит</translation>
    </message>
</context>
<context>
    <name>AccountsBlock</name>
    <message>
        <source>Add account</source>
        <translation>Добавить сведения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Prefer one…</source>
        <translation>Предпочесть…</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
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
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message numerus="yes">
        <source>%n field(s) to look at again. What is typed is kept.</source>
        <translation>
            <numerusform>%n поле нужно проверить. Набранное сохранено.</numerusform>
            <numerusform>%n поля нужно проверить. Набранное сохранено.</numerusform>
            <numerusform>%n полей нужно проверить. Набранное сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Draft kept, not saved yet</source>
        <translation>Черновик сохранён, запись ещё нет</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Nothing was taken back: you have changed this since.</source>
        <translation>Ничего не отменено: с тех пор вы это изменили.</translation>
    </message>
    <message>
        <source>Nothing was taken back: {0} has changed this since. Change it by hand.</source>
        <translation>Ничего не отменено: с тех пор это изменил(а) {0}. Исправьте вручную.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n field(s)</source>
        <translation>
            <numerusform>Сохранено %n поле</numerusform>
            <numerusform>Сохранено %n поля</numerusform>
            <numerusform>Сохранено %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back here.</source>
        <translation>Здесь нет ваших изменений, которые можно отменить.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>What was typed was taken back</source>
        <translation>Набранное отменено</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>История дела</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Something that a newer program wrote</source>
        <translation>Запись более новой версии программы</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стёрто</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>their clock said {0}</source>
        <translation>по их часам {0}</translation>
    </message>
    <message>
        <source>withheld from this copy</source>
        <translation>не передано в этой копии</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} и ещё {1}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Удалено: {0}</translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation>{0}: добавлено</translation>
    </message>
    <message>
        <source>{0}: taken out</source>
        <translation>{0}: убрано</translation>
    </message>
</context>
<context>
    <name>CaseLayout</name>
    <message>
        <source>Accounts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить сведения</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Добавить деятельность</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation>Добавить оценку</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Добавить обвинение</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Добавить согласие</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Добавить адвоката</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Добавить критерий</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Добавить срок</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Добавить решение</translation>
    </message>
    <message>
        <source>Add designation</source>
        <translation>Добавить включение в список</translation>
    </message>
    <message>
        <source>Add disclosure</source>
        <translation>Добавить передачу</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Добавить фактор</translation>
    </message>
    <message>
        <source>Add filing</source>
        <translation>Добавить подачу</translation>
    </message>
    <message>
        <source>Add hearing</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add pathway</source>
        <translation>Добавить путь</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Добавить период</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>Add proceeding</source>
        <translation>Добавить производство</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Добавить родство</translation>
    </message>
    <message>
        <source>Add stay</source>
        <translation>Добавить приостановку</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Addresses, work, study, service, travel and detention belong here, without gaps.</source>
        <translation>Здесь место адресам, работе, учёбе, службе, поездкам и заключению, без пробелов.</translation>
    </message>
    <message>
        <source>Assessments of risk belong here, factor by factor.</source>
        <translation>Здесь место оценкам риска, фактор за фактором.</translation>
    </message>
    <message>
        <source>Asylum, court and resettlement proceedings belong here, with hearings and filings.</source>
        <translation>Здесь место производствам об убежище, судам и переселению: заседания и подачи.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Charges and sentences belong here, with article, court and stage.</source>
        <translation>Здесь место обвинениям и приговорам: статья, суд, стадия.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Адвокаты</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>О ком письмо</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Факторы</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Подачи</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Interviews, calls and advice belong here.</source>
        <translation>Здесь место беседам, звонкам и консультациям.</translation>
    </message>
    <message>
        <source>Lawyers, officials, translators and sponsors of this case belong here.</source>
        <translation>Здесь место адвокатам, чиновникам, переводчикам и спонсорам по этому делу.</translation>
    </message>
    <message>
        <source>Life history</source>
        <translation>Биография</translation>
    </message>
    <message>
        <source>Lists of a state that name the person belong here, with the day last checked.</source>
        <translation>Здесь место государственным спискам, где назван человек, с днём последней проверки.</translation>
    </message>
    <message>
        <source>Names as given</source>
        <translation>Имена, как они записаны</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Papers and numbers</source>
        <translation>Документы и номера</translation>
    </message>
    <message>
        <source>Papers and photographs of this case belong here.</source>
        <translation>Здесь место документам и фотографиям этого дела.</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Пути</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Производства</translation>
    </message>
    <message>
        <source>Programmes and referrals belong here, with their criteria.</source>
        <translation>Здесь место программам и направлениям с их критериями.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Приостановки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>What must be done by a day belongs here, by a rule or by an order.</source>
        <translation>Здесь место тому, что нужно сделать к сроку, по правилу или приказу.</translation>
    </message>
    <message>
        <source>What people agreed to belongs here. Nothing leaves without it.</source>
        <translation>Здесь место тому, на что люди согласились. Без этого ничего не уходит.</translation>
    </message>
    <message>
        <source>What somebody has to do belongs here.</source>
        <translation>Здесь место тому, что кому-то нужно сделать.</translation>
    </message>
    <message>
        <source>What the person did against the war or the government belongs here.</source>
        <translation>Здесь место тому, что человек сделал против войны или власти.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>What was done to the person belongs here: searches, arrests, threats, dismissals.</source>
        <translation>Здесь место тому, что сделали с человеком: обыски, аресты, угрозы, увольнения.</translation>
    </message>
    <message>
        <source>What was given to whom belongs here.</source>
        <translation>Здесь место тому, что и кому передано.</translation>
    </message>
    <message>
        <source>Who is related to whom belongs here, and who travels with whom.</source>
        <translation>Здесь место тому, кто кому родня и кто с кем едет.</translation>
    </message>
    <message>
        <source>Who says what belongs here, when sources tell a fact differently.</source>
        <translation>Здесь место тому, кто что говорит, если источники расходятся.</translation>
    </message>
    <message>
        <source>Who was involved</source>
        <translation>Кто участвовал</translation>
    </message>
</context>
<context>
    <name>CaseListPane</name>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>По коду</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>По последнему изменению</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By opening date</source>
        <translation>По дате открытия</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>По приоритету</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Выбрать представление</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
    <message>
        <source>Keep this as a view…</source>
        <translation>Сохранить как представление…</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Мой порядок</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation>Под этот отбор не подходит ни одно дело.</translation>
    </message>
    <message>
        <source>Only contested</source>
        <translation>Только спорные</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот отбор</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Показать столбцы</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The cases of this vault belong here.</source>
        <translation>Здесь место делам этого хранилища.</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n поле с версиями</numerusform>
            <numerusform>%n поля с версиями</numerusform>
            <numerusform>%n полей с версиями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n единица</numerusform>
            <numerusform>%n единицы</numerusform>
            <numerusform>%n единиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Под стражей</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Место содержания</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Источник не указан</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Ничего не указано</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>{0} to translate</source>
        <translation>Перевести: {0}</translation>
    </message>
    <message>
        <source>{0}, none preferred</source>
        <translation>{0}, без предпочтения</translation>
    </message>
    <message>
        <source>{0}, one preferred</source>
        <translation>{0}, одно предпочтено</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Выберите дело в списке.</translation>
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
        <translation>Спорное</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Место содержания</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name not yet known</source>
        <translation>Имя пока неизвестно</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>{count} contested</source>
        <translation>Спорных: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>Не хватает: {count}</translation>
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
        <translation>Имя пока неизвестно</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not in this vault</source>
        <translation>Нет в этом хранилище</translation>
    </message>
    <message>
        <source>Not said what it is about</source>
        <translation>Не указано, о чём</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} ч</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ready to file?</source>
        <translation>Готово к подаче?</translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message numerus="yes">
        <source>%n field(s) with versions</source>
        <translation>
            <numerusform>%n поле с версиями</numerusform>
            <numerusform>%n поля с версиями</numerusform>
            <numerusform>%n полей с версиями</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Удалено: {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Appeal, resettlement, …</source>
        <translation>Обращение, переселение…</translation>
    </message>
    <message>
        <source>Board, counsel, ministry</source>
        <translation>Комиссия, адвокат, министерство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>With the pages of the exhibits</source>
        <translation>Со страницами приложений</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>About that time</source>
        <translation>Примерно в это время</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How precisely is it known?</source>
        <translation>Насколько точно это известно?</translation>
    </message>
    <message>
        <source>How precisely it is known</source>
        <translation>Насколько точно это известно</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation>Только месяц</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Только год</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>День известен</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation>Заблокировано: программой давно не пользовались.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Заблокировано: компьютер был в режиме сна.</translation>
    </message>
</context>
<context>
    <name>DossierChecks</name>
    <message numerus="yes">
        <source>%n exhibit(s) listed only: recordings, or files that do not print</source>
        <translation>
            <numerusform>%n приложение только в перечне: запись или файл, который не печатается</numerusform>
            <numerusform>%n приложения только в перечне: записи или файлы, которые не печатаются</numerusform>
            <numerusform>%n приложений только в перечне: записи или файлы, которые не печатаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privileged note(s) (the handling page says so)</source>
        <translation>
            <numerusform>%n конфиденциальная заметка (указано на странице обращения)</numerusform>
            <numerusform>%n конфиденциальные заметки (указано на странице обращения)</numerusform>
            <numerusform>%n конфиденциальных заметок (указано на странице обращения)</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference inside the dossier leads nowhere</source>
        <translation>Ссылка внутри досье никуда не ведёт</translation>
    </message>
    <message>
        <source>An internal copy, and every page says so: {lack} is not named</source>
        <translation>Внутренний экземпляр, и это стоит на каждой странице; не указано: {lack}</translation>
    </message>
    <message>
        <source>Characters that the fonts do not have print as boxes: {characters}</source>
        <translation>Знаки, которых нет в шрифтах, печатаются рамками: {characters}</translation>
    </message>
    <message>
        <source>Exhibit {letter} is damaged; pages may be missing or incomplete</source>
        <translation>Приложение {letter} повреждено: страниц может не хватать</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out ({reason})</source>
        <translation>Приложение {letter} не вошло ({reason})</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it cannot be read</source>
        <translation>Приложение {letter} не вошло: его нельзя прочитать</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it has more pages than can be real</source>
        <translation>Приложение {letter} не вошло: столько страниц не бывает</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: it is protected by a password</source>
        <translation>Приложение {letter} не вошло: оно защищено паролем</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: its content is of no kind that prints</source>
        <translation>Приложение {letter} не вошло: такое содержимое не печатается</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: no real picture is as large as it says</source>
        <translation>Приложение {letter} не вошло: картинок такого размера не бывает</translation>
    </message>
    <message>
        <source>Exhibit {letter} is left out: the vault does not hold its original</source>
        <translation>Приложение {letter} не вошло: оригинала нет в хранилище</translation>
    </message>
    <message>
        <source>Exhibits are listed, but their pages are left out</source>
        <translation>Приложения перечислены, но без своих страниц</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Left out: {things}</source>
        <translation>Не вошло: {things}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Указать</translation>
    </message>
    <message>
        <source>No statement has an exhibit: there is no evidence on file</source>
        <translation>Ни одно утверждение не подкреплено: доказательств в деле нет</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Ничего не пропущено</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Ничто не мешает</translation>
    </message>
    <message>
        <source>Pages 1 to {pages}, bottom centre</source>
        <translation>Страницы с 1 по {pages}, внизу по центру</translation>
    </message>
    <message>
        <source>Purpose and recipient are named on every copy</source>
        <translation>Цель и получатель указаны на каждом экземпляре</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Размер {size}</translation>
    </message>
    <message>
        <source>Tabs {first} to {last} in order</source>
        <translation>Разделители с {first} по {last} по порядку</translation>
    </message>
    <message>
        <source>The exhibits are too large to preview; the saved file holds their pages</source>
        <translation>Приложения слишком велики для просмотра; в сохранённом файле их страницы есть</translation>
    </message>
    <message numerus="yes">
        <source>the file(s) of %n exhibit(s)</source>
        <translation>
            <numerusform>файл %n приложения</numerusform>
            <numerusform>файлы %n приложений</numerusform>
            <numerusform>файлы %n приложений</numerusform>
        </translation>
    </message>
    <message>
        <source>the pages of all exhibits</source>
        <translation>страницы всех приложений</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>what for and to whom</source>
        <translation>для чего и кому</translation>
    </message>
    <message>
        <source>{fact} is not yet known</source>
        <translation>{fact}: пока неизвестно</translation>
    </message>
    <message>
        <source>{looks} to look at</source>
        <translation>Посмотреть: {looks}</translation>
    </message>
    <message>
        <source>{stops} left out or damaged</source>
        <translation>Не вошло или повреждено: {stops}</translation>
    </message>
    <message>
        <source>{stops} left out or damaged, {looks} to look at</source>
        <translation>Не вошло или повреждено: {stops}, посмотреть: {looks}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Если отменить, файла не останется.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Вёрстка…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save the dossier outside the vault</source>
        <translation>Сохранить досье вне хранилища</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Сохраняется {name}</translation>
    </message>
    <message>
        <source>The pages of the dossier appear here.</source>
        <translation>Здесь появятся страницы досье.</translation>
    </message>
    <message>
        <source>{name}: {pages} pages saved. The file is outside the vault&apos;s protection now.</source>
        <translation>{name}: сохранено, страниц: {pages}. Этот файл хранилище больше не защищает.</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>Almost certainly one person</source>
        <translation>Почти наверняка один человек</translation>
    </message>
    <message>
        <source>An initial that fits: {one}, {other}</source>
        <translation>Инициал подходит: {one}, {other}</translation>
    </message>
    <message>
        <source>Birth dates that a slip of the pen parts: {one}, {other}</source>
        <translation>Даты рождения различаются как описка: {one}, {other}</translation>
    </message>
    <message>
        <source>Birth dates that fit: {one}, {other}</source>
        <translation>Даты рождения совместимы: {one}, {other}</translation>
    </message>
    <message>
        <source>Born {one}</source>
        <translation>Дата рождения {one}</translation>
    </message>
    <message>
        <source>Day and month of birth are turned: {one}, {other}</source>
        <translation>День и месяц рождения переставлены: {one}, {other}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Family and given name stand in another order</source>
        <translation>Фамилия и имя стоят в другом порядке</translation>
    </message>
    <message>
        <source>Family name {one}</source>
        <translation>Фамилия {one}</translation>
    </message>
    <message>
        <source>Family names that a slip of the pen parts: {one}, {other}</source>
        <translation>Фамилии различаются как описка: {one}, {other}</translation>
    </message>
    <message>
        <source>Forms of one given name: {one}, {other}</source>
        <translation>Формы одного имени: {one}, {other}</translation>
    </message>
    <message>
        <source>Given name {one}</source>
        <translation>Имя {one}</translation>
    </message>
    <message>
        <source>Given names that a slip of the pen parts: {one}, {other}</source>
        <translation>Имена различаются как описка: {one}, {other}</translation>
    </message>
    <message>
        <source>Likely one person</source>
        <translation>Вероятно, один человек</translation>
    </message>
    <message>
        <source>One family name in two forms: {one}, {other}</source>
        <translation>Одна фамилия в двух формах: {one}, {other}</translation>
    </message>
    <message>
        <source>One family name in two spellings: {one}, {other}</source>
        <translation>Одна фамилия в двух написаниях: {one}, {other}</translation>
    </message>
    <message>
        <source>One given name in two spellings: {one}, {other}</source>
        <translation>Одно имя в двух написаниях: {one}, {other}</translation>
    </message>
    <message>
        <source>One name has a word more: {one}{other}</source>
        <translation>В одном имени на слово больше: {one}{other}</translation>
    </message>
    <message>
        <source>One patronymic in two spellings: {one}, {other}</source>
        <translation>Одно отчество в двух написаниях: {one}, {other}</translation>
    </message>
    <message>
        <source>Only one with a patronymic</source>
        <translation>Отчество только у одного</translation>
    </message>
    <message>
        <source>Patronymic {one}</source>
        <translation>Отчество {one}</translation>
    </message>
    <message>
        <source>Patronymics that a slip of the pen parts: {one}, {other}</source>
        <translation>Отчества различаются как описка: {one}, {other}</translation>
    </message>
    <message>
        <source>People here with this name: {one}</source>
        <translation>Людей с таким именем здесь: {one}</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>The initial of the patronymic fits: {one}, {other}</source>
        <translation>Инициал отчества подходит: {one}, {other}</translation>
    </message>
    <message>
        <source>The name of a man and that of a woman</source>
        <translation>Имя мужское и имя женское</translation>
    </message>
    <message>
        <source>The same number {one}</source>
        <translation>Тот же номер {one}</translation>
    </message>
    <message>
        <source>Two birth dates: {one}, {other}</source>
        <translation>Разные даты рождения: {one}, {other}</translation>
    </message>
    <message>
        <source>Two family names: {one}, {other}</source>
        <translation>Разные фамилии: {one}, {other}</translation>
    </message>
    <message>
        <source>Two given names: {one}, {other}</source>
        <translation>Разные имена: {one}, {other}</translation>
    </message>
    <message>
        <source>Two numbers of one kind: {one}, {other}</source>
        <translation>Разные номера одного вида: {one}, {other}</translation>
    </message>
    <message>
        <source>Two patronymics: {one}, {other}</source>
        <translation>Разные отчества: {one}, {other}</translation>
    </message>
    <message>
        <source>Very likely one person</source>
        <translation>Очень вероятно, один человек</translation>
    </message>
</context>
<context>
    <name>DuplicatesModel</name>
    <message>
        <source>; values that differ: {0}, kept as accounts</source>
        <translation>; различающихся значений: {0}, сохранены как отдельные сведения</translation>
    </message>
    <message>
        <source>Noted: {0} and {1} are two people</source>
        <translation>Отмечено: {0} и {1} — разные люди</translation>
    </message>
    <message>
        <source>Somebody has built upon the merge. Nothing was undone.</source>
        <translation>После объединения уже внесены правки. Ничего не отменено.</translation>
    </message>
    <message>
        <source>{0} is now part of {1}</source>
        <translation>{0} теперь входит в {1}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Looking… {0} of {1} cases</source>
        <translation>Поиск… {0} из {1} дел</translation>
    </message>
    <message>
        <source>Names, birth dates and numbers are being compared.</source>
        <translation>Сравниваются имена, даты рождения и номера.</translation>
    </message>
    <message>
        <source>Nobody seems to be on file twice. Pairs of people who may be one stand here.</source>
        <translation>Похоже, никто не записан дважды. Здесь стоят пары людей, которые могут быть одним человеком.</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Пары людей</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not yet known</source>
        <translation>Пока неизвестно</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>About this piece</source>
        <translation>Об этом доказательстве</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Добавляется {name}</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Если отменить, файла не останется.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Сохраняется {name}</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Снова убрано</translation>
    </message>
    <message>
        <source>What is added stays.</source>
        <translation>Добавленное останется.</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>Уже есть: {count}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Не принято: {count}</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>Добавлено: {files}</translation>
    </message>
    <message>
        <source>{name} was saved. It is outside the vault&apos;s protection now.</source>
        <translation>Файл {name} сохранён. Хранилище его больше не защищает.</translation>
    </message>
</context>
<context>
    <name>EvidenceLook</name>
    <message>
        <source>Custody, hash and source</source>
        <translation>Хранение, хеш и источник</translation>
    </message>
    <message>
        <source>Larger viewer</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>This kind of file is kept as it is and not shown here.</source>
        <translation>Такой файл хранится как есть и здесь не показывается.</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add what is in the clipboard</source>
        <translation>Добавить из буфера обмена</translation>
    </message>
    <message>
        <source>Documents, pictures and recordings belong here. Drop files, paste, or choose them.</source>
        <translation>Здесь место документам, снимкам и записям. Перетащите файлы, вставьте или выберите их.</translation>
    </message>
    <message>
        <source>Drop to add as evidence</source>
        <translation>Отпустите, чтобы добавить как доказательство</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленная картинка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Сохранить оригинал…</translation>
    </message>
    <message>
        <source>Save the original outside the vault</source>
        <translation>Сохранить оригинал вне хранилища</translation>
    </message>
    <message>
        <source>Save the picture as a file and add that.</source>
        <translation>Сохраните картинку в файл и добавьте его.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture that can be taken as it is.</source>
        <translation>В буфере обмена нет ни файлов, ни картинки, которую можно взять как есть.</translation>
    </message>
    <message>
        <source>“{title}” was removed</source>
        <translation>«{title}» убрано</translation>
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
        <translation>Прил.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>The original was withheld from this copy.</source>
        <translation>Оригинал не передан в этой копии.</translation>
    </message>
    <message>
        <source>This piece has no file.</source>
        <translation>У этой записи нет файла.</translation>
    </message>
    <message>
        <source>{who}, from {giver}</source>
        <translation>{who}, от: {giver}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Aunt or uncle</source>
        <translation>Тётя или дядя</translation>
    </message>
    <message>
        <source>Brother- or sister-in-law</source>
        <translation>Брат или сестра супруга</translation>
    </message>
    <message>
        <source>Consent asked, no answer yet</source>
        <translation>Согласие спросили, ответа нет</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent refused or withdrawn</source>
        <translation>В согласии отказано, или оно отозвано</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Внук или внучка</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Бабушка или дедушка</translation>
    </message>
    <message>
        <source>Niece or nephew</source>
        <translation>Племянница или племянник</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Согласия пока нет</translation>
    </message>
    <message>
        <source>Not yet related</source>
        <translation>Родство не указано</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Родитель супруга</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>Зять или невестка</translation>
    </message>
    <message>
        <source>Stepchild</source>
        <translation>Пасынок или падчерица</translation>
    </message>
    <message>
        <source>Stepparent</source>
        <translation>Отчим или мачеха</translation>
    </message>
</context>
<context>
    <name>FamilySection</name>
    <message>
        <source>Add relative</source>
        <translation>Добавить родственника</translation>
    </message>
    <message>
        <source>By these entries somebody would be their own ancestor.</source>
        <translation>По этим записям кто-то оказался бы собственным предком.</translation>
    </message>
    <message>
        <source>Dashed line: kept apart</source>
        <translation>Пунктир: разлучены</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>Family tree</source>
        <translation>Семейное древо</translation>
    </message>
    <message>
        <source>The list below says the same.</source>
        <translation>Список ниже сообщает то же самое.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Стёрто по просьбе</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Needed for every dossier</source>
        <translation>Нужно для любого досье</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Withheld from this copy</source>
        <translation>Не передано в этой копии</translation>
    </message>
    <message>
        <source>typed earlier, not saved yet</source>
        <translation>набрано раньше, ещё не сохранено</translation>
    </message>
    <message>
        <source>“{0}”, before the field was changed</source>
        <translation>«{0}», до изменения поля</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Здесь пока ничего не меняли.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Показать всю историю</translation>
    </message>
    <message>
        <source>Take this save back</source>
        <translation>Отменить это сохранение</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>. Kept, because they were changed since: {0}</source>
        <translation>. Оставлены, потому что с тех пор изменены: {0}</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Проверяется каждая строка…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Загружается…</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Читается таблица…</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far can be undone below.</source>
        <translation>Остановлено. Загруженное можно отменить ниже.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n case(s)</source>
        <translation>
            <numerusform>Отменено: %n дело</numerusform>
            <numerusform>Отменено: %n дела</numerusform>
            <numerusform>Отменено: %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Загрузка отменяется…</translation>
    </message>
    <message>
        <source>These tables do not belong together. Import one after the other.</source>
        <translation>Эти таблицы не связаны. Загрузите их по очереди.</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>остановлена до конца</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменена</translation>
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
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Drop tables here</source>
        <translation>Отпустите таблицы здесь</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Загрузить %n дело</numerusform>
            <numerusform>Загрузить %n дела</numerusform>
            <numerusform>Загрузить %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Загрузить другую таблицу</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The whole import can be undone afterwards.</source>
        <translation>Пока ничего не сохранено. Потом всё можно отменить целиком.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. What you choose is remembered for this header.</source>
        <translation>Пока ничего не сохранено. Выбор запомнится для такого заголовка.</translation>
    </message>
    <message>
        <source>Rows imported so far stay, and can be undone</source>
        <translation>Загруженные строки останутся, их можно отменить</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n новое дело</numerusform>
            <numerusform>%n новых дела</numerusform>
            <numerusform>%n новых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to cases on file</source>
        <translation>
            <numerusform>%n строка добавлена в дела</numerusform>
            <numerusform>%n строки добавлены в дела</numerusform>
            <numerusform>%n строк добавлено в дела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than any text</source>
        <translation>Ячейка длиннее любого текста</translation>
    </message>
    <message>
        <source>A formula, taken as words and never run</source>
        <translation>Формула: взята как слова, не выполнялась</translation>
    </message>
    <message>
        <source>A quote opens and does not close</source>
        <translation>Кавычка открыта и не закрыта</translation>
    </message>
    <message>
        <source>Added to a case</source>
        <translation>Добавлено в дело</translation>
    </message>
    <message>
        <source>Fewer cells than columns</source>
        <translation>Ячеек меньше, чем столбцов</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>More cells than columns; the rest is kept in a note</source>
        <translation>Ячеек больше, чем столбцов; остальное в заметке</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Not understood as a date; its words are kept</source>
        <translation>Дата не понята; слова сохранены</translation>
    </message>
    <message>
        <source>On file, and the row tells nothing new</source>
        <translation>Есть в картотеке, нового в строке нет</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Several cases fit; a person must choose</source>
        <translation>Подходят несколько дел; выбрать должен человек</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Некоторые буквы не прочитаны</translation>
    </message>
    <message>
        <source>Stands above the line that names the columns</source>
        <translation>Стоит над строкой с названиями столбцов</translation>
    </message>
    <message>
        <source>The date can mean two days; its words are kept</source>
        <translation>Дата может значить два дня; слова сохранены</translation>
    </message>
    <message>
        <source>The field does not take this; kept in a note</source>
        <translation>Поле такого не принимает; сохранено в заметке</translation>
    </message>
    <message>
        <source>The same number stands above in this table</source>
        <translation>Этот номер уже есть выше в таблице</translation>
    </message>
    <message>
        <source>The same person seems to stand above, in line {0}</source>
        <translation>Похоже, этот человек уже есть выше, в строке {0}</translation>
    </message>
    <message>
        <source>The vault says otherwise; added as a second account</source>
        <translation>В хранилище иначе; добавлено как вторая версия</translation>
    </message>
    <message>
        <source>The vault says otherwise; left out</source>
        <translation>В хранилище иначе; пропущено</translation>
    </message>
    <message>
        <source>The vocabulary has no such term; kept in a note</source>
        <translation>В словаре такого нет; сохранено в заметке</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использована</translation>
    </message>
    <message>
        <source>What the row belongs to is not in these tables</source>
        <translation>К чему относится строка, в таблицах нет</translation>
    </message>
    <message>
        <source>Which part is the family name is not sure</source>
        <translation>Неясно, что здесь фамилия</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>имя целиком</translation>
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
        <translation>Взять файл-ключ</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Какой файл-ключ?</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Add an account</source>
        <translation>Добавить сведения</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 to Ctrl+8 the others</source>
        <translation>Первая страница; остальные Ctrl+2 – Ctrl+8</translation>
    </message>
    <message>
        <source>First section; Alt+2 to Alt+9 the others</source>
        <translation>Первый раздел; остальные Alt+2 – Alt+9</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>История этого поля</translation>
    </message>
    <message>
        <source>In a date: how precisely it is known</source>
        <translation>В дате: насколько точно она известна</translation>
    </message>
    <message>
        <source>Larger; Ctrl+- smaller, Ctrl+0 as it was</source>
        <translation>Крупнее; Ctrl+- мельче, Ctrl+0 как было</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Next pane; Shift+F6 the one before</source>
        <translation>Следующая панель; Shift+F6 предыдущая</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>KeyboardLine</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Keyboard: {0}</source>
        <translation>Раскладка: {0}</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>A case code looks like C-7K3M-QX4P; search by name instead if you do not have it.</source>
        <translation>Код дела выглядит как C-7K3M-QX4P; если его нет, ищите по имени.</translation>
    </message>
    <message>
        <source>Accounts by a source belong to cases; this is a {kind}.</source>
        <translation>Сведения источника относятся к делам; это {kind}.</translation>
    </message>
    <message>
        <source>Add or remove one of them.</source>
        <translation>Добавьте или уберите одно из них.</translation>
    </message>
    <message>
        <source>An author&apos;s key can be unknown, confirmed or revoked, not “{state}”.</source>
        <translation>Ключ автора бывает unknown, confirmed или revoked, но не «{state}».</translation>
    </message>
    <message>
        <source>Ask a lawyer which rule held then; an order&apos;s date can be entered as it is.</source>
        <translation>Спросите юриста, какое правило действовало тогда; дату из приказа можно внести как есть.</translation>
    </message>
    <message>
        <source>Ask for a new copy, made with “share” by whoever sent it.</source>
        <translation>Попросите отправителя о новой копии, сделанной через «share».</translation>
    </message>
    <message>
        <source>Ask whoever shared the case for the original, or restore a backup that has it.</source>
        <translation>Попросите оригинал у того, кто передал дело, или восстановите резервную копию, где он есть.</translation>
    </message>
    <message>
        <source>Both people stand in one case. Nothing was changed.</source>
        <translation>Оба человека стоят в одном деле. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Case {case} does not say whom it is about. Nothing was decided.</source>
        <translation>В деле {case} не сказано, о ком оно. Ничего не решено.</translation>
    </message>
    <message>
        <source>Case {case} {why}. Nothing was merged.</source>
        <translation>Дело {case} {why}. Ничего не объединено.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, agree to the cost and wait.</source>
        <translation>Проверьте, тот ли это файл; если тот, согласитесь и подождите.</translation>
    </message>
    <message>
        <source>Check the code, or search for the name.</source>
        <translation>Проверьте код или ищите по имени.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Проверьте дату.</translation>
    </message>
    <message>
        <source>Check the field&apos;s name.</source>
        <translation>Проверьте название поля.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and the key file, and try again; nothing was changed.</source>
        <translation>Проверьте раскладку и файл-ключ и попробуйте ещё раз; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Check the name, or make one with {kind}:new.</source>
        <translation>Проверьте название или создайте через {kind}:new.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте название.</translation>
    </message>
    <message>
        <source>Check the path, or plug in the drive that it is on.</source>
        <translation>Проверьте путь или подключите диск, где он лежит.</translation>
    </message>
    <message>
        <source>Choose a place where this kind of entry belongs.</source>
        <translation>Выберите место для записи такого вида.</translation>
    </message>
    <message>
        <source>Choose a vault file; nothing was changed.</source>
        <translation>Выберите файл хранилища; ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another file as the key file.</source>
        <translation>Выберите другой файл-ключ.</translation>
    </message>
    <message>
        <source>Choose another name for the dossier.</source>
        <translation>Выберите другое имя для досье.</translation>
    </message>
    <message>
        <source>Choose another name for the original.</source>
        <translation>Выберите для оригинала другое имя.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose one of its own authors.</source>
        <translation>Выберите одного из его авторов.</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>Выберите одно из трёх.</translation>
    </message>
    <message>
        <source>Choose that author at unlock, if it is one of yours.</source>
        <translation>Выберите этого автора при открытии, если он ваш.</translation>
    </message>
    <message>
        <source>Choose the file that proves something.</source>
        <translation>Выберите файл, который что-то доказывает.</translation>
    </message>
    <message>
        <source>Choose the files themselves.</source>
        <translation>Выберите сами файлы.</translation>
    </message>
    <message>
        <source>Choose the tables themselves: CSV, TSV, XLSX, XLS or ODS.</source>
        <translation>Выберите сами таблицы: CSV, TSV, XLSX, XLS или ODS.</translation>
    </message>
    <message>
        <source>Choose who is working before you save.</source>
        <translation>Прежде чем сохранять, выберите, кто работает.</translation>
    </message>
    <message>
        <source>Choose “holdfast-export.json” in the folder of an export.</source>
        <translation>Выберите «holdfast-export.json» в папке выгрузки.</translation>
    </message>
    <message>
        <source>Close it there first, or work in that window.</source>
        <translation>Сначала закройте его там или работайте в том окне.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or restore the newest backup.</source>
        <translation>Скопируйте снова оттуда, откуда он пришёл, или восстановите новейшую резервную копию.</translation>
    </message>
    <message>
        <source>Copy the newest backup to another disk before you go on with this one.</source>
        <translation>Прежде чем продолжить, скопируйте новейшую резервную копию на другой диск.</translation>
    </message>
    <message>
        <source>Copy the vault to a folder that you may write to, or ask for permission.</source>
        <translation>Скопируйте хранилище в папку, куда можно писать, или попросите разрешения.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>Give a day, or a month or year if no more is known.</source>
        <translation>Укажите день или хотя бы месяц или год, если больше неизвестно.</translation>
    </message>
    <message>
        <source>Give the value to add, or the one to take out with --remove.</source>
        <translation>Укажите значение, чтобы добавить, или через --remove, чтобы убрать.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Чтобы открыть, установите более новую версию.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Есть: {known}.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: open the case again.</source>
        <translation>Возможно, его тем временем удалили: откройте дело снова.</translation>
    </message>
    <message>
        <source>It takes one of its vocabulary, such as: {known}.</source>
        <translation>Подходят термины словаря, например: {known}.</translation>
    </message>
    <message>
        <source>It takes {wanted}.</source>
        <translation>Сюда подходит {wanted}.</translation>
    </message>
    <message>
        <source>Lock, and restore that backup: “holdfast restore” makes it a vault again.</source>
        <translation>Заблокируйте и восстановите эту копию: «holdfast restore» снова сделает её хранилищем.</translation>
    </message>
    <message>
        <source>Look at the list of cases; it may be deleted.</source>
        <translation>Посмотрите в списке дел; возможно, оно удалено.</translation>
    </message>
    <message>
        <source>Look at the words once more; nothing was made yet.</source>
        <translation>Посмотрите на слова ещё раз; пока ничего не создано.</translation>
    </message>
    <message>
        <source>Look for its link or its source instead.</source>
        <translation>Поищите вместо этого ссылку или источник.</translation>
    </message>
    <message>
        <source>Make a new entry instead.</source>
        <translation>Создайте вместо этого новую запись.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf with -o.</source>
        <translation>Укажите через -o файл, который кончается на .pdf.</translation>
    </message>
    <message>
        <source>Name a folder with -o.</source>
        <translation>Укажите папку через -o.</translation>
    </message>
    <message>
        <source>Name the columns in a mapping file, as in {example}.</source>
        <translation>Назовите столбцы в файле соответствий, как в {example}.</translation>
    </message>
    <message>
        <source>No author is chosen in this vault.</source>
        <translation>В этом хранилище не выбран автор.</translation>
    </message>
    <message>
        <source>No column of this table is recognised as a name.</source>
        <translation>Ни один столбец этой таблицы не опознан как имя.</translation>
    </message>
    <message>
        <source>Nothing called “{name}” stands under “{kind}”.</source>
        <translation>Под «{kind}» нет ничего с названием «{name}».</translation>
    </message>
    <message>
        <source>Nothing was imported; try again.</source>
        <translation>Ничего не загружено; попробуйте снова.</translation>
    </message>
    <message>
        <source>One dossier is written to a PDF, and {name} does not end in .pdf; nothing was written.</source>
        <translation>Досье пишется в PDF, а {name} не кончается на .pdf; ничего не записано.</translation>
    </message>
    <message>
        <source>One value is too large to be stored.</source>
        <translation>Одно значение слишком велико, чтобы его хранить.</translation>
    </message>
    <message>
        <source>Open the case again and look at its versions.</source>
        <translation>Откройте дело снова и посмотрите версии.</translation>
    </message>
    <message>
        <source>Open the history of the case to see what happened.</source>
        <translation>Откройте историю дела, чтобы увидеть, что произошло.</translation>
    </message>
    <message>
        <source>Rename one of them, or leave it out with a mapping file.</source>
        <translation>Переименуйте один из них или исключите файлом соответствий.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and run “holdfast verify” on it first.</source>
        <translation>Восстановите новейшую резервную копию, сначала проверив её через «holdfast verify».</translation>
    </message>
    <message>
        <source>Restore the newest backup; keep this file, because some of it may still be readable.</source>
        <translation>Восстановите новейшую резервную копию; этот файл сохраните, часть его может ещё читаться.</translation>
    </message>
    <message>
        <source>Save the table again as CSV UTF-8 and choose that file.</source>
        <translation>Сохраните таблицу снова как CSV UTF-8 и выберите этот файл.</translation>
    </message>
    <message>
        <source>Set it instead of adding to it.</source>
        <translation>Задайте значение, а не добавляйте.</translation>
    </message>
    <message>
        <source>Set it to an empty value instead of removing it.</source>
        <translation>Задайте пустое значение, а не удаляйте.</translation>
    </message>
    <message>
        <source>Set the value without a source, or write who says so into a note.</source>
        <translation>Задайте значение без источника или запишите в заметку, кто это говорит.</translation>
    </message>
    <message>
        <source>Several dossiers need a folder.</source>
        <translation>Для нескольких досье нужна папка.</translation>
    </message>
    <message>
        <source>Share cases with “holdfast share”; or import the table of people in its folder csv.</source>
        <translation>Передавайте дела через «holdfast share» или загрузите таблицу людей из его папки csv.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Сократите или приложите файлом.</translation>
    </message>
    <message>
        <source>Somebody changed this evidence since, so nothing was brought back.</source>
        <translation>С тех пор это доказательство изменили, поэтому ничего не возвращено.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Начните снова, когда захотите.</translation>
    </message>
    <message>
        <source>Take a new id.</source>
        <translation>Возьмите новый идентификатор.</translation>
    </message>
    <message>
        <source>Take the id that “holdfast show” prints, or write it as in C-7K3M-QX4P/evidence[2].</source>
        <translation>Возьмите идентификатор из «holdfast show» или пишите как C-7K3M-QX4P/evidence[2].</translation>
    </message>
    <message>
        <source>Take the six words offered, or a longer phrase of your own.</source>
        <translation>Возьмите предложенные шесть слов или свою фразу подлиннее.</translation>
    </message>
    <message>
        <source>The answer of the part that reads this file made no sense and was refused.</source>
        <translation>Ответ части, читающей этот файл, не имел смысла и был отклонён.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” would both become {name}.</source>
        <translation>Столбцы «{first}» и «{second}» оба стали бы {name}.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this; what was saved before is safe.</source>
        <translation>Компьютеру не хватает для этого памяти; сохранённое раньше в безопасности.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; what was saved before is safe.</source>
        <translation>Диск заполнен, ничего не записано; сохранённое раньше в безопасности.</translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was written; what was saved before is safe.</source>
        <translation>Диск сообщил об ошибке, ничего не записано; сохранённое раньше в безопасности.</translation>
    </message>
    <message>
        <source>The file of this vault was deleted while it is open; all that was saved now stands in {backup}.</source>
        <translation>Файл этого хранилища удалили, пока оно открыто; всё сохранённое теперь в {backup}.</translation>
    </message>
    <message>
        <source>The first line of this table opens a quote that does not close, so its columns are unknown.</source>
        <translation>В первой строке таблицы кавычка открыта и не закрыта, поэтому столбцы неизвестны.</translation>
    </message>
    <message>
        <source>The key file is empty, so it protects nothing.</source>
        <translation>Файл-ключ пуст и ничего не защищает.</translation>
    </message>
    <message>
        <source>The list cannot be narrowed down by “{name}”.</source>
        <translation>Список нельзя сузить по «{name}».</translation>
    </message>
    <message>
        <source>The mapping names a column “{column}”, which this table does not have.</source>
        <translation>В соответствиях назван столбец «{column}», которого в таблице нет.</translation>
    </message>
    <message>
        <source>The name of an author can be changed only by that author.</source>
        <translation>Имя автора может изменить только сам автор.</translation>
    </message>
    <message>
        <source>The other file is not laid out as a vault; nothing was taken from it.</source>
        <translation>Другой файл устроен не как хранилище; из него ничего не взято.</translation>
    </message>
    <message>
        <source>The passphrase is right, but parts of this vault are damaged.</source>
        <translation>Парольная фраза верна, но части этого хранилища повреждены.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the end of this vault is missing: it was not copied completely.</source>
        <translation>Фраза верна, но у хранилища нет конца: его скопировали не целиком.</translation>
    </message>
    <message>
        <source>The passphrase or key file does not open this file, or it is not a vault.</source>
        <translation>Парольная фраза или файл-ключ не открывает этот файл, или это не хранилище.</translation>
    </message>
    <message>
        <source>The stored original no longer has the SHA-256 that it was received with; nothing was written.</source>
        <translation>SHA-256 оригинала уже не тот, с каким он поступил; ничего не записано.</translation>
    </message>
    <message>
        <source>The value for “{kind}.{field}” is too long or holds characters that are no text.</source>
        <translation>Значение для «{kind}.{field}» слишком длинное или содержит нетекстовые знаки.</translation>
    </message>
    <message>
        <source>The vault does not hold the original of this evidence.</source>
        <translation>Оригинала этого доказательства нет в хранилище.</translation>
    </message>
    <message>
        <source>The vault or its folder cannot be written, so nothing was changed.</source>
        <translation>В хранилище или его папку нельзя писать; ничего не изменено.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>Год {year} вне допустимого.</translation>
    </message>
    <message>
        <source>There can be: {known}.</source>
        <translation>Возможно: {known}.</translation>
    </message>
    <message>
        <source>There is already a file named {name}; it was left as it is.</source>
        <translation>Файл с именем {name} уже есть; он остался как был.</translation>
    </message>
    <message>
        <source>There is another entry with the id {entity}.</source>
        <translation>Есть другая запись с идентификатором {entity}.</translation>
    </message>
    <message>
        <source>There is no case {case} in this vault.</source>
        <translation>В этом хранилище нет дела {case}.</translation>
    </message>
    <message>
        <source>There is no entry {entity} here.</source>
        <translation>Здесь нет записи {entity}.</translation>
    </message>
    <message>
        <source>There is no entry {entity} in this case.</source>
        <translation>В этом деле нет записи {entity}.</translation>
    </message>
    <message>
        <source>There is no file at this place.</source>
        <translation>В этом месте нет файла.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Нет вида записей «{kind}».</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” in this vault.</source>
        <translation>В этом хранилище нет: {kind} «{name}».</translation>
    </message>
    <message>
        <source>There is no {name}[{which}] here, only {count}.</source>
        <translation>Здесь нет {name}[{which}], всего их {count}.</translation>
    </message>
    <message>
        <source>There is nothing that could be a date.</source>
        <translation>Здесь нет ничего похожего на дату.</translation>
    </message>
    <message>
        <source>This author&apos;s key is not in this vault.</source>
        <translation>Ключа этого автора нет в хранилище.</translation>
    </message>
    <message>
        <source>This case is not in the vault.</source>
        <translation>Этого дела нет в хранилище.</translation>
    </message>
    <message>
        <source>This evidence item has no file.</source>
        <translation>У этого доказательства нет файла.</translation>
    </message>
    <message>
        <source>This export was made for somebody else: it holds no log, so no vault can be made of it.</source>
        <translation>Эта выгрузка сделана для других: в ней нет журнала, хранилище из неё не создать.</translation>
    </message>
    <message>
        <source>This file asks for {mib} MiB of memory and {passes} passes to check the passphrase; most likely it is not a vault.</source>
        <translation>Для проверки фразы файл требует {mib} МиБ памяти и проходов: {passes}; скорее всего, это не хранилище.</translation>
    </message>
    <message>
        <source>This file is empty, so it is not a vault.</source>
        <translation>Этот файл пуст, это не хранилище.</translation>
    </message>
    <message>
        <source>This file is encrypted, but it was not made by this program.</source>
        <translation>Этот файл зашифрован, но создан не этой программой.</translation>
    </message>
    <message>
        <source>This file is not the JSON of a Holdfast export, or it is damaged; nothing was imported.</source>
        <translation>Это не JSON выгрузки Holdfast, или он повреждён; ничего не загружено.</translation>
    </message>
    <message>
        <source>This file is the open vault itself.</source>
        <translation>Этот файл – само открытое хранилище.</translation>
    </message>
    <message>
        <source>This file is the open vault itself; nothing was written.</source>
        <translation>Это само открытое хранилище; ничего не записано.</translation>
    </message>
    <message>
        <source>This file is too short to be a vault.</source>
        <translation>Этот файл слишком короток для хранилища.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Это папка или устройство, а не файл.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a vault.</source>
        <translation>Это папка или устройство, а не хранилище.</translation>
    </message>
    <message>
        <source>This is an ordinary SQLite database without encryption, not a vault.</source>
        <translation>Это обычная база SQLite без шифрования, а не хранилище.</translation>
    </message>
    <message>
        <source>This is not what was chosen before.</source>
        <translation>Это не то, что было выбрано раньше.</translation>
    </message>
    <message>
        <source>This passphrase would not hold long.</source>
        <translation>Эта фраза продержится недолго.</translation>
    </message>
    <message>
        <source>This vault is already open in another window or by another program.</source>
        <translation>Это хранилище уже открыто в другом окне или другой программой.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the program (layout {version}); it was not touched.</source>
        <translation>Хранилище создано более новой версией программы (формат {version}); его не трогали.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Use a column&apos;s name such as birth_date, or a field such as person.birth_place.</source>
        <translation>Укажите столбец, например birth_date, или поле, например person.birth_place.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Возьмите одно из: {known}.</translation>
    </message>
    <message>
        <source>Use status, outcome, responsible, priority, tag or code.</source>
        <translation>Возьмите status, outcome, responsible, priority, tag или code.</translation>
    </message>
    <message>
        <source>What was to be replaced is no version of “{field}”.</source>
        <translation>То, что следовало заменить, не версия «{field}».</translation>
    </message>
    <message>
        <source>Write how many shares are needed of how many, as in 2-of-3; at most {most}.</source>
        <translation>Напишите, сколько долей нужно из скольких, как 2-of-3; не больше {most}.</translation>
    </message>
    <message>
        <source>Write it as in 2022-03-05, “spring 2022”, “about May 2022”, or “unknown”.</source>
        <translation>Пишите как 2022-03-05, «весна 2022», «около мая 2022» или «неизвестно».</translation>
    </message>
    <message>
        <source>Write it as in person.birth_date, name[2].family or event[new].title; “holdfast show” lists all.</source>
        <translation>Пишите как person.birth_date, name[2].family или event[new].title; все перечислит «holdfast show».</translation>
    </message>
    <message>
        <source>Write it as in: status=open,intake tag=&quot;urgent help&quot; contested.</source>
        <translation>Пишите как: status=open,intake tag=&quot;urgent help&quot; contested.</translation>
    </message>
    <message>
        <source>Write the day that the order names, as in 2026-03-05.</source>
        <translation>Напишите день, названный в приказе, как 2026-03-05.</translation>
    </message>
    <message>
        <source>Write the month as a word, or the date as in 2022-03-05.</source>
        <translation>Напишите месяц словом или дату как 2022-03-05.</translation>
    </message>
    <message>
        <source>Delete empty rows and columns at its end, or divide it into several files.</source>
        <translation>Удалите пустые строки и столбцы в конце или разделите на несколько файлов.</translation>
    </message>
    <message>
        <source>Delete one entry there.</source>
        <translation>Удалите там одну запись.</translation>
    </message>
    <message>
        <source>Divide them into several imports.</source>
        <translation>Разделите на несколько загрузок.</translation>
    </message>
    <message>
        <source>Import it by itself.</source>
        <translation>Загрузите её отдельно.</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>Загружайте по одной.</translation>
    </message>
    <message>
        <source>Look for duplicates again.</source>
        <translation>Поищите двойников снова.</translation>
    </message>
    <message>
        <source>Merge it into the other one only.</source>
        <translation>Объедините только с другим.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Укажите новую папку.</translation>
    </message>
    <message>
        <source>No version of the rule “{rule}” is known for {day}.</source>
        <translation>На {day} версия правила «{rule}» неизвестна.</translation>
    </message>
    <message>
        <source>One of the two people is not in this vault any more. Nothing was noted.</source>
        <translation>Одного из двух людей больше нет в хранилище. Ничего не отмечено.</translation>
    </message>
    <message>
        <source>Open it and save, or undo it.</source>
        <translation>Откройте его и сохраните или отмените.</translation>
    </message>
    <message>
        <source>Set its principal person first.</source>
        <translation>Сначала укажите в нём главного человека.</translation>
    </message>
    <message>
        <source>Settle those first.</source>
        <translation>Сначала разрешите их.</translation>
    </message>
    <message>
        <source>Take the number that “holdfast import” told, or leave it out for the latest.</source>
        <translation>Возьмите номер из «holdfast import» или не указывайте его для последней.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty, or is a file; nothing was written.</source>
        <translation>Папка {name} не пуста или это файл; ничего не записано.</translation>
    </message>
    <message>
        <source>There is no deadline rule “{rule}”.</source>
        <translation>Нет правила срока «{rule}».</translation>
    </message>
    <message>
        <source>There is no such import in this vault.</source>
        <translation>В этом хранилище нет такой загрузки.</translation>
    </message>
    <message>
        <source>These tables do not name each other’s rows by ids, so they cannot be joined.</source>
        <translation>Эти таблицы не ссылаются на строки друг друга, их нельзя соединить.</translation>
    </message>
    <message>
        <source>These tables hold more than can be joined at once.</source>
        <translation>В этих таблицах больше, чем можно соединить за раз.</translation>
    </message>
    <message>
        <source>This folder holds no tables, or too many at once.</source>
        <translation>В этой папке нет таблиц или их слишком много.</translation>
    </message>
    <message>
        <source>This table claims to hold more than can be read at once; nothing was imported.</source>
        <translation>Таблица заявляет больше, чем можно прочитать за раз; ничего не загружено.</translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its address; {name}[new] makes one.</source>
        <translation>«holdfast show» перечислит записи с адресами; {name}[new] создаёт новую.</translation>
    </message>
    <message>
        <source>“holdfast show” lists every entry with its id.</source>
        <translation>«holdfast show» перечислит записи с идентификаторами.</translation>
    </message>
    <message>
        <source>“{address}” names nothing in a case.</source>
        <translation>«{address}» ничего не называет в деле.</translation>
    </message>
    <message>
        <source>“{date}” has no earliest day to count from.</source>
        <translation>У «{date}» нет самого раннего дня, от которого считать.</translation>
    </message>
    <message>
        <source>“{date}” is not the exact day of an order.</source>
        <translation>«{date}» – не точный день приказа.</translation>
    </message>
    <message>
        <source>“{field}” does not point to an entry of the kind {kind}.</source>
        <translation>«{field}» не указывает на запись вида {kind}.</translation>
    </message>
    <message>
        <source>“{field}” does not take this value.</source>
        <translation>«{field}» не принимает такое значение.</translation>
    </message>
    <message>
        <source>“{field}” has no term “{text}”.</source>
        <translation>У «{field}» нет термина «{text}».</translation>
    </message>
    <message>
        <source>“{field}” holds one value.</source>
        <translation>«{field}» хранит одно значение.</translation>
    </message>
    <message>
        <source>“{field}” holds several values, and this one is empty.</source>
        <translation>«{field}» хранит несколько значений, а это пусто.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” cannot be changed once it is written.</source>
        <translation>«{kind}.{field}» нельзя менять после записи.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” does not take such a value.</source>
        <translation>«{kind}.{field}» не принимает такое значение.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds one value.</source>
        <translation>«{kind}.{field}» хранит одно значение.</translation>
    </message>
    <message>
        <source>“{kind}.{field}” holds several values.</source>
        <translation>«{kind}.{field}» хранит несколько значений.</translation>
    </message>
    <message>
        <source>“{kind}” cannot stand under “{parent}”.</source>
        <translation>«{kind}» не может стоять под «{parent}».</translation>
    </message>
    <message>
        <source>“{kind}” has no field called “{field}”.</source>
        <translation>У «{kind}» нет поля «{field}».</translation>
    </message>
    <message>
        <source>“{named}” is not the id or place of one evidence item.</source>
        <translation>«{named}» – не идентификатор и не место доказательства.</translation>
    </message>
    <message>
        <source>“{part}” is no filter.</source>
        <translation>«{part}» – не отбор.</translation>
    </message>
    <message>
        <source>“{place}” is no place for a column.</source>
        <translation>«{place}» – не место для столбца.</translation>
    </message>
    <message>
        <source>“{province}” is no province of Canada.</source>
        <translation>«{province}» – не провинция Канады.</translation>
    </message>
    <message>
        <source>“{table}” does not belong with the other tables.</source>
        <translation>«{table}» не подходит к другим таблицам.</translation>
    </message>
    <message>
        <source>“{text}” can mean {readings}.</source>
        <translation>«{text}» может значить: {readings}.</translation>
    </message>
    <message>
        <source>“{text}” is no way to split a recovery sheet.</source>
        <translation>«{text}» – не способ разделить лист восстановления.</translation>
    </message>
    <message>
        <source>“{text}” is not a case code.</source>
        <translation>«{text}» – не код дела.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date.</source>
        <translation>«{text}» не удалось понять как дату.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: a year has four digits, from 1000 to 9000.</source>
        <translation>«{text}» не удалось понять как дату: в годе четыре цифры, от 1000 до 9000.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: it ends before it begins.</source>
        <translation>«{text}» не удалось понять как дату: конец раньше начала.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: there is no such day.</source>
        <translation>«{text}» не удалось понять как дату: такого дня нет.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a date: which year belongs to which day?</source>
        <translation>«{text}» не удалось понять как дату: какой год к какому дню относится?</translation>
    </message>
    <message>
        <source>“{text}…” is longer than a date can be.</source>
        <translation>«{text}…» — для даты это слишком длинно.</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>Удалено: {0}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
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
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Выберите новую парольную фразу</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Слова записаны</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>This is not what was chosen before. Look at the paper again.</source>
        <translation>Это не то, что было выбрано. Посмотрите на бумагу ещё раз.</translation>
    </message>
    <message>
        <source>This would not hold long. Take the six words offered, or a longer phrase.</source>
        <translation>Это недолго продержится. Возьмите шесть предложенных слов или фразу длиннее.</translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation>Время подбора: {0}</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Наберите с бумаги</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Backups made so far keep the old passphrase, and recovery sheets written so far open only those.</source>
        <translation>Запишите эти шесть слов и храните бумагу отдельно от компьютера. У прежних копий остаётся старая фраза, и прежние листы восстановления открывают только их.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
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
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Open the file that holds your cases, or make a new one.</source>
        <translation>Откройте файл с вашими делами или создайте новый.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Взять файл-ключ</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message numerus="yes">
        <source>%n draft(s) not saved yet</source>
        <translation>
            <numerusform>%n черновик ещё не сохранён</numerusform>
            <numerusform>%n черновика ещё не сохранены</numerusform>
            <numerusform>%n черновиков ещё не сохранены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet known that every dossier needs</source>
        <translation>
            <numerusform>Для любого досье не хватает %n сведения</numerusform>
            <numerusform>Для любого досье не хватает %n сведений</numerusform>
            <numerusform>Для любого досье не хватает %n сведений</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Недавние изменения</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Спорное</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>История дела</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Хронология дела</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Merge into {0}</source>
        <translation>Объединить в {0}</translation>
    </message>
    <message>
        <source>Merging takes everything over and overwrites nothing: what differs becomes an account.</source>
        <translation>При объединении переносится всё и ничего не перезаписывается: различия становятся отдельными сведениями.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Открыть это дело</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>различается</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>подходит</translation>
    </message>
    <message>
        <source>only on one side</source>
        <translation>только с одной стороны</translation>
    </message>
    <message>
        <source>same</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>Understood: {date}</source>
        <translation>Понято: {date}</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Open {0}</source>
        <translation>Открыть {0}</translation>
    </message>
    <message>
        <source>Perhaps on file already</source>
        <translation>Возможно, уже есть в базе</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Человек добавлен</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Безопасная связь</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>A name is needed. A pseudonym will do.</source>
        <translation>Нужно имя. Подойдёт и псевдоним.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Colleagues see it beside what you write. It may be a pseudonym.</source>
        <translation>Коллеги видят его рядом с вашими записями. Можно псевдоним.</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>One encrypted file on this computer or on a stick. There is no account and no server.</source>
        <translation>Один зашифрованный файл на этом компьютере или флешке. Ни учётной записи, ни сервера.</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>Где будет хранилище?</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Ваше имя здесь</translation>
    </message>
</context>
<context>
    <name>PreferPanel</name>
    <message>
        <source>Choose an account and say why it is preferred.</source>
        <translation>Выберите сведения и напишите, почему они предпочтены.</translation>
    </message>
    <message>
        <source>For example: confirmed with counsel by phone</source>
        <translation>Например: подтверждено адвокатом по телефону</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>One account is preferred now</source>
        <translation>Теперь одни сведения предпочтены</translation>
    </message>
    <message>
        <source>Prefer this account</source>
        <translation>Предпочесть эти сведения</translation>
    </message>
    <message>
        <source>The field takes the value of the account preferred. The others stay on file.</source>
        <translation>Поле примет значение предпочтённых сведений. Остальные остаются в деле.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Something in the program went wrong ({0}). What was saved is safe. Lock and unlock to go on.</source>
        <translation>В программе что-то пошло не так ({0}). Сохранённое в безопасности. Заблокируйте и откройте снова, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A Russian passport of this kind has {wanted} digits. This has {digits}.</source>
        <translation>В таком российском паспорте цифр: {wanted}. Здесь: {digits}.</translation>
    </message>
    <message>
        <source>A UCI has 8 or 10 digits. This has {digits}.</source>
        <translation>В UCI 8 или 10 цифр. Здесь: {digits}.</translation>
    </message>
    <message>
        <source>A receipt number is usually 3 letters and 10 digits. Look again.</source>
        <translation>Номер квитанции – обычно 3 буквы и 10 цифр. Проверьте.</translation>
    </message>
    <message>
        <source>An A-number has 8 or 9 digits. This has {digits}.</source>
        <translation>В A-номере 8 или 9 цифр. Здесь: {digits}.</translation>
    </message>
    <message>
        <source>An A-number is the letter A and 8 or 9 digits.</source>
        <translation>A-номер – буква A и 8 или 9 цифр.</translation>
    </message>
    <message>
        <source>Passports of this country usually look like {example}. Look again.</source>
        <translation>Паспорта этой страны обычно выглядят как {example}. Проверьте.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отменяется…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Any script, any spelling. Enter opens, Esc closes.</source>
        <translation>Любой алфавит, любое написание. Enter открывает, Esc закрывает.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Name, code, place, text</source>
        <translation>Имя, код, место, текст</translation>
    </message>
    <message>
        <source>Nothing found in names, codes and texts.</source>
        <translation>В именах, кодах и текстах ничего не найдено.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>A new vault is made beside the file; the file itself stays as it is.</source>
        <translation>Рядом с файлом создаётся новое хранилище; сам файл остаётся как есть.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For the new vault</source>
        <translation>Для нового хранилища</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Открыть по листу восстановления</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>Words in their order, with their numbers or without</source>
        <translation>Слова по порядку, с номерами или без</translation>
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
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>This shows that what you wrote down opens the vault.</source>
        <translation>Так видно, что записанное открывает хранилище.</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation>Наберите с бумаги</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>На что взглянуть</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Очищать буфер обмена</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Плотные строки</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Documents have a language of their own.</source>
        <translation>У документов свой язык.</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Lock by itself when nobody types</source>
        <translation>Блокировать, если ничего не набирают</translation>
    </message>
    <message>
        <source>Locking forgets everything on the screen. Drafts are kept in the vault.</source>
        <translation>При блокировке всё с экрана забывается. Черновики остаются в хранилище.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name of your profile</source>
        <translation>Имя вашего профиля</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stands beside your changes for colleagues. It may be a pseudonym.</source>
        <translation>Коллеги видят его рядом с вашими изменениями. Можно псевдоним.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What you copy is taken out of the clipboard again.</source>
        <translation>Скопированное снова убирается из буфера.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>after {count} min</source>
        <translation>через {count} мин</translation>
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
        <translation>Эти слова открывают файл, даже если фраза забыта или файл повреждён, и без файла-ключа. Запишите их от руки и храните там, где достать их можете только вы. Они показаны только сейчас.</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Они на бумаге</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Запишите лист восстановления</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>They are on paper</source>
        <translation>Они на бумаге</translation>
    </message>
    <message>
        <source>Write the recovery sheet</source>
        <translation>Запишите лист восстановления</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Type {count} to go on</source>
        <translation>Наберите {count}, чтобы продолжить</translation>
    </message>
</context>
<context>
    <name>ThumbModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <translation>Список рядом говорит то же самое.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message numerus="yes">
        <source>%n more without a known date</source>
        <translation>
            <numerusform>ещё %n без известной даты</numerusform>
            <numerusform>ещё %n без известной даты</numerusform>
            <numerusform>ещё %n без известной даты</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Хронология списком</translation>
    </message>
    <message>
        <source>What is dated shows here: activity, events, hearings, deadlines.</source>
        <translation>Здесь видно всё, у чего есть дата: деятельность, события, заседания, сроки.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>Making the vault…</source>
        <translation>Создаётся хранилище…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Восстанавливается…</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>No network, no account. Locking forgets everything on the screen.</source>
        <translation>Ни сети, ни учётной записи. При блокировке всё с экрана забывается.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>Где будет новое хранилище?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Какой файл?</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Какой файл-ключ?</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Change passphrase</source>
        <translation>Смена парольной фразы</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>The new passphrase is in force. Sheets written before open only older copies: write this one by hand now, and keep it where only you can get at it.</source>
        <translation>Новая парольная фраза действует. Прежние листы открывают только прежние копии: запишите этот от руки сейчас и храните там, где достанете только вы.</translation>
    </message>
    <message>
        <source>The vault is written anew under another key. First the one that it has now.</source>
        <translation>Хранилище будет записано заново под другим ключом. Сначала — нынешний.</translation>
    </message>
    <message>
        <source>The words open the vault without its passphrase, so the passphrase is asked for first.</source>
        <translation>Эти слова открывают хранилище без парольной фразы, поэтому сначала нужна она сама.</translation>
    </message>
    <message>
        <source>These words open this vault, and every copy under its present key, without passphrase and key file. Write them by hand. An earlier sheet of this key has other words and opens it too.</source>
        <translation>Эти слова открывают хранилище и каждую копию под нынешним ключом без парольной фразы и файла-ключа. Запишите их от руки. На прежнем листе этого ключа слова другие, он тоже открывает.</translation>
    </message>
    <message>
        <source>Where shall the backup be?</source>
        <translation>Где будет копия?</translation>
    </message>
</context>
<context>
    <name>UpkeepModel</name>
    <message>
        <source>A check reads every page, the history with its signatures, and every original.</source>
        <translation>Проверка читает каждую страницу, историю с подписями и каждый оригинал.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся копия</translation>
    </message>
    <message>
        <source>Backing up to {0}</source>
        <translation>Создаётся копия {0}</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Если отменить, ничего не изменится.</translation>
    </message>
    <message>
        <source>Cancelling keeps the present passphrase.</source>
        <translation>Если отменить, останется нынешняя фраза.</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Если отменить, файла не останется.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Проверяется хранилище</translation>
    </message>
    <message>
        <source>Every page, the history with its signatures, and every original.</source>
        <translation>Каждая страница, история с подписями и каждый оригинал.</translation>
    </message>
    <message>
        <source>Everything held at the last check</source>
        <translation>При последней проверке всё было в порядке</translation>
    </message>
    <message>
        <source>Everything holds: pages, history, signatures and originals</source>
        <translation>Всё в порядке: страницы, история, подписи и оригиналы</translation>
    </message>
    <message>
        <source>Keep this file as it is. Lock, choose Another file, open the newest backup in the folder {0}, and check that one.</source>
        <translation>Сохраните этот файл как есть. Заблокируйте, выберите «Другой файл», откройте новейшую копию в папке {0} и проверьте её.</translation>
    </message>
    <message>
        <source>Kept: {0}, in {1}</source>
        <translation>Хранится копий: {0}, в {1}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ещё не было</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Новейшая копия</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>Not every page can be read.</source>
        <translation>Читается не каждая страница.</translation>
    </message>
    <message>
        <source>Originals altered: {0}.</source>
        <translation>Изменено оригиналов: {0}.</translation>
    </message>
    <message>
        <source>Originals missing: {0}.</source>
        <translation>Нет оригиналов: {0}.</translation>
    </message>
    <message>
        <source>Places in the file that do not hold: {0}.</source>
        <translation>Неисправных мест в файле: {0}.</translation>
    </message>
    <message>
        <source>Places that do not hold: {0}.</source>
        <translation>Неисправных мест: {0}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The backup is made and verified</source>
        <translation>Копия создана и проверена</translation>
    </message>
    <message>
        <source>This vault is damaged.</source>
        <translation>Это хранилище повреждено.</translation>
    </message>
    <message>
        <source>Writing the vault anew</source>
        <translation>Хранилище записывается заново</translation>
    </message>
    <message>
        <source>{0} is made and verified. It opens with the passphrase of now.</source>
        <translation>Копия {0} создана и проверена. Её открывает нынешняя парольная фраза.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>Сделать копию в другом месте…</translation>
    </message>
    <message>
        <source>Backups make themselves every two hours beside the vault. A copy on a stick survives this computer.</source>
        <translation>Копии создаются сами каждые два часа рядом с хранилищем. Копия на флешке переживёт этот компьютер.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Лист восстановления…</translation>
    </message>
    <message>
        <source>The recovery sheet opens the vault without passphrase and key file. A new passphrase needs a new sheet.</source>
        <translation>Лист восстановления открывает хранилище без парольной фразы и файла-ключа. Новой фразе нужен новый лист.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
</context>
<context>
    <name>VaultWindow</name>
    <message>
        <source>Case {0} was made</source>
        <translation>Дело {0} создано</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Двойники</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Evidence details</source>
        <translation>Подробности доказательства</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>No case names it yet</source>
        <translation>Пока не упомянут ни в одном деле</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved, backup {0}</source>
        <translation>Сохранено, копия {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>It replaces all versions, which stay in the history.</source>
        <translation>Заменит все версии; они останутся в истории.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Key confirmed</source>
        <translation>Ключ подтверждён</translation>
    </message>
    <message>
        <source>Key not confirmed</source>
        <translation>Ключ не подтверждён</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Or write a new value</source>
        <translation>Или напишите новое значение</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>Сохранить это значение</translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation>Решено: {0}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Two people changed this field without seeing each other&apos;s change.</source>
        <translation>Два человека изменили это поле, не видя изменений друг друга.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Взять эту</translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation>Взять «{0}»</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Damaged: parts may be missing</source>
        <translation>Повреждено: части может не хватать</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Only the beginning is shown</source>
        <translation>Показано только начало</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Text, page {page} of {pages}</source>
        <translation>Текст, страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Whole page or page width</source>
        <translation>Страница целиком или по ширине</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
<context>
    <name>VocabularyCombo</name>
    <message>
        <source>Other…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>{code} (unknown term)</source>
        <translation>{code} (неизвестный термин)</translation>
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
        <translation>Выберите парольную фразу</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Слова записаны</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Time to guess: {0}</source>
        <translation>Время подбора: {0}</translation>
    </message>
    <message>
        <source>Time to guess: {0}. Too short for a file that can be copied.</source>
        <translation>Время подбора: {0}. Слишком мало для файла, который можно скопировать.</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper apart from the computer. Nobody can open the vault without them.</source>
        <translation>Запишите эти шесть слов и храните бумагу отдельно от компьютера. Без них хранилище не откроет никто.</translation>
    </message>
</context>
<context>
    <name>_CheckStep</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Взглянуть: %n место</numerusform>
            <numerusform>Взглянуть: %n места</numerusform>
            <numerusform>Взглянуть: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it as a second account</source>
        <translation>Добавить как вторую версию</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Nothing is odd</source>
        <translation>Странного нет</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Сохранить этот список</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Сохранить этот список…</translation>
    </message>
    <message>
        <source>What would come of each row</source>
        <translation>Что выйдет из каждой строки</translation>
    </message>
    <message>
        <source>Where the vault says otherwise:</source>
        <translation>Где в хранилище иначе:</translation>
    </message>
</context>
<context>
    <name>_ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <translation>
            <numerusform>%n столбец пропущен</numerusform>
            <numerusform>%n столбца пропущено</numerusform>
            <numerusform>%n столбцов пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Letters are read as</source>
        <translation>Буквы читаются как</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>The column “{0}” goes to</source>
        <translation>Куда идёт столбец «{0}»</translation>
    </message>
    <message>
        <source>{0}: a table as {1} exports it</source>
        <translation>{0}: таблица из программы {1}</translation>
    </message>
</context>
<context>
    <name>_DoneStep</name>
    <message>
        <source>Show the cases</source>
        <translation>Показать дела</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить эту загрузку</translation>
    </message>
    <message>
        <source>What came of each row</source>
        <translation>Что вышло из каждой строки</translation>
    </message>
</context>
<context>
    <name>_FileStep</name>
    <message>
        <source>Choose a table</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Выбрать таблицу…</translation>
    </message>
    <message>
        <source>Imports into this vault</source>
        <translation>Загрузки в это хранилище</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Tables of people: CSV, TSV, XLSX, XLS or ODS. Several that belong together at once.</source>
        <translation>Таблицы с людьми: CSV, TSV, XLSX, XLS или ODS. Связанные таблицы сразу вместе.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
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
        <translation>Шаг {0} из 4: {1}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
</TS>
