"""Tables as the child reads them: whatever program wrote them, a row is read, or its line is told."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import KnownError
from desktop_app.sandbox.errors import ChildError, Refusal
from desktop_app.sandbox.jobs import table as job
from desktop_app.sandbox.jobs import table_sheet
from desktop_app.sandbox.pool import ChildPool
from desktop_app.sandbox.task import Blob, Task
from desktop_app.services.importing.dialects import with_header
from desktop_app.services.importing.table_file import How, Row, read_table, table_of
from tests.tables import Here, file, ods, opened, workbook


def rows(folder: Path, content: str | bytes, name: str = "people.csv", **how: str) -> list[Row]:
    return list(opened(folder, content, name, How(**how)).rows())


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        (b"name,id\nAnna,1\n", ","),
        (b"\xef\xbb\xbfname;id\r\nAnna;1\r\n", ";"),
        (b"name\tid\nAnna\t1", "\t"),
        (b"name|id\nAnna|1", "|"),
        (b"sep=;\r\nname;id\r\nAnna;1", ";"),
        (b"sep=;\r\n\r\nname;id\r\nAnna;1", ";"),
        (b"\n\n;;\nname;id\nAnna;1", ";"),
        (b"name;id\rAnna;1\r\n\n", ";"),
        ("name;id\nAnna;1".encode("utf-16"), ";"),
        ("name;id\nAnna;1\n".encode("utf-16-le"), ";"),
        (b"\xfe\xff" + "name;id\nAnna;1".encode("utf-16-be"), ";"),
        (b'"name";"id"\n"Anna";1', ";"),
    ],
)
def test_tables_of_many_programs_are_read(tmp_path: Path, content: bytes, delimiter: str) -> None:
    found = opened(tmp_path, content)
    assert (found.header, found.delimiter, found.kind) == (("name", "id"), delimiter, "text")
    assert [row.cells for row in found.rows()] == [("Anna", "1")]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "имя;код\nАнна Верхотина;1\n"),
        ("cp1251", "ім'я;номер\nЇжакевич Ґанна;1\n"),
        ("koi8-r", "имя;код\nПётр Абрашин;1\n"),
        ("cp866", "имя;код\nПётр Абрашин;1\n"),
        ("cp1252", "nom;numéro\nHélène Besançon;1\n"),
        ("utf-16-le", "имя;код\nАнна;1\n"),
    ],
)
def test_old_code_pages_are_recognised_by_their_letters(tmp_path: Path, encoding: str, text: str) -> None:
    found = opened(tmp_path, text.encode(encoding))
    assert found.encoding == encoding
    assert [";".join(found.header), *(";".join(row.cells) for row in found.rows())] == text.splitlines()


def test_a_code_page_may_show_only_far_below(tmp_path: Path) -> None:
    found = opened(tmp_path, b"name;id\n" + b"Anna;1\n" * 20_000 + "Анна;2\n".encode("cp1251"))
    assert found.encoding == "cp1251"
    assert list(found.rows())[-1] == Row(20_002, ("Анна", "2"))


def test_letters_that_break_in_the_middle_are_told_with_their_row(tmp_path: Path) -> None:
    found = rows(tmp_path, "name;id\nАнна;1\n".encode() + "Анна;2\n".encode("cp1251") + "Яна;3\n".encode())
    assert [(row.line, row.oddity) for row in found] == [(2, ""), (3, "broken-letters"), (4, "")]


def test_a_nul_is_told_and_hides_nothing(tmp_path: Path) -> None:
    assert rows(tmp_path, b"name;identity card\nAn\0na;1\n") == [
        Row(2, ("An\ufffdna", "1"), "broken-letters")
    ]


def test_a_person_may_say_how_a_table_was_written(tmp_path: Path) -> None:
    found = opened(tmp_path, "name;a,b\nАнна;1,2\n".encode("cp1251"), how=How("koi8-r", ","))
    assert found.header == ("name;a", "b")
    assert next(found.rows()).cells != ("Анна;1", "2")
    with pytest.raises(ChildError, match="makes no sense"):
        opened(tmp_path, "name\n", how=How("klingon"))


@given(st.lists(st.lists(st.text(alphabet='ab;",\n а', max_size=6), min_size=2, max_size=2), max_size=5))
def test_what_a_csv_writer_writes_comes_back(
    tmp_path_factory: pytest.TempPathFactory, cells: list[list[str]]
) -> None:
    buffer = io.StringIO()
    csv.writer(buffer).writerows([["name", "id"], *cells])
    found = rows(tmp_path_factory.mktemp("csv"), buffer.getvalue())
    kept = [tuple(row) for row in cells if any(cell.strip() for cell in row)]
    assert [row.cells for row in found] == kept
    assert all(not row.oddity for row in found)


def test_odd_rows_are_told_with_their_line(tmp_path: Path) -> None:
    text = 'name;id\nAnna;1\n\nBella;2;3\nCora\nDora;"4\nEva;5"x;\nFay;6\n'
    assert [(row.line, row.oddity) for row in rows(tmp_path, text)] == [
        (2, ""),
        (4, "too-many-cells"),
        (5, "too-few-cells"),
        (6, "quote"),
        (7, ""),
        (8, ""),
    ]


def test_a_quote_that_never_closes_costs_only_its_own_row(tmp_path: Path) -> None:
    text = 'name;id\nAnna;"1\n' + "".join(f"Bella;{at}\n" for at in range(1000))
    found = rows(tmp_path, text)
    assert [row.oddity for row in found] == ["quote", *[""] * 1000]
    assert found[0].cells == ('Anna;"1',)


def test_a_cell_longer_than_any_text_is_told(tmp_path: Path) -> None:
    found = rows(tmp_path, f"name;id\n{'a' * 1_000_001};1\nBella;2\n")
    assert [row.oddity for row in found] == ["cell-too-long", ""]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\n\n", "table-empty"),
        (b";;;\n", "table-empty"),
        (workbook({"One": [], "Two": []}), "table-empty"),
        (bytes(range(256)) * 8, "table-not-text"),
        (b"%PDF-1.7 ...", "unknown-type"),
        (b"PK\x03\x04 and nothing", "unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unreadable"),
        (workbook({"A": [["name"]]})[:-40], "unreadable"),
        ((",".join(f"c{at}" for at in range(10_000))).encode(), "table-too-wide"),
        (workbook({"A": [[f"c{at}" for at in range(10_000)]]}), "table-too-wide"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(ChildError) as caught:
        opened(tmp_path, content)
    assert caught.value.code == code


def test_a_header_that_opens_a_quote_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="opens a quote"):
        opened(tmp_path, b'"name;id\nAnna;1')


def test_empty_columns_beyond_the_header_are_no_columns(tmp_path: Path) -> None:
    found = opened(tmp_path, "name;id" + ";" * 9_000 + "\nAnna;1" + ";" * 9_000 + "\n")
    assert found.header == ("name", "id")
    assert [(row.cells[:2], row.oddity) for row in found.rows()] == [(("Anna", "1"), "")]


def test_spreadsheets_are_read_as_people_see_them(tmp_path: Path) -> None:
    day = dt.datetime(1990, 3, 5, tzinfo=dt.UTC).replace(tzinfo=None)
    late = day.replace(hour=14, minute=30)
    content = workbook(
        {
            "Empty": [],
            "People": [[], ["имя", "born", "id", "yes", "x"], ["Анна", day, 7, True, 2.5], ["=1+1", late]],
            "More": [["a"]],
        }
    )
    found = opened(tmp_path, content, "p.xlsx")
    assert (found.kind, found.sheet, found.sheets) == ("sheet", "People", ("Empty", "People", "More"))
    assert found.header == ("имя", "born", "id", "yes", "x")
    assert list(found.rows()) == [
        Row(3, ("Анна", "1990-03-05", "7", "true", "2.5")),
        Row(4, ("0", "1990-03-05 14:30", "", "", "")),
    ]
    assert opened(tmp_path, content, "p.xlsx", How(sheet="More")).header == ("a",)
    with pytest.raises(ChildError, match="no visible sheet"):
        opened(tmp_path, content, "p.xlsx", How(sheet="Hidden"))


def test_times_and_nulls_in_cells_are_words() -> None:
    text = table_sheet._text
    assert [text(dt.time(9, 5)), text(dt.date(2022, 3, 5)), text(None), text("a\0b")] == [
        "09:05:00",
        "2022-03-05",
        "",
        "a\ufffdb",
    ]
    assert text(dt.timedelta(hours=30)) == "1 day, 6:00:00"


def test_a_cell_of_a_sheet_longer_than_any_text_is_told() -> None:
    class Sheet:
        def iter_rows(self) -> list[list[str]]:
            return [["name"], ["x" * 1_000_001]]

    assert [odd for _, odd, _ in table_sheet._rows(Sheet())] == ["", "cell-too-long"]


def test_open_document_spreadsheets_are_read(tmp_path: Path) -> None:
    found = opened(tmp_path, ods([["имя", "код"], ["Анна & Co", "5"]]), "p.ods")
    assert (found.header, list(found.rows())) == (("имя", "код"), [Row(2, ("Анна & Co", "5"))])


def bomb(size: int, entries: int = 1) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for at in range(entries):
            archive.writestr(f"xl/{at}.xml", b"0" * size)
    return buffer.getvalue()


@pytest.mark.parametrize("content", [bomb(400 << 20), bomb(1, 3_000)])
def test_archives_that_unpack_to_too_much_are_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ChildError, match="unpacks to far more"):
        opened(tmp_path, content, "bomb.xlsx")


def test_an_archive_that_lies_about_its_size_meets_the_limits_of_the_child(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook({"A": [["name"]]}))) as honest,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        for one in honest.namelist():
            if one != "xl/sharedStrings.xml":
                archive.writestr(one, honest.read(one))
        archive.writestr("xl/sharedStrings.xml", b"<sst><si><t>" + b"a" * (600 << 20))
    content = bytearray(buffer.getvalue())
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = (10).to_bytes(4, "little")
    pool = ChildPool()
    try:
        with pytest.raises(KnownError) as caught:
            read_table(pool, file(tmp_path, bytes(content), "liar.xlsx"))
        assert caught.value.code in ("table-too-big", "unreadable", "table-empty")
    finally:
        pool.kill_all()


def test_a_locked_archive_is_told(tmp_path: Path) -> None:
    content = bytearray(workbook({"A": [["name"]]}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := content.find(mark, at + 1)) >= 0:
            content[at + flags] |= 1
    with pytest.raises(ChildError, match="password"):
        opened(tmp_path, bytes(content), "locked.xlsx")


def test_too_many_cells_and_bytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("MAX_CELLS", "MAX_BYTES"):
        with monkeypatch.context() as patch:
            patch.setattr(job, limit, 30)
            with pytest.raises(ChildError, match="more than can be imported"):
                opened(tmp_path, "name;id\n" + "Anna;1\n" * 20)


def test_the_job_refuses_strange_parameters() -> None:
    for told in ({"sheet": 5}, {"encoding": "x" * 200}):
        with pytest.raises(Refusal, match="bad-request"):
            job.run(Task(dict(told), [Blob.of(b"name\n")]))


HOW = {"format": "text", "encoding": "utf-8", "delimiter": ";", "sheet": "", "sheets": []}
GOOD = b'[1, "", ["name"]]\n'


@pytest.mark.parametrize(
    ("params", "blobs"),
    [
        ({}, [GOOD]),
        (HOW, []),
        (HOW | {"sheets": [5]}, [GOOD]),
        (HOW | {"sheets": "ab"}, [GOOD]),
        (HOW | {"sheet": "x" * 201}, [GOOD]),
        (HOW, [b"not json\n"]),
        (HOW, [b'["1", "", ["name"]]\n']),
        (HOW, [b'[1, "evil", ["name"]]\n']),
        (HOW, [b'[1, "", "name"]\n']),
        (HOW, [b'[1, "", [5]]\n']),
        (HOW, [json.dumps([1, "", ["a"] * 502]).encode() + b"\n"]),
        (HOW, [b"[1, 2]\n"]),
        (HOW, [b"5\n"]),
        (HOW, [b'[1, [], ["name"]]\n']),
    ],
)
def test_a_child_that_lies_is_not_believed(params: dict[str, object], blobs: list[bytes]) -> None:
    with pytest.raises(KnownError) as caught:
        table_of("people.csv", params, blobs)
    assert caught.value.code == "child-lied"


def test_a_row_that_is_not_there_is_no_header() -> None:
    with pytest.raises(KnownError, match="made no sense"):
        table_of("people.csv", HOW, [GOOD]).begun_at(1)


def test_titles_may_stand_above_the_header(tmp_path: Path) -> None:
    text = "Our people;\nMarch 2022;\nname;date of birth\nАнна;1990\n"
    found = with_header(opened(tmp_path, text))
    assert found.header == ("name", "date of birth")
    assert [(row.line, row.cells[0]) for row in found.above] == [(1, "Our people"), (2, "March 2022")]
    assert [row.line for row in found.rows()] == [4]
    plain = opened(tmp_path, "who;what\nАнна;teacher\n")
    assert with_header(plain) is plain
    assert opened(tmp_path, 'a;b\n"c;d\n').first_rows(5) == [("a", "b")]


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        ("имя;код\nАнна;1\n".encode("cp1251"), "a.csv", ""),
        (workbook({"A": [["name"], ["Анна"]]}), "a.xlsx", ""),
    ],
)
def test_the_limited_child_reads_both_kinds(tmp_path: Path, content: bytes, name: str, code: str) -> None:
    pool = ChildPool()
    try:
        found = read_table(pool, file(tmp_path, content, name))
        assert [row.cells[0] for row in found.rows()] == ["Анна"]
    finally:
        pool.kill_all()


def test_a_sheet_that_claims_to_be_endless_ends_the_child_and_not_the_program(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("A")
        sheet.write_string(0, 0, "name")
        sheet.write_string(1_048_575, 16_383, "x")
    pool = ChildPool()
    try:
        with pytest.raises(KnownError) as caught:
            read_table(pool, file(tmp_path, buffer.getvalue(), "endless.xlsx"))
        assert caught.value.code == "table-too-big"
    finally:
        pool.kill_all()


def test_other_refusals_of_a_child_are_passed_on(tmp_path: Path) -> None:
    with pytest.raises(ChildError, match="is empty"):
        read_table(Here(), file(tmp_path, b""))
