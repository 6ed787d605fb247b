"""Setting thirty pages of text as a tagged dossier, beside ReportLab with the same words and no tags."""

from __future__ import annotations

from desktop_app.sandbox.press.bench import bench_document
from desktop_app.services.bench.rows import Goal, Row, Rows
from desktop_app.services.bench.stage import Stage


def measure(stage: Stage) -> Rows:
    """Tell the time of the press with contents, page numbers, links and tags, fonts being warm."""
    timings = [bench_document(1) for _ in range(stage.runs)]
    return [
        Row(
            name="dossier",
            what="Dossier of thirty text pages, tagged PDF/A-2a and PDF/UA-1, with contents",
            unit="s",
            values=[timing.press for timing in timings],
            reference="straight untagged ReportLab of the same content",
            reference_values=[timing.plain for timing in timings],
            goal=Goal(most=0.30, most_ratio=1.0),
            size={"pages": timings[0].pages, "reference_pages": timings[0].plain_pages},
        )
    ]
