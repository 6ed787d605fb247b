"""Sample words of the kit's pictures in Russian, to see that longer text fits."""
# ruff: noqa: E501 - sample words and rows read best as tables

from __future__ import annotations

from collections.abc import Callable

Words = Callable[[str], str]

RUSSIAN = {
    "Home": "Главная", "Cases": "Дела", "Deadlines": "Сроки", "Conflicts": "Разночтения", "Add": "Добавить",
    "Dossier": "Досье", "Open": "Открыто", "Detained": "Под стражей", "2 versions": "2 версии",
    "Next date": "Ближайший срок", "24 Nov, in 3 days": "24 ноя., через 3 дня",
    "Brief to the appeal board": "Возражения в апелляцию", "Held at": "Содержится в", "Priority": "Приоритет",
    "High (61 to 78)": "Высокий (61–78)", "3 questions would narrow it": "3 вопроса сузят оценку",
    "Consent": "Согласие", "3 of 5 purposes": "3 цели из 5", "Advocacy runs out 2 Dec": "Публичность: до 2 дек.",
    "since 14 Aug 2026": "с 14 авг. 2026 г.", "Pine Hollow": "Пайн-Холлоу", "Anna Verkhotina": "Анна Верхотина",
    "Names as given": "Имена, как в документах", "Add name": "Добавить имя",
    "Passport, Cyrillic": "Паспорт, кириллица", "Passport, Latin": "Паспорт, латиница",
    "Former": "Прежняя фамилия", "her own account": "с её слов", "Ex. A": "Прил. A", "Born": "Дата рождения",
    "spring 1988": "весна 1988", "Seen last": "Когда видели последний раз", "Place of birth": "Место рождения",
    "Not yet known": "Пока не известно", "Needed for the resettlement form": "Нужно для анкеты переселения",
    "A-number": "A-номер", "An A-number has 8 or 9 digits. This has 7.": "В A-номере 8 или 9 цифр, здесь 7.",
    "Languages": "Языки", "First one is used for letters": "Первый — для писем", "Not stated": "Не указано",
    "Two can be given": "Можно указать два", "Interpreter needed": "Нужен переводчик",
    "Why (kept in the history)": "Почему (сохранится в истории)", "Summary": "Краткое изложение дела",
    "For example: confirmed with counsel by phone on 20 November": "Например: подтвердил адвокат по телефону",
    "Safe to contact": "Как безопасно связаться", "Save": "Сохранить", "Undo": "Отменить",
    "Only in writing, weekdays after 18:00. Her brother may answer. Never by phone to the facility.":
        "Только письменно, в будни после 18:00. Может ответить брат. В учреждение не звонить.",
    "Draft saved 2 s ago": "Черновик сохранён 2 с назад", "Overview": "Обзор", "Person": "Личность",
    "Family": "Семья и близкие", "History": "Жизненный путь", "Activity": "Деятельность", "Events": "Преследование",
    "Evidence": "Доказательства", "Notes": "Заметки", "Proceedings": "Производство", "Timeline": "Хронология",
    "Contested": "Спорное", "3 things are missing for the resettlement form":
        "Для анкеты переселения не хватает трёх сведений", "Address, 2019": "Адрес, 2019",
    "Birthplace of Mila": "Место рождения Милы", "Weekly pickets": "Еженедельные пикеты",
    "Open letter": "Открытое письмо", "Search and arrest": "Обыск и задержание",
    "Charge in absentia": "Заочное обвинение", "First instance": "Первая инстанция", "Appeal": "Апелляция",
    "Release after the arrest of May 2023": "Освобождение после задержания в мае 2023 года",
    "two accounts, none preferred": "две версии, ни одна не выбрана",
    "Released without charge on 19 May": "Отпущена 19 мая без обвинения", "reliable": "надёжный",
    "Letter of the district registry, Ex. C": "Письмо районной канцелярии, прил. C", "Document": "Документ",
    "Released on bail, money never returned": "Отпущена под залог, деньги не вернули",
    "Her own account, interview 12 Mar 2026": "С её слов, беседа 12 марта 2026 г.",
    "First-hand": "Из первых рук", "highly reliable": "весьма надёжный", "Mine, detained": "Мои, под стражей",
    "Copying exhibits": "Копируются приложения", "What is copied stays.": "Скопированное останется.",
    "Papers and photographs of this case belong here.": "Здесь будут бумаги и фотографии по делу.",
}  # fmt: skip


def english(text: str) -> str:
    """Return the text itself."""
    return text


def russian(text: str) -> str:
    """Return the Russian of a sample text, else the text itself."""
    return RUSSIAN.get(text, text)
