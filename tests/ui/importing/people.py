"""Two lists of fictional people, as an organisation would send them."""

from __future__ import annotations

FIRST = """ФИО;Код;Дата рождения;Пол;Гражданство;Телефон
Верхотина Анна Сергеевна;X-1;5 марта 1990;женский;Россия;+1 202 555 0101
Абрашин Пётр;X-2;весна 1985;мужской;Россия;+1 202 555 0102
"""
SECOND = """Name;Our ref;Born;Sex;Camp;What happened;Shoe size;Telephone
Анна Верхотина;X-1;6 March 1990;female;Tacoma;Held after a picket;38;+1 202 555 0101
Пётр Абрашин;X-2;spring 1985;male;Tacoma;;44;
Вера Светлова;X-3;July 1971;female;Tacoma;Left by bus;37;
;X-4;1960;male;;;41;
Иван Сомов;X-5;when it snowed;robot;Eloy;=HYPERLINK("x");42;
"""
