"""The words of a letter by electronic mail: who, when, what about, and its text parts."""

from __future__ import annotations

import email
import email.policy

from desktop_app.sandbox.jobs.html_text import visible_text


def mail_text(content: bytes) -> str:
    """Return the heads that matter and every text part that is not attached."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    words = [str(message.get(name, "")) for name in ("from", "to", "date", "subject")]
    for part in message.walk():
        if part.get_content_maintype() == "text" and not part.is_attachment():
            payload = part.get_payload(decode=True)
            body = payload if isinstance(payload, bytes) else b""
            text = body.decode(part.get_content_charset("utf-8"), "replace")
            words.append(visible_text(text) if part.get_content_subtype() == "html" else text)
    return "\n".join(words)
